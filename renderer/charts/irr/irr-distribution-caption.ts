import { chance } from "#shared/format/chance.ts";
import { irr } from "#shared/format/irr.ts";
import { percent } from "#shared/format/percent.ts";
import type { IrrDistributionData } from "./irr-distribution-data.ts";

/** Why there is no picture when there is no return in any trial. */
export const noIrrAtAll = "There is no return to show: an IRR needs money drawn from the investor.";

/** The sentence to take away from the returns: the middle one, the range of 8 trials in 10, and the chance of a loss. */
export function irrDistributionCaption({ measure, lossProbability }: IrrDistributionData): string {
  const { statistics } = measure;
  if (statistics === undefined) return "No trial has an IRR.";
  const { p10, p50, p90 } = statistics.percentiles;
  const spread =
    statistics.minimum === statistics.maximum
      ? `The investor's return is ${irr(p50)} in every trial`
      : p10 === p90
        ? `The investor's return is ${irr(p50)} in at least 8 trials in 10`
        : `The investor's return is ${irr(p50)} in the middle trial and between ${percent(p10, 1)} and ${percent(p90, 1)} in 8 trials in 10`;
  if (lossProbability === undefined) return `${spread}.`;
  return lossProbability === 0
    ? `${spread}; no trial ends in a loss.`
    : `${spread}; ${chance(lossProbability)} of trials end in a loss.`;
}

/** Says in how many trials there is no IRR; empty when there always is one. */
export function noIrrNote({ measure, trials }: IrrDistributionData): string {
  const without = trials - measure.trials;
  return without <= 0 || trials <= 0
    ? ""
    : `In ${chance(without / trials)} of trials there is no IRR; those are left out here.`;
}
