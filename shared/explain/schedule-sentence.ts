import type { Outcome } from "../model/outcome.ts";
import type { EffectMeasure, PaymentSchedule, SchedulePoint } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import { plainNumber } from "../format/plain-number.ts";
import { contractMoney, plainPercent } from "./words.ts";

type Measured = Pick<Outcome, "name"> & { readonly event?: string; readonly better?: "more" | "fewer" };

/** "10% fewer", "5 more", "0.5": an effect as a contract says it; harm, which is below 0, as the opposite. */
export function effectWords(effect: number, measure: EffectMeasure, { better = "more" }: Measured): string {
  const size = Math.abs(effect);
  const fewer = (better === "fewer") === effect >= 0;
  switch (measure) {
    case "relative":
      return `${plainPercent(size)} ${fewer ? "fewer" : "more"}`;
    case "difference":
      return `${plainNumber(size)} ${fewer ? "less" : "more"}`;
    case "level":
      return plainNumber(effect);
    case "avoided":
      return `${plainNumber(size)} ${!fewer ? "more" : effect >= 0 ? "avoided" : "fewer"}`;
  }
}

/** Whose words are used: the currency, and what one of the people is called. */
type Spoken = Pick<Scenario, "deal" | "cohort">;

function valueWords(
  value: number,
  { unit, per }: PaymentSchedule,
  { event = "event" }: Measured,
  { deal: { currency }, cohort: { person = "person" } }: Spoken,
): string {
  const each = per === "person" ? ` for each ${person} measured` : "";
  switch (unit) {
    case "amount":
      return contractMoney(value, currency) + each;
    case "perPercentagePoint":
      return `${contractMoney(value, currency)} for each percentage point${each}`;
    case "perAvoidedEvent":
      return `${contractMoney(value, currency)} for each ${event} avoided`;
    case "shareOfPrice":
      return `${plainPercent(value)} of the price${each}`;
  }
}

const cohortWords: Readonly<Record<PaymentSchedule["measured"], string>> = {
  perCohort: "for each cohort on its own effect",
  pooled: "once, on the effect of all cohorts together",
  perCohortThenPooled:
    "for each cohort on its own effect and, if any was paid nothing, on all cohorts together at the end",
};

function pointsWords(
  schedule: PaymentSchedule,
  points: readonly SchedulePoint[],
  of: Measured,
  spoken: Spoken,
): string {
  const said = points.map(
    ({ effect, value }) =>
      `${valueWords(value, schedule, of, spoken)} from ${effectWords(effect, schedule.effect, of)}`,
  );
  return said.length === 1
    ? said[0]!
    : `${said.join("; ")}${schedule.between === "interpolated" ? "; in a straight line between" : ""}`;
}

/** What a schedule pays, to follow "pays": "£100 for each reconviction avoided from 0% fewer, for each cohort …". */
export function scheduleWords(schedule: PaymentSchedule, of: Measured, spoken: Spoken): string {
  const { minimumEffect, pooledMinimumEffect, pooledPoints, effect } = schedule;
  const least = minimumEffect === undefined ? "" : `, nothing below ${effectWords(minimumEffect, effect, of)}`;
  const together =
    pooledMinimumEffect === undefined
      ? ""
      : ` (all together: nothing below ${effectWords(pooledMinimumEffect, effect, of)})`;
  const pooled = pooledPoints ? `; all together ${pointsWords(schedule, pooledPoints, of, spoken)}` : "";
  return `${pointsWords(schedule, schedule.points, of, spoken)}${least}, ${cohortWords[schedule.measured]}${together}${pooled}`;
}
