import { editDeal } from "../../../stores/edit-deal.ts";
import { freshId } from "./fresh-id.ts";
import { newOutcome } from "./new-outcome.ts";
import { outcomeUses } from "../uses/outcome-uses.ts";

/** Adds an outcome to start from. */
export function addOutcome(): void {
  editDeal("adding an outcome", (draft) => {
    draft.outcomes.push(newOutcome(freshId("outcome", draft.outcomes)));
  });
}

/** Puts a copy of an outcome below it. */
export function duplicateOutcome(index: number): void {
  editDeal("duplicating an outcome", (draft) => {
    const outcome = draft.outcomes[index];
    if (!outcome) return;
    const copy = JSON.parse(JSON.stringify(outcome)) as typeof outcome;
    copy.id = freshId(outcome.id.slice(0, 50), draft.outcomes);
    copy.name = `${outcome.name} (copy)`;
    draft.outcomes.splice(index + 1, 0, copy);
  });
}

/** Removes an outcome that nothing else names. */
export function removeOutcome(index: number): void {
  editDeal("removing an outcome", (draft) => {
    const outcome = draft.outcomes[index];
    if (!outcome || outcomeUses(draft, outcome.id).length > 0) return;
    draft.outcomes.splice(index, 1);
    for (const plan of draft.plans ?? []) delete plan.outcomes[outcome.id];
  });
}
