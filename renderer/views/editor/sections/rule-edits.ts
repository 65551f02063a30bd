import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { ruleUses } from "../uses/part-uses.ts";
import { freshId } from "./fresh-id.ts";
import { withoutRules } from "./without-rules.ts";

/** Adds a rule for the first outcome that has none yet. */
export function addRule(): void {
  editDeal("adding a rule", (draft) => {
    const { rateCard } = draft.payment;
    const unpaid = draft.outcomes.find(({ id }) => !rateCard.some((rule) => rule.outcome === id)) ?? draft.outcomes[0];
    if (!unpaid) return;
    rateCard.push({
      id: freshId(`pay-${unpaid.id}`.slice(0, 50), rateCard),
      name: unpaid.name,
      outcome: unpaid.id,
      price: { value: 1000, status: "illustrative" },
      evidenceRate: { value: 1, status: "illustrative" },
      claimsPerPerson: "once",
    });
  });
}

/** Puts copies of rules that stand together below them. */
export function duplicateRules(first: number, last: number): void {
  editDeal(first === last ? "duplicating a rule" : `duplicating ${last - first + 1} rules`, (draft) => {
    const { rateCard } = draft.payment;
    for (const [place, rule] of rateCard.slice(first, last + 1).entries())
      rateCard.splice(last + 1 + place, 0, {
        ...(JSON.parse(JSON.stringify(rule)) as typeof rule),
        id: freshId(rule.id.slice(0, 50), rateCard),
        name: `${rule.name} (copy)`,
      });
  });
}

/**
 * Moves rules that stand together by so many lines. Their place decides which of two claims in one month comes first.
 * @returns whether there was room to move
 */
export function moveRules(first: number, last: number, by: number): boolean {
  const { length } = dealStore.getState().scenario!.payment.rateCard;
  if (by === 0 || first + by < 0 || last + by >= length) return false;
  editDeal(first === last ? "moving a rule" : `moving ${last - first + 1} rules`, (draft) => {
    const { rateCard } = draft.payment;
    const moved = rateCard.splice(first, last - first + 1);
    rateCard.splice(first + by, 0, ...moved);
  });
  return true;
}

/** Ids of rules that stand together. */
export const rulesBetween = ({ payment }: Scenario, first: number, last: number): readonly string[] =>
  payment.rateCard.slice(first, last + 1).map(({ id }) => id);

/** Takes rules that stand together and that nothing names away, and their names out of every term that several rules share; see `withoutRules`. */
export function removeRules(first: number, last: number): void {
  editDeal(first === last ? "removing a rule" : `removing ${last - first + 1} rules`, (draft) => {
    const { rateCard } = draft.payment;
    const gone = rulesBetween(draft, first, last);
    if (gone.length >= rateCard.length || ruleUses(draft, gone).length > 0) return;
    rateCard.splice(first, gone.length);
    withoutRules(draft.payment, gone);
  });
}
