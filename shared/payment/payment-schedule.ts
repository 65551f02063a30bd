import type { PaymentSchedule, SchedulePoint } from "../model/payment-rule.ts";
import { measuredEffect, peopleMeasured, type MeasuredCohorts } from "./measured-effect.ts";

/** An effect that falls short of a mark only by the last bits of its binary form reaches it: 10 % of 1.55 is 0.155. */
export const reaches = (effect: number, mark: number): boolean => effect >= mark - 1e-9;

/** The value of a schedule at an effect; 0 below its first point, its last value above the last. */
export function valueAtEffect(
  points: readonly SchedulePoint[],
  between: PaymentSchedule["between"],
  effect: number,
): number {
  let last = -1;
  while (last + 1 < points.length && reaches(effect, points[last + 1]!.effect)) last++;
  if (last === -1) return 0;
  const from = points[last]!;
  const to = points[last + 1];
  if (between === "stepped" || !to) return from.value;
  const along = Math.max(0, effect - from.effect) / (to.effect - from.effect);
  return from.value + along * (to.value - from.value);
}

/**
 * What a schedule pays for some cohorts taken together, in the deal's currency and the prices of contract year 0, before
 * the segment's multiplier. 0 where the effect is below the minimum.
 *
 * @param price the rule's price, for `shareOfPrice`
 * @param first first cohort
 * @param end one after the last
 */
export function scheduledAmount(
  schedule: PaymentSchedule,
  pooled: boolean,
  measured: MeasuredCohorts,
  price: number,
  first: number,
  end: number,
): number {
  const people = peopleMeasured(measured, first, end);
  if (people === 0) return 0;
  const effect = measuredEffect(measured, schedule.effect, first, end);
  const minimum = (pooled ? schedule.pooledMinimumEffect : undefined) ?? schedule.minimumEffect;
  if (minimum !== undefined && !reaches(effect, minimum)) return 0;
  const points = (pooled ? schedule.pooledPoints : undefined) ?? schedule.points;
  const value = valueAtEffect(points, schedule.between, effect);
  const heads = schedule.per === "person" ? people : 1;
  switch (schedule.unit) {
    case "amount":
      return value * heads;
    case "perPercentagePoint":
      return Math.max(0, value * effect * 100) * heads;
    case "perAvoidedEvent":
      return Math.max(0, value * measuredEffect(measured, "avoided", first, end));
    case "shareOfPrice":
      return value * price * heads;
  }
}
