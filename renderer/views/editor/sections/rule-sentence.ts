import { amountInWords } from "#shared/explain/amount-in-words.ts";
import { ruleSentence } from "#shared/explain/rule-sentence.ts";
import { serviceFeeSentence } from "#shared/explain/service-fee-sentence.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** A rule for payment in words, an uncertain price told with its distribution. */
export const sentenceOfRule = (rule: PaymentRule, scenario: Scenario): string =>
  ruleSentence(rule, scenario, amountInWords(rule.price, "price", scenario));

/** The service fee in words; nothing where there is none. */
export function serviceFeeWords(scenario: Scenario): string {
  const fee = scenario.payment.serviceFee;
  return fee ? serviceFeeSentence(scenario, amountInWords(fee.amount, "amount", scenario)) : "";
}
