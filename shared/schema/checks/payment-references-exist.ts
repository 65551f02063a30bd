import type { PathStep, Problem } from "../../model/problem.ts";
import type { PaymentRule } from "../../model/payment-rule.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";
import { unknown } from "./references-exist.ts";

function inRule({ outcomes, cohort, payment }: Scenario, rule: PaymentRule, index: number): readonly Problem[] {
  const at = (...steps: readonly PathStep[]): PathStep[] => ["payment", "rateCard", index, ...steps];
  const { qualityGate, trigger } = rule;
  return [
    ...(rule.requires ?? []).flatMap((id, place) => unknown(outcomes, "outcome", id, at("requires", place))),
    ...(rule.segments ?? []).flatMap((id, place) => unknown(cohort.segments, "segment", id, at("segments", place))),
    ...Object.keys(rule.segmentMultipliers ?? {}).flatMap((id) =>
      unknown(cohort.segments, "segment", id, at("segmentMultipliers", id)),
    ),
    ...(qualityGate?.outcome === undefined
      ? []
      : unknown(outcomes, "outcome", qualityGate.outcome, at("qualityGate", "outcome"))),
    ...(trigger ? unknown(outcomes, "outcome", trigger.outcome, at("trigger", "outcome")) : []),
    ...Object.keys(rule.payerShares ?? {}).flatMap((id) => unknown(payment.payers, "payer", id, at("payerShares", id))),
  ];
}

/** Rules, segments, outcomes and payers that the payment terms name are defined. */
export const paymentReferencesExist: CrossFieldCheck = {
  reads: ["outcomes", "cohort", "payment"],
  find: (scenario) => {
    const { rateCard, payers, payerPhases, ...groups } = scenario.payment;
    const lists = ["exclusiveGroups", "groupCaps", "shareCaps"] as const;
    return [
      ...rateCard.flatMap((rule, index) => inRule(scenario, rule, index)),
      ...lists.flatMap((list) =>
        (groups[list] ?? []).flatMap(({ rules }, index) =>
          rules.flatMap((id, place) => unknown(rateCard, "rule", id, ["payment", list, index, "rules", place])),
        ),
      ),
      ...(payerPhases ?? []).flatMap(({ shares }, index) =>
        Object.keys(shares).flatMap((id) =>
          unknown(payers, "payer", id, ["payment", "payerPhases", index, "shares", id]),
        ),
      ),
    ];
  },
};
