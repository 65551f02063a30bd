import type { BudgetHolder } from "#shared/model/saving.ts";
import { optimismBiasByGrade } from "#shared/model/optimism-bias.ts";
import { unitCostGrade, unitCostSource, type UnitCost, type UnitCostAgency } from "#shared/unit-costs/unit-cost.ts";
import type { UnitSaving } from "#shared/unit-costs/unit-saving.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { citeSource } from "./cite-source.ts";
import { freshId } from "./fresh-id.ts";

/** Stands for a budget holder the deal does not have yet: the library's agency. */
export const newHolder = "";

/** How deals name the bodies that the library speaks of. */
const names: Readonly<Record<UnitCostAgency, RegExp>> = {
  "Local authority": /council|local authorit|borough/iu,
  NHS: /\bnhs\b|health|clinical/iu,
  Police: /police/iu,
  "Prison service": /prison|probation|justice/iu,
  "Criminal justice system": /justice|police|crime/iu,
  "Department for Work and Pensions": /work and pensions|\bdwp\b|central government/iu,
  Schools: /school|education|council|local authorit/iu,
};

/** The deal's budget holder whose cost it is, by name; {@link newHolder} where none is. */
export const fittingHolder = (agency: UnitCostAgency, holders: readonly BudgetHolder[]): string =>
  holders.find(({ name }) => names[agency].test(name))?.id ?? newHolder;

interface UnitSavingChoice {
  readonly cost: UnitCost;
  readonly saving: UnitSaving;
  readonly outcome: string;
  /** Id of a budget holder of the deal, or {@link newHolder}. */
  readonly budgetHolder: string;
}

/** Adds a saving from the library, with its source and, where it is new, its budget holder, as one step. */
export function addUnitSaving({ cost, saving, outcome, budgetHolder }: UnitSavingChoice): void {
  editDeal(`adding ${cost.name}`, (draft) => {
    const source = citeSource(draft, unitCostSource);
    let holder = budgetHolder;
    if (holder === newHolder) {
      holder = freshId(idOf(cost.agency), draft.budgetHolders);
      draft.budgetHolders.push({ id: holder, name: cost.agency });
    }
    draft.savings.push({
      id: freshId(cost.id, draft.savings),
      name: cost.name,
      outcome,
      budgetHolder: holder,
      kind: cost.kind,
      amount: {
        value: saving.amount,
        status: saving.asPublished ? "published" : "illustrative",
        source,
        grade: unitCostGrade,
        note: saving.note,
      },
      recurrence: saving.recurrence,
      startLagMonths: 0,
      cashableShare: { value: 0.5, status: "illustrative" },
      optimismBias: { value: optimismBiasByGrade[unitCostGrade], status: "illustrative", grade: unitCostGrade },
    });
  });
}

const idOf = (agency: UnitCostAgency): string => agency.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
