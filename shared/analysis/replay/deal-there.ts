import type { Actuals } from "../../model/actuals.ts";
import type { OwnStress } from "../../model/analyses.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { DimensionId } from "../break-even/dimensions.ts";

/** A deal that is not the one at hand as it stands, as a place of an analysis describes it by what differs. */
export type DealThere =
  /** Under stresses, all together. @param own those of the file; ids of the library need none */
  | { readonly kind: "stress"; readonly stresses: readonly string[]; readonly own: readonly OwnStress[] }
  /** With terms at other values; by short name or path. */
  | { readonly kind: "terms"; readonly terms: readonly { readonly term: string; readonly value: number }[] }
  /** Where something turns out otherwise than assumed: so many times the effect or the referrals, or so many months late. */
  | { readonly kind: "otherwise"; readonly dimension: DimensionId; readonly value: number }
  /** Another deal altogether, such as one on the way of a bridge. @param words "as in “Low cap”" */
  | { readonly kind: "deal"; readonly scenario: Scenario; readonly words: string }
  /** Forecast again from what has happened. @param draws that are weighed */
  | { readonly kind: "actuals"; readonly actuals: Actuals; readonly draws: number };
