import { editDeal } from "../../../stores/edit-deal.ts";
import { payerUses } from "../uses/part-uses.ts";
import { freshId } from "./fresh-id.ts";

/** Adds a payer at the end of the list, who pays nothing yet unless nobody else does. */
export function addPayer(): void {
  editDeal("adding a payer", (draft) => {
    draft.payment.payers.push({
      id: freshId("payer", draft.payment.payers),
      name: "New payer",
      budgetHolder: draft.deal.commissioner,
      share: { value: draft.payment.payers.length === 0 ? 1 : 0, status: "illustrative" },
      beyondCap: "lost",
    });
  });
}

/** Moves a payer up by a line: what is beyond a cap falls to the next in the list. */
export function movePayerUp(index: number): void {
  editDeal("moving a payer", ({ payment: { payers } }) => {
    payers.splice(index - 1, 0, ...payers.splice(index, 1));
  });
}

/** Takes a payer that nothing names away, and its shares out of the rules and phases that name it; they then say that they do not add up. */
export function removePayer(index: number): void {
  editDeal("removing a payer", (draft) => {
    const { payment } = draft;
    const payer = payment.payers[index];
    if (!payer || payerUses(draft, payer.id).length > 0) return;
    payment.payers.splice(index, 1);
    for (const { payerShares } of payment.rateCard) delete payerShares?.[payer.id];
    for (const { shares } of payment.payerPhases ?? []) delete shares[payer.id];
  });
}
