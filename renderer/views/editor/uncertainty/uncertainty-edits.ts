import type { Uncertainty } from "#shared/model/uncertainty.ts";
import { editDeal, type DealDraft } from "../../../stores/edit-deal.ts";
import { freshId } from "../sections/fresh-id.ts";
import { quantityUses } from "./quantity-names.ts";

type Part = keyof Uncertainty;

/** The deal's uncertainty, made where there is none yet. */
function within(draft: DealDraft): NonNullable<DealDraft["uncertainty"]> {
  draft.uncertainty ??= {};
  return draft.uncertainty;
}

/** Leaves out of the file what has become empty. */
function tidy(draft: DealDraft): void {
  const { uncertainty } = draft;
  if (!uncertainty) return;
  for (const part of ["quantities", "drivers", "rankCorrelations"] satisfies Part[])
    if (uncertainty[part]?.length === 0) delete uncertainty[part];
  if (Object.keys(uncertainty).length === 0) delete draft.uncertainty;
}

/** Adds a driver that some inputs follow. */
export function addDriver(followers: readonly string[]): void {
  editDeal("adding a driver", (draft) => {
    const drivers = (within(draft).drivers ??= []);
    const loadings = Object.fromEntries(followers.map((id) => [id, 0.5]));
    drivers.push({ id: freshId("driver", drivers), name: "New driver", loadings });
  });
}

/** Takes away a driver; what followed it is drawn by itself. */
export function removeDriver(index: number, name: string): void {
  editDeal(`removing the driver ${name}`, (draft) => {
    draft.uncertainty?.drivers?.splice(index, 1);
    tidy(draft);
  });
}

/** How strongly an input follows a driver; without a strength it no longer does. */
export function putLoading(driver: number, id: string, loading: number | undefined, step: string): void {
  editDeal(step, (draft) => {
    const loadings = draft.uncertainty!.drivers![driver]!.loadings as Record<string, number>;
    if (loading === undefined) delete loadings[id];
    else loadings[id] = loading;
  });
}

/** States the rank correlation of two inputs. */
export function addCorrelation(a: string, b: string, correlation: number): void {
  editDeal("adding a rank correlation", (draft) => {
    (within(draft).rankCorrelations ??= []).push({ a, b, correlation });
  });
}

/** Takes back a rank correlation; drivers, if any, then say how the pair moves. */
export function removeCorrelation(index: number): void {
  editDeal("removing a rank correlation", (draft) => {
    draft.uncertainty?.rankCorrelations?.splice(index, 1);
    tidy(draft);
  });
}

/** Adds a named number that formulas may use. */
export function addQuantity(): void {
  editDeal("adding a quantity", (draft) => {
    const quantities = (within(draft).quantities ??= []);
    const id = freshId("quantity", quantities).replace("-", "");
    quantities.push({ id, name: "New quantity", unit: "money", value: 1000, status: "illustrative" });
  });
}

/** Takes away a quantity that nothing names. */
export function removeQuantity(index: number, name: string): void {
  editDeal(`removing ${name}`, (draft) => {
    const quantity = draft.uncertainty?.quantities?.[index];
    if (!quantity || quantityUses(draft, quantity.id).length > 0) return;
    draft.uncertainty?.quantities?.splice(index, 1);
    tidy(draft);
  });
}
