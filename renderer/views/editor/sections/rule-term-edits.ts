import { editDeal } from "../../../stores/edit-deal.ts";
import { focusTerm } from "../fields/term-group.tsx";
import type { RuleTermKind } from "./rule-term-kinds.ts";

/** Terms of single claims, which a rule that pays on a measured effect cannot keep. */
const ofClaims = ["requires", "claimsBeforeRequirement", "qualityGate", "tiers", "threshold"] as const;

/**
 * Adds a term to a rule, to start from. A schedule takes the place of claims and of every term that needs them, so that
 * the rule stays valid; undo brings them back.
 */
export function addRuleTerm(index: number, { term, of, start }: RuleTermKind): void {
  editDeal(`adding ${of}`, (draft) => {
    const rule = draft.payment.rateCard[index]!;
    Object.assign(rule, { [term]: start(rule, draft) });
    if (term !== "schedule") return;
    for (const field of ofClaims) delete rule[field];
    rule.claimsPerPerson = "once";
    if (rule.evidenceRate.value !== 1) rule.evidenceRate = { value: 1, status: "illustrative" };
  });
  focusTerm(["payment", "rateCard", index, term]);
}

/** Takes a term away, with what hangs on it. */
export function removeRuleTerm(index: number, { term, of }: RuleTermKind): void {
  editDeal(`removing ${of}`, (draft) => {
    const rule = draft.payment.rateCard[index]!;
    delete rule[term];
    if (term === "requires") delete rule.claimsBeforeRequirement;
  });
}
