import { penceBetween } from "../payment/claim-grid.ts";
import type { MeasureGroup, MeasureUnit } from "../model/result.ts";
import type { Trial } from "./simulator.ts";
import type { TrialFacts } from "./trial-facts.ts";

/** One number a trial: what it is called and how it is read. NaN where it does not exist in a trial. */
export interface Measure {
  readonly id: string;
  readonly group: MeasureGroup;
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly read: (trial: Trial, facts: TrialFacts) => number;
}

export type Read = Measure["read"];

/** A measure of any unit. */
export const measure = (id: string, group: MeasureGroup, label: string, unit: MeasureUnit, read: Read): Measure => ({
  id,
  group,
  label,
  unit,
  read,
});

/** A measure in money. */
export const money = (id: string, group: MeasureGroup, label: string, read: Read): Measure =>
  measure(id, group, label, "money", read);

/** Sum of a row of whole pence. */
export const pence = (row: Float64Array): number => penceBetween(row, 0, row.length);
