import { discountFactors, inProportion } from "../finance/discount-factors.ts";
import type { Appraisal } from "../model/saving.ts";
import type { Scenario } from "../model/scenario.ts";
import { pow } from "../random/elementary.ts";
import type { CompiledOutcomes } from "./outcomes/compiled-outcome.ts";
import type { InputTable } from "./input-table.ts";

/** A saving made ready. `weights[j]` is the share of the amount saved j months after savings start. */
export interface CompiledSaving {
  readonly outcome: number;
  /** Additional units = sign × (achieved − counterfactual): −1 where fewer is better, so that what is avoided saves. */
  readonly sign: 1 | -1;
  readonly holder: number;
  /** Fiscal savings count towards budgets; economic and social value does not. */
  readonly fiscal: boolean;
  readonly amount: number;
  readonly cashableShare: number;
  readonly afterBias: number;
  readonly lag: number;
  readonly weights: Float64Array;
  /** What base-year money of each month is worth at month 0, at the saving's own rate or the appraisal's. */
  readonly discount: Float64Array;
}

function savingWeights(recurrence: Scenario["savings"][number]["recurrence"]): Float64Array {
  if (recurrence.kind === "once") return Float64Array.of(1);
  return Float64Array.from({ length: recurrence.months }, (_, month) =>
    pow(1 - recurrence.yearlyFallOff, Math.floor(month / 12)),
  );
}

/** What base-year money of each month is worth at month 0, at the appraisal's rates. */
export const generalDiscount = ({ discountRate, laterDiscountRates = [] }: Appraisal, months: number): Float64Array =>
  discountFactors(discountRate.value, months, laterDiscountRates);

/** The same at a rate of a saving's own. */
function ownDiscount(own: number, { discountRate, laterDiscountRates = [] }: Appraisal, months: number): Float64Array {
  return discountFactors(own, months, inProportion(own, discountRate.value, laterDiscountRates));
}

/** Puts the savings' inputs in their places, in the order of the file. @param months reported */
export function compileSavings(
  { savings, budgetHolders, appraisal }: Scenario,
  outcomes: CompiledOutcomes,
  months: number,
  table: InputTable,
): readonly CompiledSaving[] {
  const general = generalDiscount(appraisal, months);
  return savings.map((saving) => {
    const outcome = outcomes.indexOf.get(saving.outcome)!;
    return {
      outcome,
      sign: outcomes.list[outcome]!.sign,
      holder: budgetHolders.findIndex(({ id }) => id === saving.budgetHolder),
      fiscal: saving.kind === "fiscal",
      amount: table.add(`saving.${saving.id}.amount`, saving.amount),
      cashableShare: table.add(`saving.${saving.id}.cashableShare`, saving.cashableShare),
      afterBias: 1 - saving.optimismBias.value,
      lag: saving.startLagMonths,
      weights: savingWeights(saving.recurrence),
      discount: saving.discountRate ? ownDiscount(saving.discountRate.value, appraisal, months) : general,
    };
  });
}
