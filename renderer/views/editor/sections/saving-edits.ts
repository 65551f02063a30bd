import type { EvidenceGrade } from "#shared/model/input.ts";
import { percent } from "#shared/format/percent.ts";
import { optimismBiasByGrade } from "#shared/model/optimism-bias.ts";
import { withValue } from "../../../inputs/demote-published.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { savingUses } from "../uses/part-uses.ts";
import { freshId } from "./fresh-id.ts";
import { illustrative } from "./illustrative.ts";

/** Adds a saving for the commissioner from the first outcome that can be additional. */
export function addSaving(): void {
  editDeal("adding a saving", (draft) => {
    const outcome = draft.outcomes.find(({ kind }) => kind !== "milestone");
    if (!outcome) return;
    draft.savings.push({
      id: freshId("saving", draft.savings),
      name: "New saving",
      outcome: outcome.id,
      budgetHolder: draft.deal.commissioner,
      kind: "fiscal",
      amount: illustrative(1000),
      recurrence: { kind: "once" },
      startLagMonths: 0,
      cashableShare: illustrative(0.5),
      optimismBias: { ...illustrative(optimismBiasByGrade.D), grade: "D" },
    });
  });
}

/** Puts a copy of a saving below it. */
export function duplicateSaving(index: number): void {
  editDeal("duplicating a saving", (draft) => {
    const saving = draft.savings[index];
    if (!saving) return;
    const copy = JSON.parse(JSON.stringify(saving)) as typeof saving;
    copy.id = freshId(saving.id.slice(0, 50), draft.savings);
    copy.name = `${saving.name} (copy)`;
    draft.savings.splice(index + 1, 0, copy);
  });
}

/** Takes away a saving that nothing names. */
export function removeSaving(index: number): void {
  editDeal("removing a saving", (draft) => {
    const saving = draft.savings[index];
    if (saving && savingUses(draft, saving.id).length === 0) draft.savings.splice(index, 1);
  });
}

/** Once, or each month: a year of months to start from. */
export function chooseRecurrence(index: number, kind: string): void {
  editDeal("how often a saving comes", (draft) => {
    draft.savings[index]!.recurrence = kind === "monthly" ? { kind, months: 12, yearlyFallOff: 0 } : { kind: "once" };
  });
}

/** A share in words that differ for different shares. */
const told = (share: number): string => percent(share, 2);

/**
 * Says how good the evidence of a saving is. What is taken off follows the grade while it is a grade's default; a share
 * of one's own stays.
 */
export function chooseGrade(index: number, grade: EvidenceGrade | undefined): void {
  editDeal("the evidence grade of a saving", (draft) => {
    const saving = draft.savings[index]!;
    const { grade: before, ...bias } = saving.optimismBias;
    const follows = before !== undefined && bias.value === optimismBiasByGrade[before];
    const value = grade && follows ? optimismBiasByGrade[grade] : bias.value;
    saving.optimismBias = withValue({ ...bias, ...(grade ? { grade } : {}) }, value, told);
  });
}

/** Takes off what the grade of a saving's evidence takes by default. */
export function takeGradeDefault(index: number): void {
  editDeal("the optimism bias of a saving", (draft) => {
    const saving = draft.savings[index]!;
    const { grade } = saving.optimismBias;
    if (!grade) return;
    const value = optimismBiasByGrade[grade];
    saving.optimismBias = withValue(saving.optimismBias, value, told);
  });
}
