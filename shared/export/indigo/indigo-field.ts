import type { PathStep } from "../../model/problem.ts";

/** A field of the standard with what the deal says of it. */
export interface IndigoField {
  /** Names of the standard from the project down, with the place in a list from 0: `outcome_metrics`, 0, `definition`, `value`. */
  readonly path: readonly PathStep[];
  readonly value: string | number;
  /** What to know before it is published, a sentence. */
  readonly note?: string | undefined;
}

/** A field that a person has to fill in, since the deal does not know it. */
export interface IndigoGap {
  readonly path: readonly PathStep[];
  /** What belongs there, a sentence. */
  readonly needed: string;
}

/** A path as the standard's documentation writes one: `investment_commitment/currency/value`. */
export const pathText = (path: readonly PathStep[]): string => path.join("/");
