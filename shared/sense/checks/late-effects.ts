import type { PaymentRule } from "../../model/payment-rule.ts";
import type { SenseWarning } from "../../model/sense-warning.ts";
import type { SenseCheck, SenseContext } from "../sense-check.ts";

const warning = (sentence: string): SenseWarning => ({
  path: ["payment", "lastClaimMonth"],
  code: "effect-after-last-claim",
  weight: "strong",
  sentence,
  reason:
    "A cohort's effect is known when the last person who could start has been tracked, and the wait after is over.",
  mend: "Move the last claim month later, with the contract's end if need be, or measure sooner.",
});

/** Months in which the effects of an outcome are known, by the segments asked for. */
function knownIn({ scenario, pilot }: SenseContext, outcome: string, segments?: readonly string[]): readonly number[] {
  const months = pilot().effectsKnownIn(scenario.outcomes.findIndex(({ id }) => id === outcome));
  return scenario.cohort.segments.flatMap(({ id }, place) =>
    !segments || segments.includes(id) ? [months[place]!] : [],
  );
}

function ofSchedule(context: SenseContext, rule: PaymentRule): readonly SenseWarning[] {
  if (!rule.schedule) return [];
  const { lastClaimMonth } = context.scenario.payment;
  const known = knownIn(context, rule.outcome, rule.segments);
  const late = known.filter((month) => month > lastClaimMonth);
  if (late.length === 0) return [];
  const last = Math.max(...late);
  const after = `known in month ${last}, after the last claim month (${lastClaimMonth})`;
  return rule.schedule.measured === "pooled" || late.length === known.length
    ? [warning(`The effect that “${rule.name}” pays for is ${after}, so it is never paid.`)]
    : [
        warning(
          `Of ${known.length} cohorts that “${rule.name}” pays for, ${late.length} never are: the last effect is ${after}.`,
        ),
      ];
}

function ofTrigger(context: SenseContext, { name, trigger }: PaymentRule): readonly SenseWarning[] {
  if (!trigger) return [];
  const { lastClaimMonth } = context.scenario.payment;
  const last = Math.max(...knownIn(context, trigger.outcome));
  return last > lastClaimMonth
    ? [
        warning(
          `“${name}” waits for an effect that is known in month ${last}, after the last claim month (${lastClaimMonth}), so it never pays.`,
        ),
      ]
    : [];
}

/** Measured effects that are known too late to be claimed. */
export const lateEffects: SenseCheck = (context) =>
  context.scenario.payment.rateCard.flatMap((rule) => [...ofSchedule(context, rule), ...ofTrigger(context, rule)]);
