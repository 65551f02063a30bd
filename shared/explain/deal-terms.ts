import { figureWords } from "../format/distribution-words.ts";
import { listed } from "../format/in-words.ts";
import type { Scenario } from "../model/scenario.ts";
import { capitalTerms } from "./capital-terms.ts";
import {
  exclusiveGroupSentence,
  groupCapSentence,
  payerPhaseSentence,
  plannedPaymentsSentence,
  shareCapSentence,
} from "./contract-term-sentences.ts";
import { onePerson } from "./names.ts";
import { ruleSentence } from "./rule-sentence.ts";
import { serviceFeeSentence } from "./service-fee-sentence.ts";
import { contractMoney, plainPercent } from "./words.ts";

/** A part of a contract in sentences. */
export interface TermsPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

const inPeriod = { month: "month", quarter: "quarter", year: "year" } as const;

/** "1 month", "3 months" */
const monthsInWords = (months: number): string => `${months} ${months === 1 ? "month" : "months"}`;

function payerSentences(scenario: Scenario): readonly string[] {
  const { payers, payerPhases = [], budget } = scenario.payment;
  const { currency } = scenario.deal;
  const each = payers.map(({ name, share, cap, beyondCap }) => {
    const most = cap ? `, at most ${contractMoney(cap.value, currency)} in all` : "";
    const beyond = cap && beyondCap === "nextPayer" ? "; what is beyond falls to the next payer" : "";
    return `${name} pays ${plainPercent(share.value)}${most}${beyond}`;
  });
  return [
    `${each.join(". ")}.`,
    ...payerPhases.map((phase) => payerPhaseSentence(phase, scenario)),
    ...(budget ? [`${contractMoney(budget.value, currency)} is set aside: a budget, not a limit on payment.`] : []),
  ];
}

function invoicingSentence({ payment }: Scenario): string {
  const { period, verificationLagMonths: verified, paymentLagMonths: paid } = payment.invoicing;
  const lag = verified === 0 ? "in its month" : `${monthsInWords(verified)} later`;
  const pay = paid === 0 ? "at once" : `${monthsInWords(paid)} after that`;
  return `An outcome is verified ${lag}, invoiced at the end of the ${inPeriod[period]}, and paid ${pay}. Achievements up to month ${payment.lastClaimMonth} can be claimed.`;
}

function capSentences(scenario: Scenario): readonly string[] {
  const { currency } = scenario.deal;
  const {
    perPersonCap,
    annualCap,
    contractCap,
    exclusiveGroups = [],
    groupCaps = [],
    shareCaps = [],
  } = scenario.payment;
  const money = (amount: number): string => contractMoney(amount, currency);
  const years = annualCap?.amounts.map(({ value }) => money(value)) ?? [];
  return [
    ...exclusiveGroups.map((group) => exclusiveGroupSentence(group, scenario)),
    ...(perPersonCap ? [`At most ${money(perPersonCap.value)} is paid for ${onePerson(scenario)}.`] : []),
    ...groupCaps.map((cap) => groupCapSentence(cap, scenario)),
    ...shareCaps.map((cap) => shareCapSentence(cap, scenario)),
    ...(annualCap
      ? [
          `At most ${listed(years)} is paid for the claims of a ${annualCap.year === "contract" ? "contract" : "financial"} year${years.length > 1 ? ", one amount a year, the last for all later ones" : ""}; what is above is ${annualCap.excess === "carried" ? "carried into the next year" : "lost"}.`,
        ]
      : []),
    ...(contractCap ? [`At most ${money(contractCap.value)} is ever paid under the contract.`] : []),
    ...(exclusiveGroups.length + groupCaps.length + shareCaps.length === 0 &&
    !perPersonCap &&
    !annualCap &&
    !contractCap
      ? ["Nothing caps what is paid."]
      : []),
  ];
}

function besideClaims(scenario: Scenario): readonly string[] {
  const { serviceFee, plannedPayments, indexation } = scenario.payment;
  const { currency } = scenario.deal;
  const growth = figureWords(indexation.value, "percent", currency);
  return [
    ...(serviceFee ? [serviceFeeSentence(scenario, figureWords(serviceFee.amount.value, "money", currency))] : []),
    ...(plannedPayments ? [plannedPaymentsSentence(plannedPayments, scenario)] : []),
    indexation.value === 0 ? "Prices are not indexed." : `Prices and fees grow by ${growth} with each contract year.`,
  ];
}

/** The terms of a deal as a contract's reader would have them: who pays, what for, how much at most, and who puts money in. */
export function dealTerms(scenario: Scenario): readonly TermsPart[] {
  const { currency } = scenario.deal;
  return [
    { title: "Who pays", sentences: payerSentences(scenario) },
    {
      title: "What is paid for",
      sentences: scenario.payment.rateCard.map(
        (rule) => `${rule.name}: ${ruleSentence(rule, scenario, figureWords(rule.price.value, "money", currency))}`,
      ),
    },
    { title: "Caps", sentences: capSentences(scenario) },
    { title: "Invoices, fees and indexation", sentences: [invoicingSentence(scenario), ...besideClaims(scenario)] },
    ...capitalTerms(scenario),
  ];
}
