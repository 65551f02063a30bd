import type { ReactElement } from "react";
import { meets } from "#shared/analysis/solve/goal.ts";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { errorWords, figureWords, goalWords, intervalWords, valueWords } from "#shared/analysis/solve/solve-words.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { type NumberCell, NumberTable } from "../frame/number-table.tsx";

type Row = readonly [name: string, ...values: (string | NumberCell)[]];

/** The answers first, then the curve. */
export function SolveTable({ document }: { readonly document: SolveDocument }): ReactElement {
  const { goal, term, curve, outcome, now } = document;
  const isLimit = goal.limit !== "equal";
  const row = (name: string, value: number | undefined, figure: SolveDocument["now"], interval: string): Row => [
    name,
    value === undefined ? missingValue : { text: valueWords(value, document), value },
    { text: figureWords(figure, document), value: figure?.value },
    errorWords(figure, document),
    ...(isLimit ? [figure ? (meets(goal, figure.value) ? "met" : "not met") : missingValue] : []),
    interval,
  ];
  const answers = outcome.kind === "answers" ? outcome.answers : [];
  return (
    <NumberTable
      caption={`${term.label}: ${goalWords(document)}`}
      columns={["", term.label, goal.label, "Error", ...(isLimit ? ["Goal"] : []), "In 19 of 20 runs"]}
      rows={[
        ...answers.flatMap((answer) => [
          row("Answer", answer.value, answer.figure, intervalWords(answer, document)),
          row("One step on", answer.next.value, answer.next.figure, ""),
        ]),
        ...(now ? [row("In the file", term.inFile, now, "")] : []),
        ...curve.map(({ value, figure, problem }) => row("Curve", value, figure, problem ?? "")),
      ]}
    />
  );
}
