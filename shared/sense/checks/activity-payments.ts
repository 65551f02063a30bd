import { measureNames as names, paidUnderRule } from "../../model/measure-names.ts";
import { chance } from "../../format/chance.ts";
import type { SenseCheck } from "../sense-check.ts";
import { expected } from "../told.ts";

const MOST = 0.5;

/** Payments for activity (milestones) that make up more than half of what is expected to be paid. */
export const activityPayments: SenseCheck = ({ scenario, pilot }) => {
  const milestones = new Set(scenario.outcomes.flatMap(({ kind, id }) => (kind === "milestone" ? [id] : [])));
  const rules = scenario.payment.rateCard.flatMap((rule, index) => (milestones.has(rule.outcome) ? [index] : []));
  const [first] = rules;
  if (first === undefined) return [];
  const paid = rules.reduce((sum, rule) => sum + pilot().mean(paidUnderRule(scenario.payment.rateCard[rule]!.id)), 0);
  const total = pilot().mean(names.paymentsTotal);
  if (paid <= total * MOST) return [];
  return [
    {
      path: ["payment", "rateCard", first, "price"],
      code: "activity-payments",
      weight: "strong",
      sentence: `${expected(scenario, paid)} of ${expected(scenario, total)} expected payments, ${chance(paid / total)}, is for milestones: activity, and not outcomes.`,
      reason:
        "Activity is paid whether or not anything changes for people, so the risk of outcomes stays with the payer.",
      mend: "Lower the prices of milestones, and raise those of the outcomes they lead to.",
    },
  ];
};
