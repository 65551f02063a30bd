import type { Stream } from "../../random/stream.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Trial } from "../simulator.ts";
import { ListedClaims } from "./listed-claims.ts";
import { SummedClaims } from "./summed-claims.ts";
import { sumsSuffice } from "./sums-suffice.ts";

/**
 * How finely claims are told: every claim of every person, as a ledger asks; claims of several people as one where no
 * rule looks at one person; or sums alone where they suffice. All pay the same, to the penny.
 */
export type ClaimDetail = "people" | "severalPeople" | "sums";

/** Steps 1 to 7 of the order of payment: achieved, evidenced, claimed, priced, and capped by person, rule and share. */
export interface ClaimDraw {
  /** Fills `trial.claims` from its people, achievements and measured effects. */
  draw(trial: Trial, stream: Stream, seed: number, number: number): void;
}

/** The draw of a deal's claims in so much detail. */
export const claimDraw = (deal: CompiledDeal, detail: ClaimDetail): ClaimDraw =>
  detail === "sums" && sumsSuffice(deal) ? new SummedClaims(deal) : new ListedClaims(deal, detail === "people");
