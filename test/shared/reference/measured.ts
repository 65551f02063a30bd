import type { Outcome } from "#shared/model/outcome.ts";
import type { EffectMeasure, PaymentRule, SchedulePoint } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Claim } from "./claim.ts";
import type { Luck, MeasuredCohort } from "./luck.ts";
import { growthTo, roundToPenny, sumOf } from "./rounding.ts";

/** An effect that falls short of a mark by less than this reaches it. */
const NEARLY = 1e-9;
export const reaches = (effect: number, mark: number): boolean => effect >= mark - NEARLY;

/** The effect of one cohort, or of several together: means are weighted by people. */
export function effectOf(cohorts: readonly MeasuredCohort[], outcome: Outcome, effect: EffectMeasure): number {
  const people = sumOf(cohorts, (cohort) => cohort.people);
  if (people === 0) return 0;
  const own = sumOf(cohorts, (cohort) => cohort.people * cohort.mean) / people;
  if (effect === "level") return own;
  const better = "better" in outcome ? outcome.better : "more";
  let blended = 0;
  cohorts[0]!.comparisons.forEach(({ weight }, estimator) => {
    const comparison = sumOf(cohorts, (cohort) => cohort.people * cohort.comparisons[estimator]!.mean) / people;
    const improvement = better === "more" ? own - comparison : comparison - own;
    if (effect !== "relative") blended += weight * improvement;
    else if (comparison !== 0) blended += (weight * improvement) / Math.abs(comparison);
  });
  return effect === "avoided" ? blended * people : blended;
}

/** Value of a schedule at an effect. */
export function valueAt(points: readonly SchedulePoint[], between: "stepped" | "interpolated", effect: number): number {
  let value = 0;
  points.forEach((point, place) => {
    if (!reaches(effect, point.effect)) return;
    value = point.value;
    const next = points[place + 1];
    if (between === "interpolated" && next && !reaches(effect, next.effect)) {
      const way = Math.max(0, (effect - point.effect) / (next.effect - point.effect));
      value = point.value + way * (next.value - point.value);
    }
  });
  return value;
}

/** What a schedule pays for some cohorts together, in the deal's currency, before growth and multiplier. */
function payFor(
  rule: PaymentRule,
  outcome: Outcome,
  cohorts: readonly MeasuredCohort[],
  price: number,
  pooled: boolean,
): number {
  const schedule = rule.schedule!;
  const people = sumOf(cohorts, (cohort) => cohort.people);
  if (people === 0) return 0;
  const effect = effectOf(cohorts, outcome, schedule.effect);
  const minimum = pooled ? (schedule.pooledMinimumEffect ?? schedule.minimumEffect) : schedule.minimumEffect;
  if (minimum !== undefined && !reaches(effect, minimum)) return 0;
  const points = pooled ? (schedule.pooledPoints ?? schedule.points) : schedule.points;
  const value = valueAt(points, schedule.between, effect);
  if (schedule.unit === "perAvoidedEvent") return Math.max(0, value * effectOf(cohorts, outcome, "avoided"));
  const each =
    schedule.unit === "amount"
      ? value
      : schedule.unit === "perPercentagePoint"
        ? Math.max(0, value * effect * 100)
        : value * price;
  return schedule.per === "person" ? each * people : each;
}

/** Claims of a rule that is paid on the measured effect of its cohorts. */
export function measuredClaims(
  scenario: Scenario,
  luck: Luck,
  rule: PaymentRule,
  ruleIndex: number,
  lastClaimMonth: number,
): Claim[] {
  const schedule = rule.schedule!;
  const outcome = scenario.outcomes.find(({ id }) => id === rule.outcome)!;
  const cohorts = luck.measured[rule.outcome]!.filter(
    ({ segment }) => rule.segments === undefined || rule.segments.includes(segment),
  );
  const price = luck.values[`rule.${rule.id}.price`]!;
  const claims: Claim[] = [];
  const claim = (segment: string, month: number, amount: number): void => {
    if (month > lastClaimMonth || amount === 0) return;
    claims.push({
      ruleIndex,
      rule: rule.id,
      person: undefined,
      segment,
      achievedMonth: month,
      dueMonth: month,
      units: 1,
      listPrice: 0,
      amount,
      withheldByPersonCap: 0,
      withheldByRuleCaps: 0,
      withheldByShareCaps: 0,
      left: amount,
    });
  };
  const grown = (amount: number, month: number): number =>
    roundToPenny(amount * 100 * growthTo(month, luck.values["payment.indexation"]!));

  const lastMonth = Math.max(...cohorts.map(({ monthKnown }) => monthKnown));
  const pooled = grown(payFor(rule, outcome, cohorts, price, true), lastMonth);
  if (schedule.measured === "pooled") {
    claim("", lastMonth, pooled);
    return claims;
  }
  let paidToCohorts = 0;
  let anyUnpaid = false;
  for (const cohort of cohorts) {
    const multiplier = rule.segmentMultipliers?.[cohort.segment] ?? 1;
    const amount = grown(payFor(rule, outcome, [cohort], price, false) * multiplier, cohort.monthKnown);
    if (amount === 0 && cohort.people > 0) anyUnpaid = true;
    paidToCohorts += amount;
    claim(cohort.segment, cohort.monthKnown, amount);
  }
  if (schedule.measured === "perCohortThenPooled" && anyUnpaid)
    claim("", lastMonth, Math.max(0, pooled - paidToCohorts));
  return claims;
}
