import type { BetterSummary, ComparedDeal, ShareOfTrials } from "#shared/compare/comparison.ts";
import { chance } from "#shared/format/chance.ts";
import { pointsError } from "#shared/format/points.ts";
import type { Party } from "#shared/model/result.ts";

/** "95% ±0.5": a share of trials with its error in points. */
export const shareWords = ({ share, standardError }: ShareOfTrials): string =>
  standardError === 0 ? chance(share) : `${chance(share)} ${pointsError(standardError)}`;

const parties: Readonly<Record<Party, string>> = {
  commissioner: "the commissioner",
  investor: "the investor",
  provider: "the provider",
};

/** A share of trials without a difference that is worth a word. */
const WORTH_TELLING = 0.05;

/** "the investor is better off in 95% of trials (the same in 5%)" */
function partWords({ party, better, same, worse }: BetterSummary): string {
  if (same.share === 1) return `${parties[party]} stands the same in all trials`;
  const told = same.share >= WORTH_TELLING ? ` (the same in ${chance(same.share)})` : "";
  const [word, share] = better.share >= worse.share ? ["better", better.share] : ["worse", worse.share];
  return `${parties[party]} is ${word} off in ${chance(share)} of trials${told}`;
}

/** What a deal means for each party against the first, in a sentence. */
export function betterSentence({ name, better }: ComparedDeal, first: ComparedDeal): string {
  const parts = better.filter(({ decides }) => decides).map(partWords);
  const said = parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  return said === "" ? "" : `With “${name}” instead of “${first.name}”, ${said}.`;
}
