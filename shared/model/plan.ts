import type { Provenance } from "./input.ts";

/**
 * One of the deal's own cases (low, medium, high): what its makers planned. It changes no trial; the result says where
 * each figure falls in the simulated distribution.
 */
export interface Plan {
  readonly id: string;
  /** "Low case" */
  readonly name: string;
  /** Planned number of achievements by outcome id, gross: what is counted and claimed, not what is additional. 0 or more. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Planned payments in total, in the deal's currency. Without it the sum of `paymentsByYear` stands for it. */
  readonly payments?: number | undefined;
  /** Planned payments by financial year, in the deal's currency; the first is the year that holds month 0. */
  readonly paymentsByYear?: readonly number[] | undefined;
  /** Where the case comes from. */
  readonly provenance?: Provenance | undefined;
}

/** Planned payments in total: stated, or the sum of the years; undefined where the plan has neither. */
export const plannedTotal = ({ payments, paymentsByYear }: Plan): number | undefined =>
  payments ?? paymentsByYear?.reduce((sum, each) => sum + each, 0);
