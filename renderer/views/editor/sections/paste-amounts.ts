import { parseNumber } from "../../../inputs/parse-number.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { editDeal } from "../../../stores/edit-deal.ts";

/**
 * Puts a column copied from a spreadsheet into the planned amounts, from a month on, as one step; months beyond the end
 * are added.
 * @returns what is wrong with it, cell by cell, and then nothing has changed; undefined where it is one cell alone
 */
export function pasteAmounts(text: string, first: number): readonly string[] | undefined {
  const { scenario } = dealStore.getState();
  const cells = text.replace(/[\r\n]+$/u, "").split(/\r\n|\n|\r|\t/u);
  if (!scenario || cells.length < 2) return undefined;
  const amounts: number[] = [];
  const faults: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const read = parseNumber(cell, "money", scenario.deal.currency);
    if (read.kind === "number" && read.value >= 0) amounts.push(read.value);
    else faults.push(`Cell ${index + 1}: ${read.kind === "fault" ? read.sentence : "It must be 0 or more."}`);
  }
  if (faults.length > 0) return faults;
  editDeal(`pasting ${amounts.length} planned amounts`, (draft) => {
    draft.payment.plannedPayments!.amounts.splice(first, amounts.length, ...amounts);
  });
  return [];
}
