import type { ProbabilityId } from "../../model/probability.ts";

/**
 * Which futures a trial is to be typical of. `trial`: that one, and no other. `all`: any. `range`: where a measure lies from a
 * value to below another, or up to it where the range is the last of its kind. `when`: where something happens, or does not. `input`: where
 * an uncertain input lies in its lowest or highest tenth.
 */
export type WhereToLook =
  | { readonly kind: "trial"; readonly trial: number }
  | { readonly kind: "all" }
  | {
      readonly kind: "range";
      /** Id of a measure that is kept of every trial: `payments.total`. */
      readonly measure: string;
      readonly from: number;
      readonly to: number;
      readonly closed: boolean;
    }
  | { readonly kind: "when"; readonly question: ProbabilityId; readonly happens: boolean }
  | { readonly kind: "input"; readonly input: string; readonly tenth: "lowest" | "highest" };
