import type { CompiledDeal } from "#shared/engine/compiled-deal.ts";
import type { Trial } from "#shared/engine/simulator.ts";
import { fateCode } from "#shared/payment/claim-fate.ts";
import type { Luck, LuckyPerson, MeasuredCohort, Occasion } from "./luck.ts";

const REFUSED = fateCode("evidenceRefused");

/** Claims of the engine's list by rule and person, in its order: whether the evidence of each was accepted. */
function evidenceOf({ claims: { list } }: Trial, rules: number): (rule: number, person: number) => boolean[] {
  const found = Array.from({ length: rules }, () => new Map<number, boolean[]>());
  for (let claim = 0; claim < list.count; claim++) {
    const ofRule = found[list.rule[claim]!]!;
    const person = list.person[claim]!;
    const before = ofRule.get(person) ?? [];
    before.push(list.fate[claim] !== REFUSED);
    ofRule.set(person, before);
  }
  return (rule, person) => found[rule]!.get(person) ?? [];
}

/** The months of what a person achieves of the outcome at a place of the engine's list. */
function achievedBy(trial: Trial, deal: CompiledDeal, place: number, person: number) {
  const { achievements, people } = trial;
  const outcome = deal.outcomes.list[place]!;
  const achieved: { month: number; units: number }[] = [];
  if (outcome.kind === "frequency") {
    const events = achievements.events[place]!;
    for (let month = 0; month < events.trackingMonths; month++) {
      const units = events.eventsIn(person, month);
      if (units !== 0) achieved.push({ month: people.startMonth[person]! + month, units });
    }
  } else if (outcome.kind !== "cohortMeasured") {
    for (let occasion = 0; occasion < outcome.occasions; occasion++) {
      const month = achievements.month[(outcome.firstOccasion + occasion) * achievements.room + person]!;
      if (month >= 0) achieved.push({ month, units: 1 });
    }
  }
  return achieved;
}

function personOf(
  trial: Trial,
  deal: CompiledDeal,
  place: number,
  segment: string,
  evidence: ReturnType<typeof evidenceOf>,
): LuckyPerson {
  const { scenario } = deal;
  const { people } = trial;
  const achievements: Record<string, Occasion[]> = {};
  deal.outcomes.list.forEach(({ id }, outcome) => {
    const occasions = achievedBy(trial, deal, outcome, place).map((each) => ({
      ...each,
      accepted: {} as Record<string, boolean>,
    }));
    scenario.payment.rateCard.forEach((rule, ruleIndex) => {
      if (rule.outcome !== id) return;
      // The engine asks for evidence of claims in the claim window only.
      const answers = evidence(ruleIndex, place);
      let next = 0;
      for (const occasion of occasions)
        if (occasion.month <= Math.min(scenario.payment.lastClaimMonth, trial.lastMonth))
          occasion.accepted[rule.id] = answers[next++] ?? false;
    });
    achievements[id] = occasions;
  });
  return {
    segment,
    startMonth: people.startMonth[place]!,
    monthsInService: Math.min(scenario.cohort.serviceMonths.value, people.leftAfter[place]!),
    achievements,
  };
}

/** Reads the luck of a trial out of the engine, and nothing that the engine makes of it. */
export function luckOfTrial(trial: Trial, deal: CompiledDeal): Luck {
  const { segments } = deal.scenario.cohort;
  const evidence = evidenceOf(trial, deal.scenario.payment.rateCard.length);
  const people: LuckyPerson[] = [];
  segments.forEach(({ id }, segment) => {
    for (let place = trial.people.segmentStart[segment]!; place < trial.people.segmentStart[segment + 1]!; place++)
      people.push(personOf(trial, deal, place, id, evidence));
  });
  const measured: Record<string, readonly MeasuredCohort[]> = {};
  deal.outcomes.list.forEach(({ id }, place) => {
    const cohorts = trial.measured[place];
    if (!cohorts) return;
    measured[id] = segments.map((segment, cohort) => ({
      segment: segment.id,
      people: cohorts.people[cohort]!,
      mean: cohorts.means[cohort]!,
      comparisons: cohorts.comparisons.map((means, estimator) => ({
        weight: cohorts.weights[estimator]!,
        mean: means[cohort]!,
      })),
      monthKnown: cohorts.months[cohort]!,
    }));
  });
  const values = Object.fromEntries(deal.inputs.ids.map((id, place) => [id, trial.values[place]!]));
  return { values, people, measured };
}
