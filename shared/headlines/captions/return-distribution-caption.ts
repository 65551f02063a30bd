import { chance } from "../../format/chance.ts";
import type { ReturnDistributionData } from "./return-distribution-data.ts";
import { returnWordsOf } from "./return-words.ts";

/** Why there is no picture when there is no return in any trial. */
export const noReturnAtAll = "There is no return to show: it needs money drawn from the investor.";

/** The sentence to take away from the returns: the middle one, the range of 8 trials in 10, and the chance of a loss. */
export function returnDistributionCaption({ measure, trials, lossProbability }: ReturnDistributionData): string {
  const { statistics } = measure;
  const { one, subject, tell, short } = returnWordsOf(measure);
  if (statistics === undefined) return `No trial has ${one}.`;
  const { p10, p50, p90 } = statistics.percentiles;
  const those = measure.trials < trials ? ` that has ${one}` : "";
  const spread =
    statistics.minimum === statistics.maximum
      ? `${subject} is ${tell(p50)} in every trial${those}`
      : p10 === p90
        ? `${subject} is ${tell(p50)} in at least 8 trials in 10`
        : `${subject} is ${tell(p50)} in the middle trial and between ${short(p10)} and ${short(p90)} in 8 trials in 10`;
  if (lossProbability === undefined) return `${spread}.`;
  return lossProbability === 0
    ? `${spread}; no trial ends in a loss.`
    : `${spread}; ${chance(lossProbability)} of trials end in a loss.`;
}

/** Says in how many trials there is no such figure; empty when there always is one. */
export function noReturnNote({ measure, trials }: ReturnDistributionData): string {
  const without = trials - measure.trials;
  const { one } = returnWordsOf(measure);
  return without <= 0 || trials <= 0
    ? ""
    : `In ${chance(without / trials)} of trials there is no ${one.replace(/^an? /u, "")}; those are left out here.`;
}
