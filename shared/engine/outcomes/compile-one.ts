import type { BinaryOutcome, CohortMeasuredOutcome, FrequencyOutcome, MilestoneOutcome } from "../../model/outcome.ts";
import type { Scenario } from "../../model/scenario.ts";
import { wholeMonthsOf } from "../../random/whole-months-of.ts";
import type { InputTable } from "../input-table.ts";
import type { WhatIf } from "../what-if.ts";
import { lastReferralMonth } from "../people/referral-profile.ts";
import { compileComparisons } from "./compiled-comparison.ts";
import { compileFigures } from "./compiled-figures.ts";
import type { CompiledCohortMeasured, CompiledFrequency, CompiledStep } from "./compiled-outcome.ts";

/** What an outcome is put in its places with. */
export interface Places {
  readonly scenario: Scenario;
  readonly table: InputTable;
  /** Rows of achievements that outcomes before it have. */
  readonly firstOccasion: number;
  /** One key a segment. */
  readonly purposesOf: (name: string) => readonly number[];
  readonly whatIf?: WhatIf | undefined;
}

/** Puts an outcome that people achieve in its places. */
export function compileStep(
  outcome: BinaryOutcome | MilestoneOutcome,
  place: Pick<CompiledStep, "before" | "goesOn" | "chains">,
  { scenario, table, firstOccasion, purposesOf, whatIf }: Places,
): CompiledStep {
  const { repeats, delay } = outcome;
  const clock = outcome.kind === "binary" ? outcome.clock : undefined;
  const figures = compileFigures(outcome, scenario, table, whatIf);
  const perPerson = delay.drawn === "perPerson" && typeof delay.months.value !== "number";
  return {
    id: outcome.id,
    kind: outcome.kind,
    ...place,
    firstOccasion,
    occasions: repeats?.times ?? 1,
    everyMonths: repeats?.everyMonths ?? 0,
    tries: 1 + (clock?.restarts ?? 0),
    monthsToNextTry: clock?.everyMonths ?? 0,
    sign: 1,
    figures,
    delay: perPerson ? -1 : table.add(`outcome.${outcome.id}.delay`, delay.months),
    delayInMonths: perPerson ? wholeMonthsOf(delay.months.value as never) : undefined,
    delayPurposes: perPerson ? purposesOf(`delay/${outcome.id}`) : [],
    reachableAfterDropOut: outcome.afterDropOut === "reachable",
  };
}

/** The month in which each segment's effect is known: the end of the last possible person's tracking, and the wait after. */
export const effectKnownIn = (
  { segments }: Scenario["cohort"],
  outcome: { readonly measuredAfterMonths?: number | undefined },
  trackingMonths: number,
): Int32Array =>
  Int32Array.from(
    segments,
    ({ profile }) => lastReferralMonth(profile) + trackingMonths - 1 + (outcome.measuredAfterMonths ?? 0),
  );

/** Puts an outcome that is counted for each person in its places. */
export function compileFrequency(
  outcome: FrequencyOutcome,
  chain: number,
  { scenario, table, firstOccasion, purposesOf, whatIf }: Places,
): CompiledFrequency {
  const trackingMonths = Math.round(outcome.trackingMonths.value);
  const { id, comparison = { kind: "fixed" } } = outcome;
  return {
    id,
    kind: "frequency",
    firstOccasion,
    occasions: 0,
    sign: outcome.better === "fewer" ? -1 : 1,
    figures: compileFigures(outcome, scenario, table, whatIf),
    model: outcome.model,
    chain,
    dispersion: outcome.dispersion ? table.add(`outcome.${id}.dispersion`, outcome.dispersion) : -1,
    units: Math.round((outcome.atMostPerMonth?.value ?? 0) * trackingMonths),
    trackingMonths,
    comparisons: compileComparisons({ id, comparison, otherEstimators: [] }, table, purposesOf),
    knownIn: effectKnownIn(scenario.cohort, outcome, trackingMonths),
  };
}

/** Puts an outcome that is measured for cohorts in its places. */
export function compileCohortMeasured(
  outcome: CohortMeasuredOutcome,
  { scenario, table, firstOccasion, purposesOf, whatIf }: Places,
): CompiledCohortMeasured {
  const trackingMonths = Math.round(outcome.trackingMonths.value);
  const { id, comparison, otherEstimators = [], dispersion, standardDeviation } = outcome;
  const spread = dispersion
    ? table.add(`outcome.${id}.dispersion`, dispersion)
    : standardDeviation
      ? table.add(`outcome.${id}.standardDeviation`, standardDeviation)
      : -1;
  return {
    id,
    kind: "cohortMeasured",
    firstOccasion,
    occasions: 0,
    sign: outcome.better === "fewer" ? -1 : 1,
    figures: compileFigures(outcome, scenario, table, whatIf),
    model: outcome.model,
    spread,
    designEffect: outcome.designEffect?.value ?? 1,
    trackingMonths,
    purposes: purposesOf(`cohort/${id}`),
    comparisons: compileComparisons({ id, comparison, otherEstimators }, table, purposesOf),
    knownIn: effectKnownIn(scenario.cohort, outcome, trackingMonths),
  };
}
