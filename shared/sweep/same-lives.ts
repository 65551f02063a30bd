import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { WhatIf } from "../engine/what-if.ts";

/** Inputs that decide about money alone; all others may decide what becomes of people. */
const ofMoney = /^(?:rule|payment|tranche|provider|cost|costs|saving|appraisal)\./u;

/** What an analysis does to people other than through the inputs of the trial. */
const toPeople = ({ effectTimes = 1, successTimes = 1, redrawn, known }: WhatIf = {}): unknown => {
  const asDrawn = !redrawn?.people && !redrawn?.chance;
  const drawn = asDrawn ? [] : [redrawn.seed, redrawn.people === true, redrawn.chance === true];
  return [effectTimes, successTimes, drawn, known];
};

/**
 * What tells deals apart whose people may do otherwise in a trial in which the inputs at {@link livesInputs} have the same
 * values: deals of the same key have the same lives there. They have the same cohort, outcomes and months, and no early end,
 * which would let payment decide.
 * @returns undefined for a deal whose lives are its own
 */
export function livesKey({ scenario, whatIf, timeline, inputs }: CompiledDeal): string | undefined {
  const { capital, cohort, outcomes } = scenario;
  if (capital.earlyTermination) return undefined;
  return JSON.stringify([timeline.months, inputs.ids, toPeople(whatIf), cohort, outcomes]);
}

/** The places of inputs on which it hangs whether two deals of one key have the same lives in a trial. */
export const livesInputs = ({ inputs }: CompiledDeal): Int32Array =>
  Int32Array.from(inputs.ids.flatMap((id, place) => (ofMoney.test(id) ? [] : [place])));
