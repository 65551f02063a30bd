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

/** "better for the commissioner in 95% of trials", or that it is the same for it. */
function partWords({ party, better, same, worse }: BetterSummary): string {
  if (same.share === 1) return `the same for ${parties[party]} in all trials`;
  if (better.share >= worse.share) return `better for ${parties[party]} in ${chance(better.share)}`;
  return `worse for ${parties[party]} in ${chance(worse.share)}`;
}

/** What a deal means for each party against the first, in a sentence. */
export function betterSentence({ name, better }: ComparedDeal, first: ComparedDeal): string {
  const parts = better.filter(({ decides }) => decides).map(partWords);
  const said = parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  return said === "" ? "" : `Trial by trial, “${name}” against “${first.name}” is ${said}.`;
}
