import type { PartyTest } from "../../model/analyses.ts";
import type { VariedTerm } from "../../sweep/varied-term.ts";
import type { AskedOfDeal } from "../conduct/analysis-head.ts";

/** A deal, two of its terms with evenly spaced rising values, and what parties ask. */
export interface AskedDealSpace extends AskedOfDeal {
  /** Along the bottom of the map. */
  readonly x: VariedTerm;
  /** Up its side. */
  readonly y: VariedTerm;
  readonly tests: readonly PartyTest[];
}
