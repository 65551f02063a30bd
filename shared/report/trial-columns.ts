import type { MeasureUnit } from "../model/result.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";

/** A column of the trials as they are exported: its name there, and how it is explained. */
export interface TrialColumn {
  /** Place in the table of trials. */
  readonly index: number;
  readonly name: string;
  readonly unit: MeasureUnit;
  /** In words. */
  readonly meaning: string;
}

/** The columns of every export of trials, in order: the measures, then the yearly figures. The number of the trial stands before them. */
export function trialColumns({ measures, yearly, years }: TrialsLayout): readonly TrialColumn[] {
  return [
    ...measures.map(({ id, unit, label }, index) => ({ index, name: id, unit, meaning: label })),
    ...yearly.flatMap(({ id, label, firstColumn }) =>
      years.map((year, offset) => ({
        index: firstColumn + offset,
        name: `year.${year}.${id}`,
        unit: "money" as const,
        meaning: `${label} in financial year ${year}`,
      })),
    ),
  ];
}

/** What a unit says of a column's numbers. */
const unitMeaning: Readonly<Record<MeasureUnit, string>> = {
  money: "in the deal's currency, not rounded",
  people: "number of people",
  count: "number",
  rate: "share or annual rate; 0.05 is 5 %",
  multiple: "times the capital drawn",
  month: "months after the service start, which is month 0",
};

/** A line of the data dictionary. */
export interface ColumnMeaning {
  readonly column: string;
  readonly unit: MeasureUnit;
  readonly meaning: string;
  readonly unitMeaning: string;
  /** When a trial has no value here. */
  readonly whenEmpty: string;
}

/** The data dictionary: what each column of the exported trials means, the trial's number first. */
export const columnMeanings = (layout: TrialsLayout): readonly ColumnMeaning[] => [
  {
    column: "trial",
    unit: "count",
    meaning: "Number of the trial, from 0; the same trial for the same seed however many are run",
    unitMeaning: unitMeaning.count,
    whenEmpty: "never",
  },
  ...trialColumns(layout).map(({ name, unit, meaning }) => ({
    column: name,
    unit,
    meaning,
    unitMeaning: unitMeaning[unit],
    whenEmpty: "the measure does not exist in that trial",
  })),
];
