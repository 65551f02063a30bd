import { editDeal } from "../../../stores/edit-deal.ts";
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

/** Puts a copy of a rule below it. */
export function duplicateRule(index: number): void {
  editDeal("duplicating a rule", (draft) => {
    const { rateCard } = draft.payment;
    const rule = rateCard[index];
    if (rule)
      rateCard.splice(index + 1, 0, {
        ...(JSON.parse(JSON.stringify(rule)) as typeof rule),
        id: freshId(rule.id.slice(0, 50), rateCard),
        name: `${rule.name} (copy)`,
      });
  });
}

/** Moves a rule by so many lines. Its place decides which of two claims in one month comes first. */
export function moveRule(index: number, by: number): void {
  editDeal("moving a rule", (draft) => {
    const { rateCard } = draft.payment;
    const [rule] = rateCard.splice(index, 1);
    if (rule) rateCard.splice(Math.max(0, index + by), 0, rule);
  });
}

/** Takes a rule away, and its name out of every term that several rules share; see `withoutRules`. */
export function removeRule(index: number): void {
  editDeal("removing a rule", (draft) => {
    const { rateCard } = draft.payment;
    if (rateCard.length < 2) return;
    const [rule] = rateCard.splice(index, 1);
    if (rule) withoutRules(draft.payment, [rule.id]);
  });
}
