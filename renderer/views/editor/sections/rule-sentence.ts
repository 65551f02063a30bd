import { exactMoney } from "#shared/format/exact-money.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Currency, Scenario } from "#shared/model/scenario.ts";
import { distributionWords } from "../../../inputs/distribution-words.ts";

/** Money as a contract writes it: pence only where there are any. */
const money = (amount: number, currency: Currency): string => exactMoney(amount, currency).replace(/\.00$/u, "");

/** "A", "A and B", "A, B and C". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "Nobody") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Evidence in the middle of a sentence: "Landlord's letter" becomes "landlord's letter", "P45" stays. */
const within = (evidence: string): string =>
  /^\p{Lu}\p{Ll}/u.test(evidence) ? evidence.charAt(0).toLowerCase() + evidence.slice(1) : evidence;

/**
 * A rule for payment as the Government Outcomes Lab writes it, in one sentence: who pays, how much, for whom, for what,
 * against which evidence.
 */
export function ruleSentence(rule: PaymentRule, { payment, outcomes, deal }: Scenario): string {
  const { currency } = deal;
  const payers = payment.payers.filter(({ share }) => share.value > 0);
  const verb = payers.length === 1 ? "pays" : "pay";
  const { value } = rule.price;
  const price =
    typeof value === "number"
      ? money(value, currency)
      : `an uncertain price (${distributionWords(value, "money", currency)})`;
  const outcome = outcomes.find(({ id }) => id === rule.outcome)?.name ?? rule.outcome;
  const cap = payment.perPersonCap ? `, at most ${money(payment.perPersonCap.value, currency)} a person` : "";
  const evidence = rule.evidence ? `, on this evidence: ${within(rule.evidence)}` : "";
  return `${listed(payers.map(({ name }) => name))} ${verb} ${price} for each person with “${outcome}”, once${cap}${evidence}.`;
}
