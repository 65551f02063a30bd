import { measureNames } from "../../model/measure-names.ts";
import type { ProbabilityId } from "../../model/probability.ts";

/**
 * Which futures a trial is to be typical of. `trial`: that one, and no other. `all`: any. `range`: where a figure lies from a
 * value to below another, or up to it where the range is the last of its kind. `near`: the twentieth of all in which a figure
 * lies nearest to a value. `when`: where something happens, or does not. `input`: where an uncertain input lies in its lowest or
 * highest tenth. `allOf`: where several hold.
 */
export type WhereToLook =
  | { readonly kind: "trial"; readonly trial: number }
  | { readonly kind: "all" }
  | {
      readonly kind: "range";
      /** Id of a figure of a trial: `payments.total`, `yearly.payments.2015/16`, `input.outcome.move-in.rate`. */
      readonly figure: string;
      readonly from: number;
      readonly to: number;
      readonly closed: boolean;
    }
  | {
      readonly kind: "near";
      /** As of a range. */
      readonly figure: string;
      /** Absent: the figure's median. */
      readonly value?: number | undefined;
    }
  | { readonly kind: "when"; readonly question: ProbabilityId; readonly happens: boolean }
  | { readonly kind: "input"; readonly input: string; readonly tenth: "lowest" | "highest" }
  | { readonly kind: "allOf"; readonly conditions: readonly WhereToLook[] };

/** Ids of the figures that must be known of every trial to look there, each once. */
export function figuresLookedAt(where: WhereToLook): readonly string[] {
  if (where.kind === "range" || where.kind === "near") return [where.figure];
  if (where.kind === "when" && where.question === "deal.endsEarly") return [measureNames.endedEarly];
  return where.kind === "allOf" ? [...new Set(where.conditions.flatMap(figuresLookedAt))] : [];
}
