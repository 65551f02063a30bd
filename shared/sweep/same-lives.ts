import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { WhatIf } from "../engine/what-if.ts";

/** Inputs that decide about money alone; all others may decide what becomes of people. */
const ofMoney = /^(?:rule|payment|tranche|provider|cost|costs|saving|appraisal)\./u;

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What an analysis does to people other than through the inputs of the trial. */
const toPeople = ({ effectTimes = 1, successTimes = 1, redrawn }: WhatIf = {}): unknown =>
  redrawn?.people || redrawn?.chance
    ? [effectTimes, successTimes, redrawn.seed, redrawn.people === true, redrawn.chance === true]
    : [effectTimes, successTimes];

/**
 * The places of inputs on which it hangs whether two deals have the same people who achieve the same in a trial, where
 * they can have them: same cohort, outcomes and months, and no early end, which lets payment decide. Where the inputs at
 * these places have the same values in a trial, its lives are the same.
 * @returns undefined where they cannot
 */
export function sameLives(one: CompiledDeal, other: CompiledDeal): Int32Array | undefined {
  const [a, b] = [one.scenario, other.scenario];
  if (a.capital.earlyTermination || b.capital.earlyTermination) return undefined;
  if (one.timeline.months !== other.timeline.months || !sameText(one.inputs.ids, other.inputs.ids)) return undefined;
  if (!sameText(toPeople(one.whatIf), toPeople(other.whatIf))) return undefined;
  if (!sameText(a.cohort, b.cohort) || !sameText(a.outcomes, b.outcomes)) return undefined;
  return Int32Array.from(one.inputs.ids.flatMap((id, place) => (ofMoney.test(id) ? [] : [place])));
}
