import type { Provenance } from "#shared/model/input.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { freshId } from "./fresh-id.ts";

/** The cases most contracts are set on, in the order in which they are added. */
const usual = ["Low case", "Medium case", "High case"] as const;

export const MOST_PLANS = 20;

/** Adds an empty case: the next of low, medium and high that is not there yet. */
export function addPlan(): void {
  editDeal("adding a case", (draft) => {
    const plans = (draft.plans ??= []);
    const name = usual.find((each) => plans.every((plan) => plan.name !== each)) ?? "New case";
    plans.push({ id: freshId(name.toLowerCase().replace(" ", "-"), plans), name, outcomes: {} });
  });
}

/** Puts a copy of a case beside it. */
export function duplicatePlan(index: number): void {
  editDeal("duplicating a case", (draft) => {
    const plan = draft.plans?.[index];
    if (!draft.plans || !plan) return;
    const copy = JSON.parse(JSON.stringify(plan)) as typeof plan;
    copy.id = freshId(plan.id.slice(0, 50), draft.plans);
    copy.name = `${plan.name} (copy)`;
    draft.plans.splice(index + 1, 0, copy);
  });
}

export function removePlan(index: number): void {
  editDeal("removing a case", (draft) => {
    draft.plans?.splice(index, 1);
    if (draft.plans?.length === 0) delete draft.plans;
  });
}

type PlanDraft = NonNullable<Parameters<Parameters<typeof editDeal>[1]>[0]["plans"]>[number];

const CHANGED = "Changed since it was published.";

/** Changes a case as one step. A published case that is changed is no longer the published one, and says so. */
function changePlan(step: string, index: number, change: (plan: PlanDraft) => void): void {
  editDeal(step, (draft) => {
    const plan = draft.plans?.[index];
    if (!plan) return;
    change(plan);
    if (plan.provenance?.status !== "published") return;
    const { note } = plan.provenance;
    plan.provenance = {
      ...plan.provenance,
      status: "illustrative",
      note: note === undefined ? CHANGED : `${CHANGED} ${note}`,
    };
  });
}

/** Says where a case comes from; `undefined` takes a field away. */
export function planProvenance(
  step: string,
  index: number,
  changed: Partial<Record<keyof Provenance, string | undefined>>,
): void {
  editDeal(step, (draft) => {
    const plan = draft.plans?.[index];
    if (!plan) return;
    const joined = { status: "illustrative", ...plan.provenance, ...changed };
    const kept = Object.entries(joined).filter(([, value]) => value !== undefined);
    plan.provenance = Object.fromEntries(kept) as unknown as Provenance;
  });
}

/** Plans a number of an outcome, or nothing for it. */
export function planOutcome(step: string, index: number, outcome: string, count: number | undefined): void {
  changePlan(step, index, (plan) => {
    if (count === undefined) delete plan.outcomes[outcome];
    else plan.outcomes[outcome] = count;
  });
}

/** Plans payments in total, or leaves the sum of the years to stand for them. */
export function planPayments(step: string, index: number, amount: number | undefined): void {
  changePlan(step, index, (plan) => {
    if (amount === undefined) delete plan.payments;
    else plan.payments = amount;
  });
}

/** Plans payments of a year, counted from the first; years before it that have none get 0. Empty years at the end go. */
export function planYear(step: string, index: number, year: number, amount: number | undefined): void {
  changePlan(step, index, (plan) => {
    const years = plan.paymentsByYear ?? [];
    if (amount === undefined && year === years.length - 1) years.pop();
    else {
      while (years.length <= year) years.push(0);
      years[year] = amount ?? 0;
    }
    if (years.length === 0) delete plan.paymentsByYear;
    else plan.paymentsByYear = years;
  });
}
