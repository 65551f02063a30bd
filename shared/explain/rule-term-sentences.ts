import type { PaymentRule } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import { effectWords, scheduleWords } from "./schedule-sentence.ts";
import { mostWords, namesOf, outcomeName, segmentName } from "./names.ts";
import { plainNumber } from "../format/plain-number.ts";
import { listed } from "../format/in-words.ts";
import { contractMoney, plainPercent } from "./words.ts";

/** A term that a rule may have besides its price, its evidence and how often it pays. */
export type RuleTerm =
  | "requires"
  | "qualityGate"
  | "segmentMultipliers"
  | "tiers"
  | "threshold"
  | "trigger"
  | "cap"
  | "payerShares"
  | "schedule";

/** "of Women or Men ": the segments a rule names; nothing where it is for all. */
export const ofSegments = ({ segments }: PaymentRule, { cohort }: Scenario): string =>
  segments ? `of ${listed(namesOf(segments, cohort.segments), "or")} ` : "";

function requirement({ requires = [], claimsBeforeRequirement }: PaymentRule, scenario: Scenario): string {
  const outcomes = listed(requires.map((id) => `“${outcomeName(id, scenario)}”`));
  return claimsBeforeRequirement === "paidWhenMet"
    ? `Only for people who achieve ${outcomes}; what is claimed before is paid once they have.`
    : `Only for people who have achieved ${outcomes} by then.`;
}

function gate(rule: PaymentRule, scenario: Scenario): string {
  const { tested, outcome = "", minimumShare } = rule.qualityGate!;
  const passes =
    tested === "evidence"
      ? "of claims have their evidence accepted"
      : `of people ${ofSegments(rule, scenario)}achieve “${outcomeName(outcome, scenario)}”`;
  return `Nothing unless ${plainPercent(minimumShare)} ${passes}.`;
}

function multipliers({ segmentMultipliers = {} }: PaymentRule, scenario: Scenario): string {
  const factors = Object.entries(segmentMultipliers);
  return factors.length === 0
    ? ""
    : `The price is multiplied by ${listed(factors.map(([id, factor]) => `${plainNumber(factor)} for ${segmentName(id, scenario)}`))}.`;
}

function trigger({ trigger: term }: PaymentRule, scenario: Scenario): string {
  const { outcome, minimumEffect, effect, paysEarlierClaims } = term!;
  const measured = scenario.outcomes.find(({ id }) => id === outcome) ?? { name: outcome };
  return `Nothing unless “${measured.name}” comes to ${effectWords(minimumEffect, effect, measured)}${paysEarlierClaims ? ", and then earlier claims too" : ""}.`;
}

function split({ payerShares = {} }: PaymentRule, { payment }: Scenario): string {
  const paying = Object.entries(payerShares).filter(([, share]) => share > 0);
  return `Of this rule ${listed(paying.map(([id, share]) => `${namesOf([id], payment.payers)[0]} pays ${plainPercent(share)}`))}.`;
}

/** One term of a rule as a sentence of its own; empty where the rule does without it. */
export function ruleTermSentence(term: RuleTerm, rule: PaymentRule, scenario: Scenario): string {
  if (rule[term] === undefined) return "";
  const { currency } = scenario.deal;
  const { tiers, threshold, cap, schedule } = rule;
  switch (term) {
    case "requires":
      return rule.requires?.length ? requirement(rule, scenario) : "";
    case "qualityGate":
      return gate(rule, scenario);
    case "segmentMultipliers":
      return multipliers(rule, scenario);
    case "tiers":
      return `From claim ${listed(tiers!.map(({ fromClaim, price }) => `${fromClaim} on each is ${contractMoney(price, currency)}`))}.`;
    case "threshold":
      return `Nothing until claim ${threshold!.fromClaim}${threshold!.paysEarlierClaims ? "; once it is reached, earlier ones are paid too" : ""}.`;
    case "trigger":
      return trigger(rule, scenario);
    case "cap":
      return `In all at most ${mostWords(cap!, currency)}.`;
    case "payerShares":
      return split(rule, scenario);
    case "schedule": {
      const measured = scenario.outcomes.find(({ id }) => id === rule.outcome) ?? { name: rule.outcome };
      return `Pays for the measured effect on “${measured.name}”: ${scheduleWords(schedule!, measured, scenario)}.`;
    }
  }
}
