import { listed } from "../explain/words.ts";
import { fates, type Fate } from "../payment/claim-fate.ts";
import type { PaymentRule } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";

function sentence(fate: Fate, rule: PaymentRule, { outcomes }: Scenario): string {
  const name = (id: string): string => `“${outcomes.find((outcome) => outcome.id === id)?.name ?? id}”`;
  switch (fate) {
    case "stands":
      return rule.schedule ? "Paid on the measured effect of the cohort." : "The claim stands.";
    case "evidenceRefused":
      return "The evidence was not accepted.";
    case "beyondClaimsPerPerson":
      return `A person is paid at most ${rule.claimsPerPerson === "once" ? 1 : rule.claimsPerPerson} under this rule.`;
    case "requirementMissing":
      return `The person had not achieved ${listed((rule.requires ?? []).map(name))} by then.`;
    case "otherOfGroupPaid":
      return "Another claim of an exclusive group was paid instead.";
    case "qualityGateFailed":
      return "Too few cases passed the quality gate of the rule.";
    case "belowThreshold":
      return `It lies below the threshold of claim ${rule.threshold?.fromClaim}.`;
    case "triggerMissed":
      return "The measured effect did not reach the trigger of the rule, or only after this claim.";
    case "replacedByPlannedPayment":
      return "Planned payments were made in this month instead.";
  }
}

/** Why a claim stands or was struck out. @param code of `fates` */
export const becauseOf = (code: number, rule: PaymentRule, scenario: Scenario): string =>
  sentence(fates[code]!, rule, scenario);
