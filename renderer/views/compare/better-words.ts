import { listed } from "#shared/format/in-words.ts";
import { partyWords } from "#shared/format/party-words.ts";
import type { BetterSummary, ComparedDeal, ShareOfTrials } from "#shared/compare/comparison.ts";
import { chance } from "#shared/format/chance.ts";
import { pointsError } from "#shared/format/points.ts";

/** "95% ±0.5": a share of trials with its error in points. */
export const shareWords = ({ share, standardError }: ShareOfTrials): string =>
  standardError === 0 ? chance(share) : `${chance(share)} ${pointsError(standardError)}`;

/** A share of trials without a difference that is worth a word. */
const WORTH_TELLING = 0.05;

/** "the investor is better off in 95% of trials (the same in 5%)" */
function partWords({ party, better, same, worse }: BetterSummary): string {
  if (same.share === 1) return `${partyWords(party)} stands the same in all trials`;
  const told = same.share >= WORTH_TELLING ? ` (the same in ${chance(same.share)})` : "";
  const [word, share] = better.share >= worse.share ? ["better", better.share] : ["worse", worse.share];
  return `${partyWords(party)} is ${word} off in ${chance(share)} of trials${told}`;
}

/** What a deal means for each party against the first, in a sentence. */
export function betterSentence({ name, better }: ComparedDeal, first: ComparedDeal): string {
  const parts = better.filter(({ decides }) => decides).map(partWords);
  const said = listed(parts);
  return said === "" ? "" : `With “${name}” instead of “${first.name}”, ${said}.`;
}
