import type { PaymentSchedule, SchedulePoint } from "../model/payment-rule.ts";
import { measuredEffect, peopleMeasured, type MeasuredCohorts } from "./measured-effect.ts";
import { reaches, valueOnScale, type Between } from "./scale.ts";

/** The value of a schedule at an effect. */
export const valueAtEffect = (points: readonly SchedulePoint[], between: Between, effect: number): number =>
  valueOnScale(points, (point) => point.effect, between, effect);

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
