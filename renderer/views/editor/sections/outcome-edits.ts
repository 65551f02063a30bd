import { editDeal } from "../../../stores/edit-deal.ts";
import { freshId } from "./fresh-id.ts";
import { outcomeUses } from "./outcome-uses.ts";

/** Adds an outcome to start from. */
export function addOutcome(): void {
  editDeal("adding an outcome", (draft) => {
    draft.outcomes.push({
      kind: "binary",
      id: freshId("outcome", draft.outcomes),
      name: "New outcome",
      withService: { statedAs: "rate", rate: { value: 0.5, status: "illustrative" } },
      baseline: { value: 0.3, status: "illustrative" },
      delay: { months: { value: 6, status: "illustrative" }, drawn: "perTrial" },
      afterDropOut: "none",
    });
  });
}

/** Removes an outcome that nothing else names. */
export function removeOutcome(index: number): void {
  editDeal("removing an outcome", (draft) => {
    const outcome = draft.outcomes[index];
    if (outcome && outcomeUses(draft, outcome.id).length === 0) draft.outcomes.splice(index, 1);
  });
}
