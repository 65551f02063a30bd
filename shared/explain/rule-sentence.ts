import type { Outcome } from "../model/outcome.ts";
import type { PaymentRule } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import { exclusionSentence } from "./contract-term-sentences.ts";
import { onePerson } from "./names.ts";
import { ofSegments, ruleTermSentence, type RuleTerm } from "./rule-term-sentences.ts";
import { scheduleWords } from "./schedule-sentence.ts";
import { listed } from "../format/in-words.ts";
import { contractMoney } from "./words.ts";

/** Evidence in the middle of a sentence: "Landlord's letter" becomes "landlord's letter"; "P45" and "Police National Computer" stay. */
const within = (evidence: string): string =>
  /^(?:A |\p{Lu}\p{Ll}+(?!\p{Ll}| \p{Lu}))/u.test(evidence)
    ? evidence.charAt(0).toLowerCase() + evidence.slice(1)
    : evidence;

/** ", on a landlord's letter" where the evidence is told with its article, else ", on this evidence: payslips". */
function onEvidence({ evidence }: PaymentRule): string {
  if (!evidence) return "";
  const told = within(evidence);
  return /^(?:an?|the|their|one|two|three) /u.test(told) ? `, on ${told}` : `, on this evidence: ${told}`;
}

function payersWords(rule: PaymentRule, { payment }: Scenario): string {
  const shareOf = (payer: Scenario["payment"]["payers"][number]): number =>
    rule.payerShares ? (rule.payerShares[payer.id] ?? 0) : payer.share.value;
  const payers = payment.payers.filter((payer) => shareOf(payer) > 0);
  return `${listed(payers.map(({ name }) => name))} ${payers.length === 1 ? "pays" : "pay"}`;
}

/** "for each young person who keeps accommodation for 3 months", or with the outcome's name where it has no such words. */
function forWhom(rule: PaymentRule, outcome: Outcome | undefined, scenario: Scenario): string {
  const whom = ofSegments(rule, scenario);
  const outcomeName = outcome?.name ?? rule.outcome;
  if (outcome?.kind === "frequency") return `for each ${outcome.event} ${whom}(“${outcomeName}”)`.replace("  ", " ");
  const achieves =
    outcome && "achievement" in outcome && outcome.achievement ? `who ${outcome.achievement}` : `with “${outcomeName}”`;
  return `for each ${scenario.cohort.person ?? "person"} ${whom}${achieves}`;
}

function howOften({ claimsPerPerson }: PaymentRule, scenario: Scenario): string {
  if (claimsPerPerson === "once" || claimsPerPerson === 1) return ", once";
  return claimsPerPerson === "unlimited" ? ", each time" : `, at most ${claimsPerPerson} times ${onePerson(scenario)}`;
}

/** Terms that come after the price, in the order in which they apply. */
const laterTerms: readonly RuleTerm[] = ["qualityGate", "segmentMultipliers", "tiers", "threshold", "trigger", "cap"];

/** What comes after the price: one sentence a term. */
function furtherTerms(rule: PaymentRule, scenario: Scenario): string[] {
  const said = (term: RuleTerm): string => ruleTermSentence(term, rule, scenario);
  const exclusions = (scenario.payment.exclusiveGroups ?? []).map((group) =>
    exclusionSentence(group, rule.id, scenario),
  );
  return [said("requires"), ...exclusions, ...laterTerms.map(said)].filter((sentence) => sentence !== "");
}

/**
 * A rule for payment as the Government Outcomes Lab writes it: who pays, how much, for whom, for what degree of change,
 * against which evidence; then each further term in a sentence of its own.
 * @param price the rule's price in words: "£1,500", "an uncertain price (…)"
 */
export function ruleSentence(rule: PaymentRule, scenario: Scenario, price: string): string {
  const outcome = scenario.outcomes.find(({ id }) => id === rule.outcome);
  const { perPersonCap } = scenario.payment;
  const evidence = onEvidence(rule);
  if (rule.schedule) {
    const measured = outcome ?? { name: rule.outcome };
    const ofPrice = rule.schedule.unit === "shareOfPrice" ? ` The price is ${price}.` : "";
    const first = `${payersWords(rule, scenario)} for the measured effect on “${measured.name}”: ${scheduleWords(rule.schedule, measured, scenario)}${evidence}.${ofPrice}`;
    return [first, ...furtherTerms(rule, scenario)].join(" ");
  }
  const cap = perPersonCap
    ? `, at most ${contractMoney(perPersonCap.value, scenario.deal.currency)} ${onePerson(scenario)}`
    : "";
  const first = `${payersWords(rule, scenario)} ${price} ${forWhom(rule, outcome, scenario)}${howOften(rule, scenario)}${cap}${evidence}.`;
  return [first, ...furtherTerms(rule, scenario)].join(" ");
}
