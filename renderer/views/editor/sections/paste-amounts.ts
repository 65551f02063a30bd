import { parseNumber } from "../../../inputs/parse-number.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { editDeal } from "../../../stores/edit-deal.ts";

/**
 * Puts a column copied from a spreadsheet into the planned amounts, from a month on, as one step; months beyond the end
 * are added.
 * @returns whether it was such a column; nothing changes where it was not
 */
export function pasteAmounts(text: string, first: number): boolean {
  const { scenario } = dealStore.getState();
  const cells = text.replace(/[\r\n]+$/u, "").split(/\r\n|\n|\r|\t/u);
  if (!scenario || cells.length < 2) return false;
  const read = cells.map((cell) => parseNumber(cell, "money", scenario.deal.currency));
  const amounts = read.flatMap((each) => (each.kind === "number" && each.value >= 0 ? [each.value] : []));
  if (amounts.length < cells.length) return false;
  editDeal(`pasting ${amounts.length} planned amounts`, (draft) => {
    draft.payment.plannedPayments!.amounts.splice(first, amounts.length, ...amounts);
  });
  return true;
}
