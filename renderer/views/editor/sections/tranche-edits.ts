import { editDeal, type DealDraft } from "../../../stores/edit-deal.ts";
import { trancheUses } from "../uses/part-uses.ts";
import { freshId } from "./fresh-id.ts";

const exact = (share: number): number => Number(share.toPrecision(12));

/** Adds a layer of capital, the last to be paid. */
export function addTranche(): void {
  editDeal("adding a tranche", (draft) => {
    const { tranches } = draft.capital;
    const share = tranches.some(({ surplusShare }) => surplusShare);
    tranches.push({
      id: freshId("investment", tranches),
      name: tranches.length === 0 ? "Investment" : `Tranche ${tranches.length + 1}`,
      seniority: Math.max(0, ...tranches.map(({ seniority }) => seniority)) + 1,
      commitment: { value: 500_000, status: "illustrative" },
      drawdown: { kind: "asNeeded" },
      // Stated in one, it must be in all.
      ...(share ? { surplusShare: { value: 0, status: "illustrative" as const } } : {}),
    });
  });
}

/** What a tranche that goes leaves behind goes to the first that stays, or to the provider where none does. */
function leave({ capital: { tranches, surplus } }: DealDraft, share: number): void {
  const [first] = tranches;
  if (first?.surplusShare) first.surplusShare.value = exact(first.surplusShare.value + share);
  if (first) return;
  surplus.provider.value = exact(surplus.provider.value + surplus.investor.value);
  surplus.investor.value = 0;
}

/** Takes a tranche that nothing names away, so that shares of surplus go on adding up. */
export function removeTranche(index: number): void {
  editDeal("removing a tranche", (draft) => {
    const tranche = draft.capital.tranches[index];
    if (!tranche || trancheUses(draft, tranche.id).length > 0) return;
    const [gone] = draft.capital.tranches.splice(index, 1);
    leave(draft, gone?.surplusShare?.value ?? 0);
  });
}

/** Lets tranches share the investors' surplus by shares of their own, even ones to begin with, or by capital drawn. */
export function shareSurplus(byShares: boolean): void {
  editDeal("how tranches share surplus", ({ capital: { tranches } }) => {
    const even = exact(Math.floor(1000 / tranches.length) / 1000);
    tranches.forEach((tranche, index) => {
      if (byShares)
        tranche.surplusShare = {
          value: index === 0 ? exact(1 - even * (tranches.length - 1)) : even,
          status: "illustrative",
        };
      else delete tranche.surplusShare;
    });
  });
}

/** Draws a tranche earlier or later: as-needed capital is called in the order of the list. */
export function moveInList(index: number, by: 1 | -1): void {
  editDeal("order of drawing", ({ capital: { tranches } }) => {
    const [moved] = tranches.splice(index, 1);
    if (moved) tranches.splice(Math.max(0, index + by), 0, moved);
  });
}
