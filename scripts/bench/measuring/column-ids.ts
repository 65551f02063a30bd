import { ruleFacts, type TrialsLayout } from "#shared/run/trials-layout.ts";

/** The name of every column of a trials table up to those that tell layers of uncertainty apart, in order. */
export function columnIds({
  measures,
  yearly,
  years,
  firstRuleColumn,
  firstSavingColumn,
  spread,
  columns,
}: TrialsLayout): readonly string[] {
  const end = spread[0]?.otherPeople ?? columns;
  const rules = (firstSavingColumn - firstRuleColumn) / ruleFacts.length;
  return [
    ...measures.map(({ id }) => id),
    ...yearly.flatMap(({ id }) => years.map((year) => `${id} ${year}`)),
    ...Array.from({ length: rules }, (_, rule) => ruleFacts.map((fact) => `rule ${rule + 1} ${fact}`)).flat(),
    ...Array.from({ length: end - firstSavingColumn }, (_, saving) => `saving ${saving + 1}`),
  ];
}
