import { editDeal } from "../../../stores/edit-deal.ts";
import { costUses } from "../uses/part-uses.ts";
import { freshId } from "./fresh-id.ts";

/** Adds a monthly cost of the provider, over the whole contract. */
export function addCost(): void {
  editDeal("adding a cost", (draft) => {
    draft.costs.lines.push({
      id: freshId("cost", draft.costs.lines),
      name: "New cost",
      bearer: "provider",
      kind: "delivery",
      basis: { kind: "monthly", firstMonth: 0, lastMonth: draft.deal.contractMonths - 1 },
      amount: { value: 1000, status: "illustrative" },
    });
  });
}

/** Puts a copy of a cost below it. */
export function duplicateCost(index: number): void {
  editDeal("duplicating a cost", (draft) => {
    const { lines } = draft.costs;
    const line = lines[index];
    if (!line) return;
    const copy = JSON.parse(JSON.stringify(line)) as typeof line;
    copy.id = freshId(line.id.slice(0, 50), lines);
    copy.name = `${line.name} (copy)`;
    lines.splice(index + 1, 0, copy);
  });
}

/** Takes away a cost that nothing names. */
export function removeCost(index: number): void {
  editDeal("removing a cost", (draft) => {
    const cost = draft.costs.lines[index];
    if (cost && costUses(draft, cost.id).length === 0) draft.costs.lines.splice(index, 1);
  });
}

/** Another basis, with months and outcome to start from. */
export function chooseBasis(index: number, kind: string): void {
  editDeal("basis of a cost", (draft) => {
    const line = draft.costs.lines[index]!;
    const outcome = draft.outcomes[0]?.id;
    if (kind === "oneOff") line.basis = { kind, month: 0 };
    else if (kind === "monthly") line.basis = { kind, firstMonth: 0, lastMonth: draft.deal.contractMonths - 1 };
    else if (kind === "perOutcome" && outcome !== undefined) line.basis = { kind, outcome };
    else if (kind === "stepFixed") line.basis = { kind, people: 20 };
    else if (kind === "perStart" || kind === "perActiveMonth") line.basis = { kind };
  });
}
