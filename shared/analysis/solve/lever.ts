import type { Case } from "../../engine/what-if.ts";
import type { Problem } from "../../model/problem.ts";

/** A deal at one value of a lever, or why there is none. */
export type CaseAt =
  | { readonly kind: "valid"; readonly case: Case }
  /** @param document what the problems are in */
  | { readonly kind: "invalid"; readonly problems: readonly Problem[]; readonly document: unknown };

/** One number that moves a deal: a term of the contract, or how far an assumption comes true. */
export interface Lever {
  /** Values are whole multiples of this: pence, whole people, basis points. */
  readonly step: number;
  /** In steps: the least and the greatest value that is looked at. */
  readonly from: number;
  readonly to: number;
  readonly at: (value: number) => CaseAt;
}

/** The value of so many steps, freed of the last bits' dust: 3 steps of 0.1 are 0.3. */
export const valueOf = ({ step }: Pick<Lever, "step">, steps: number): number => {
  const value = step < 1 ? steps / Math.round(1 / step) : steps * step;
  return Number(value.toPrecision(14));
};

/** The last whole number of steps at or below a value; above, the first. */
export const stepsBelow = (value: number, step: number): number => Math.floor(Number((value / step).toPrecision(14)));
export const stepsAbove = (value: number, step: number): number => Math.ceil(Number((value / step).toPrecision(14)));
