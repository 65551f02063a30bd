import { roundPence } from "../model/pence.ts";
import type { TrancheTerms } from "./tranche-terms.ts";

/** What a guarantor pays of principal that was not repaid: no more than the cover; in pence. */
export function guaranteed({ guaranteedShare, guaranteedAmount }: TrancheTerms, drawn: number, repaid: number): number {
  const cover = Math.min(roundPence(drawn * guaranteedShare), guaranteedAmount);
  return Math.max(0, Math.min(drawn - repaid, cover));
}
