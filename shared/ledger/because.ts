import { effectWords } from "../explain/schedule-sentence.ts";
import { contractMoney } from "../explain/words.ts";
import { listed } from "../format/in-words.ts";
import type { LedgerClaim } from "../model/ledger.ts";
import type { PaymentRule } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Fate } from "../payment/claim-fate.ts";

/** A claim whose fate is known and not yet told. */
export interface UntoldClaim extends Omit<LedgerClaim, "claim" | "because"> {
  readonly fate: Fate;
  /** Whether it was made later than it was achieved, once all that the rule requires had been. */
  readonly waited: boolean;
  /** Whether the contract of the trial ended early. */
  readonly endedEarly: boolean;
}

const caps = [
  ["withheldByPersonCap", "the cap per person"],
  ["withheldByRuleCaps", "the cap of the rule or its group"],
  ["withheldByShareCaps", "the cap on its share"],
] as const;

/** "The claim stands; the cap per person leaves £1,700 of it." */
function standing(claim: UntoldClaim, told: string, { deal }: Scenario): string {
  const binding = caps.filter(([field]) => claim[field] > 0).map(([, name]) => name);
  if (binding.length === 0) return `${told}.`;
  const leaves = binding.length === 1 ? "leaves" : "leave";
  const left = claim.left === 0 ? "nothing" : contractMoney(claim.left, deal.currency);
  return `${told}; ${listed(binding)} ${leaves} ${left} of it.`;
}

/** "“Course” and “Work”": what a rule requires. */
const required = ({ requires = [] }: PaymentRule, { outcomes }: Scenario): string =>
  listed(requires.map((id) => `“${outcomes.find((outcome) => outcome.id === id)?.name ?? id}”`));

/** "the effect of the cohort, 12% fewer" */
function effectTold({ segment, effect = 0 }: UntoldClaim, rule: PaymentRule, { outcomes }: Scenario): string {
  const outcome = outcomes.find(({ id }) => id === rule.outcome)!;
  const told = effectWords(Number(effect.toPrecision(8)), rule.schedule!.effect, outcome);
  return `the effect of ${segment === undefined ? "all cohorts together" : "the cohort"}, ${told}`;
}

/** "The claim stands"; "Paid on the effect of the cohort, 12% fewer" */
function whyItStands(claim: UntoldClaim, rule: PaymentRule, scenario: Scenario): string {
  if (rule.schedule) return `Paid on ${effectTold(claim, rule, scenario)}`;
  return claim.waited
    ? `The claim stands, made once the person had achieved ${required(rule, scenario)}`
    : "The claim stands";
}

/** "is known only after the last claim month", or "was not known when the contract ended" early */
const knownLate = ({ endedEarly, achievedMonth }: UntoldClaim, { payment }: Scenario): string =>
  endedEarly && achievedMonth <= payment.lastClaimMonth
    ? "was not known when the contract ended"
    : "is known only after the last claim month";

/** Why a claim stands or was struck out, and what caps leave of it, in a sentence. */
export function becauseOf(claim: UntoldClaim, rule: PaymentRule, scenario: Scenario): string {
  switch (claim.fate) {
    case "stands":
      return standing(claim, whyItStands(claim, rule, scenario), scenario);
    case "evidenceRefused":
      return "The evidence was not accepted.";
    case "beyondClaimsPerPerson":
      return `A person is paid at most ${rule.claimsPerPerson === "once" ? 1 : rule.claimsPerPerson} under this rule.`;
    case "requirementMissing":
      return rule.claimsBeforeRequirement === "paidWhenMet"
        ? `The person never achieved ${required(rule, scenario)} while it could be claimed.`
        : `The person had not achieved ${required(rule, scenario)} by then.`;
    case "otherOfGroupPaid":
      return "Another claim of an exclusive group counts instead.";
    case "qualityGateFailed":
      return "Too few cases passed the quality gate of the rule.";
    case "belowThreshold":
      return `It lies below the threshold of claim ${rule.threshold?.fromClaim}.`;
    case "triggerMissed":
      return "The measured effect did not reach the trigger of the rule.";
    case "triggerKnownTooLate":
      return claim.endedEarly
        ? "The effect that triggers this rule was not known when the contract ended."
        : "The effect that triggers this rule is known only after the last claim month.";
    case "beforeTrigger":
      return "It was claimed before the effect that triggers this rule was known.";
    case "effectPaysNothing":
      return `Nothing is paid for ${effectTold(claim, rule, scenario)}.`;
    case "knownTooLate":
      return `Nothing is paid for ${effectTold(claim, rule, scenario)}: it ${knownLate(claim, scenario)}.`;
    case "alreadyPaidByCohort":
      return `Cohorts were already paid all that ${effectTold(claim, rule, scenario)}, is worth.`;
    case "replacedByPlannedPayment":
      return "Planned payments were made in this month instead.";
  }
}
