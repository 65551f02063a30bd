import type { Outcome } from "../model/outcome.ts";
import type { PaymentRule } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import { effectWords, scheduleWords } from "./schedule-sentence.ts";
import { contractMoney, listed, plainNumber, plainPercent } from "./words.ts";

/** Evidence in the middle of a sentence: "Landlord's letter" becomes "landlord's letter", "P45" stays. */
const within = (evidence: string): string =>
  /^\p{Lu}\p{Ll}/u.test(evidence) ? evidence.charAt(0).toLowerCase() + evidence.slice(1) : evidence;

function payersWords(rule: PaymentRule, { payment }: Scenario): string {
  const shareOf = (payer: Scenario["payment"]["payers"][number]): number =>
    rule.payerShares ? (rule.payerShares[payer.id] ?? 0) : payer.share.value;
  const payers = payment.payers.filter((payer) => shareOf(payer) > 0);
  return `${listed(payers.map(({ name }) => name))} ${payers.length === 1 ? "pays" : "pay"}`;
}

/** "of Women or Men ": the segments a rule names; nothing where it is for all. */
function ofSegments({ segments }: PaymentRule, { cohort }: Scenario): string {
  const names = segments?.map((id) => cohort.segments.find((segment) => segment.id === id)?.name ?? id);
  return names ? `of ${listed(names, "or")} ` : "";
}

function forWhom(rule: PaymentRule, outcome: Outcome | undefined, scenario: Scenario): string {
  const whom = ofSegments(rule, scenario);
  const outcomeName = outcome?.name ?? rule.outcome;
  if (outcome?.kind === "frequency") return `for each ${outcome.event} ${whom}(“${outcomeName}”)`.replace("  ", " ");
  return `for each person ${whom}with “${outcomeName}”`;
}

function howOften({ claimsPerPerson }: PaymentRule): string {
  if (claimsPerPerson === "once" || claimsPerPerson === 1) return ", once";
  return claimsPerPerson === "unlimited" ? ", each time" : `, at most ${claimsPerPerson} times a person`;
}

const requirement = (outcomes: string, { claimsBeforeRequirement }: PaymentRule): string =>
  claimsBeforeRequirement === "paidWhenMet"
    ? `Only for people who achieve ${outcomes}; what is claimed before is paid once they have.`
    : `Only for people who have achieved ${outcomes} by then.`;

/** What comes after the price: one sentence a term, in the order in which they apply. */
function furtherTerms(rule: PaymentRule, scenario: Scenario): string[] {
  const { outcomes, cohort, deal } = scenario;
  const name = (id: string): string => outcomes.find((outcome) => outcome.id === id)?.name ?? id;
  const money = (amount: number): string => contractMoney(amount, deal.currency);
  const said: string[] = [];
  if (rule.requires?.length) said.push(requirement(listed(rule.requires.map((id) => `“${name(id)}”`)), rule));
  for (const group of scenario.payment.exclusiveGroups ?? []) {
    if (!group.rules.includes(rule.id)) continue;
    const others = group.rules
      .filter((id) => id !== rule.id)
      .map((id) => `“${scenario.payment.rateCard.find((each) => each.id === id)?.name ?? id}”`);
    if (others.length > 0)
      said.push(
        `Of this and ${listed(others)} a person is paid only the ${group.pays === "first" ? "first" : "best"}.`,
      );
  }
  const { qualityGate: gate, threshold, trigger, cap } = rule;
  if (gate)
    said.push(
      `Nothing unless ${plainPercent(gate.minimumShare)} ${gate.tested === "evidence" ? "of claims have their evidence accepted" : `of people ${ofSegments(rule, scenario)}achieve “${name(gate.outcome ?? "")}”`}.`,
    );
  const multipliers = Object.entries(rule.segmentMultipliers ?? {});
  if (multipliers.length > 0)
    said.push(
      `The price is multiplied by ${listed(multipliers.map(([id, factor]) => `${plainNumber(factor)} for ${cohort.segments.find((segment) => segment.id === id)?.name ?? id}`))}.`,
    );
  if (rule.tiers)
    said.push(
      `From claim ${listed(rule.tiers.map(({ fromClaim, price }) => `${fromClaim} on each is ${money(price)}`))}.`,
    );
  if (threshold)
    said.push(
      `Nothing until claim ${threshold.fromClaim}${threshold.paysEarlierClaims ? "; once it is reached, earlier ones are paid too" : ""}.`,
    );
  const triggered = trigger && outcomes.find(({ id }) => id === trigger.outcome);
  if (trigger)
    said.push(
      `Nothing unless “${name(trigger.outcome)}” comes to ${effectWords(trigger.minimumEffect, trigger.effect, triggered ?? { name: "" })}${trigger.paysEarlierClaims ? ", and then earlier claims too" : ""}.`,
    );
  if (cap)
    said.push(
      `In all at most ${listed([...(cap.claims === undefined ? [] : [`${plainNumber(cap.claims)} claims`]), ...(cap.amount === undefined ? [] : [money(cap.amount)])])}.`,
    );
  return said;
}

/**
 * A rule for payment as the Government Outcomes Lab writes it: who pays, how much, for whom, for what degree of change,
 * against which evidence; then each further term in a sentence of its own.
 * @param price the rule's price in words: "£1,500", "an uncertain price (…)"
 */
export function ruleSentence(rule: PaymentRule, scenario: Scenario, price: string): string {
  const outcome = scenario.outcomes.find(({ id }) => id === rule.outcome);
  const { perPersonCap } = scenario.payment;
  const evidence = rule.evidence ? `, on this evidence: ${within(rule.evidence)}` : "";
  if (rule.schedule) {
    const measured = outcome ?? { name: rule.outcome };
    const ofPrice = rule.schedule.unit === "shareOfPrice" ? ` The price is ${price}.` : "";
    const first = `${payersWords(rule, scenario)} for the measured effect on “${measured.name}”: ${scheduleWords(rule.schedule, measured, scenario.deal.currency)}${evidence}.${ofPrice}`;
    return [first, ...furtherTerms(rule, scenario)].join(" ");
  }
  const cap = perPersonCap ? `, at most ${contractMoney(perPersonCap.value, scenario.deal.currency)} a person` : "";
  const first = `${payersWords(rule, scenario)} ${price} ${forWhom(rule, outcome, scenario)}${howOften(rule)}${cap}${evidence}.`;
  return [first, ...furtherTerms(rule, scenario)].join(" ");
}
