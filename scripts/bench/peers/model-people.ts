import type { CompiledDeal } from "#shared/engine/compiled-deal.ts";
import { drawsCounts } from "#shared/engine/counts/counts-suffice.ts";
import type { CompiledStep } from "#shared/engine/outcomes/compiled-outcome.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { massOutside } from "#shared/random/mass-outside.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";

const flag = (yes: boolean): number => (yes ? 1 : 0);

/** Probability that a wait, rounded to whole months, is each month or an earlier one. */
function waitUpTo(outcome: Outcome): readonly number[] {
  if (!("delay" in outcome) || typeof outcome.delay.months.value === "number")
    throw new Error("this outcome has no uncertain wait");
  const quantile = quantileFunction(outcome.delay.months.value as never);
  const upTo: number[] = [];
  while (upTo.length === 0 || upTo.at(-1)! <= 1 - 1e-12)
    upTo.push(massOutside(quantile, upTo.length + 0.5, Infinity).below);
  upTo[upTo.length - 1] = 1;
  return upTo;
}

function outcomeNumbers(deal: CompiledDeal, step: CompiledStep): readonly number[] {
  const { scenario } = deal;
  const { before, goesOn, chains, delay, figures } = step;
  const head = [
    flag(step.kind === "milestone"),
    before,
    flag(goesOn),
    chains[0]!,
    delay,
    flag(step.reachableAfterDropOut),
    ...figures.effect,
    ...figures.baseline,
  ];
  if (delay !== -1) return head;
  const upTo = waitUpTo(scenario.outcomes.find(({ id }) => id === step.id)!);
  return [...head, ...step.delayPurposes, upTo.length, ...upTo];
}

/** The people's and outcomes' part of a model file. */
export function modelPeople(deal: CompiledDeal): readonly number[] {
  const { people, outcomes } = deal;
  const { segments, dropOut } = people;
  return [
    flag(drawsCounts(deal)),
    Math.max(...segments.map(({ cumulativeProfile }) => cumulativeProfile.length)),
    segments.length,
    people.serviceMonths,
    dropOut ? (dropOut.kind === "share" ? 1 : 2) : 0,
    dropOut?.input ?? -1,
    people.correlation,
    ...segments.flatMap((segment) => [
      segment.referrals,
      segment.startRate,
      segment.cumulativeProfile.length,
      ...segment.cumulativeProfile,
      segment.startPurpose,
      segment.dropOutPurpose,
      segment.propensityPurpose,
    ]),
    outcomes.chains.length,
    ...outcomes.chains.flatMap(({ personal, purposes }) => [flag(personal), ...purposes]),
    outcomes.list.length,
    ...outcomes.list.flatMap((outcome) => outcomeNumbers(deal, outcome as CompiledStep)),
  ];
}
