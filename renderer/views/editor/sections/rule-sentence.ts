import { ruleSentence } from "#shared/explain/rule-sentence.ts";
import { contractMoney } from "#shared/explain/words.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { distributionWords } from "../../../inputs/distribution-words.ts";

/** A rule for payment in words, an uncertain price told with its distribution. */
export function sentenceOfRule(rule: PaymentRule, scenario: Scenario): string {
  const { currency } = scenario.deal;
  const { value } = rule.price;
  const price =
    typeof value === "number"
      ? contractMoney(value, currency)
      : `an uncertain price (${distributionWords(value, "money", currency)})`;
  return ruleSentence(rule, scenario, price);
}
