import type { ExclusiveGroup, GroupCap, PayerPhase, PlannedPayments, ShareCap } from "../model/payment-terms.ts";
import type { Scenario } from "../model/scenario.ts";
import { mostWords, namesOf, onePerson, ruleNames } from "./names.ts";
import { listed } from "../format/in-words.ts";
import { contractMoney, plainPercent } from "./words.ts";

/** "Of this and “Job kept” a person is paid only the best.": an exclusive group as one of its rules says it; empty of others. */
export function exclusionSentence({ rules, pays }: ExclusiveGroup, rule: string, scenario: Scenario): string {
  const others = rules.filter((id) => id !== rule);
  if (others.length === rules.length || others.length === 0) return "";
  return `Of this and ${ruleNames(others, scenario)} ${onePerson(scenario)} is paid only the ${pays}.`;
}

/** "Of “Job entry” and “Job kept” a person is paid only the best." */
export const exclusiveGroupSentence = ({ rules, pays }: ExclusiveGroup, scenario: Scenario): string =>
  `Of ${ruleNames(rules, scenario)} ${onePerson(scenario)} is paid only the ${pays}${pays === "best" ? ", the one with the highest price" : ", by date"}.`;

/** "“Job entry” and “Job kept” together pay at most £100,000." */
export const groupCapSentence = ({ rules, ...most }: GroupCap, scenario: Scenario): string =>
  `${ruleNames(rules, scenario)} ${rules.length === 1 ? "pays" : "together pay"} at most ${mostWords(most, scenario.deal.currency)}.`;

/** "“Enrolment” may be at most 40% of all that is paid on claims." */
export const shareCapSentence = ({ rules, maximumShare }: ShareCap, scenario: Scenario): string =>
  `${ruleNames(rules, scenario)} may ${rules.length === 1 ? "" : "together "}be at most ${plainPercent(maximumShare)} of all that is paid on claims.`;

/** "From month 24 Council pays 60% and Fund 40%." */
export function payerPhaseSentence({ fromMonth, shares }: PayerPhase, { payment }: Scenario): string {
  const paying = Object.entries(shares).filter(([, share]) => share > 0);
  const [first, ...others] = paying.map(
    ([id, share], index) => `${namesOf([id], payment.payers)[0]} ${index === 0 ? "pays " : ""}${plainPercent(share)}`,
  );
  return `From month ${fromMonth} ${listed(first === undefined ? ["nobody pays"] : [first, ...others])}.`;
}

/** "£120,000 in all is paid as planned instead of claims, from month 6 to month 17." */
export function plannedPaymentsSentence({ fromMonth, amounts }: PlannedPayments, { deal }: Scenario): string {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const months =
    amounts.length === 1
      ? `in month ${fromMonth}`
      : `from month ${fromMonth} to month ${fromMonth + amounts.length - 1}`;
  return `${contractMoney(total, deal.currency)} in all is paid as planned instead of claims, ${months}; after that claims are paid again.`;
}
