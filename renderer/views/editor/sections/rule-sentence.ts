import { exactMoney } from "#shared/format/exact-money.ts";
import { terseMoney } from "#shared/format/terse-money.ts";
import type { PaymentRule } from "#shared/model/payment-terms.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { distributionWords } from "../../../inputs/distribution-words.ts";

/**
 * A rule for payment as the Government Outcomes Lab writes it, in one sentence: who pays, how much, for whom, for what,
 * against which evidence.
 */
export function ruleSentence(rule: PaymentRule, { payment, outcomes, deal, budgetHolders }: Scenario): string {
  const { currency } = deal;
  const payer =
    payment.payers.length === 1
      ? payment.payers[0]!.name
      : (budgetHolders.find(({ id }) => id === payment.payers[0]?.budgetHolder)?.name ?? "The payers");
  const { value } = rule.price;
  const price =
    typeof value === "number"
      ? exactMoney(value, currency).replace(/\.00$/u, "")
      : `an uncertain price (${distributionWords(value, "money", currency)})`;
  const outcome = outcomes.find(({ id }) => id === rule.outcome)?.name ?? rule.outcome;
  const cap = payment.perPersonCap ? `, at most ${terseMoney(payment.perPersonCap.value, currency, 6)} a person` : "";
  const evidence = rule.evidence
    ? `, on this evidence: ${rule.evidence.charAt(0).toLowerCase()}${rule.evidence.slice(1)}`
    : "";
  return `${payer} pays ${price} for each person with “${outcome}”, once${cap}${evidence}.`;
}
