import type { CostBasis, CostBearer } from "../model/cost.ts";
import type { Scenario } from "../model/scenario.ts";
import type { CompiledOutcomes } from "./compiled-outcomes.ts";
import { compileSavings, generalDiscount, type CompiledSaving } from "./compiled-savings.ts";
import type { InputTable } from "./input-table.ts";

/** A cost line made ready. `outcome` is the place of the outcome of a cost a outcome, else −1. */
export interface CompiledCost {
  readonly bearer: CostBearer;
  readonly basis: CostBasis;
  readonly outcome: number;
  readonly amount: number;
}

export type CompiledProviderPayment =
  | { readonly kind: "cost"; readonly markUp: number }
  | {
      readonly kind: "fee";
      readonly perMonth: number;
      readonly perStart: number;
      readonly firstMonth: number;
      readonly lastMonth: number;
      readonly shareAtRisk: number;
    };

/** Costs and savings made ready. */
export interface CompiledMoney {
  readonly costs: readonly CompiledCost[];
  readonly costIndexation: number;
  readonly savings: readonly CompiledSaving[];
  readonly inflation: number;
  /** What base-year money of each month is worth at month 0, at the appraisal's rates. */
  readonly discount: Float64Array;
  readonly providerPayment: CompiledProviderPayment;
}

function compileProviderPayment({ capital }: Scenario, table: InputTable): CompiledProviderPayment {
  const terms = capital.providerPayment;
  if (terms.kind === "cost") return { kind: "cost", markUp: table.add("provider.markUp", terms.markUp) };
  return {
    kind: "fee",
    perMonth: table.add("provider.feePerMonth", terms.perMonth),
    perStart: table.add("provider.feePerStart", terms.perStart),
    firstMonth: terms.firstMonth,
    lastMonth: terms.lastMonth,
    shareAtRisk: terms.shareAtRisk.value,
  };
}

/** Puts the money side's inputs in their places. @param months reported */
export function compileMoney(
  scenario: Scenario,
  outcomes: CompiledOutcomes,
  months: number,
  table: InputTable,
): CompiledMoney {
  const { costs, appraisal } = scenario;
  return {
    costs: costs.lines.map((line) => ({
      bearer: line.bearer,
      basis: line.basis,
      outcome: line.basis.kind === "perOutcome" ? outcomes.indexOf.get(line.basis.outcome)! : -1,
      amount: table.add(`cost.${line.id}.amount`, line.amount),
    })),
    costIndexation: table.add("costs.indexation", costs.indexation),
    savings: compileSavings(scenario, outcomes, months, table),
    inflation: table.add("appraisal.inflation", appraisal.inflation),
    discount: generalDiscount(appraisal, months),
    providerPayment: compileProviderPayment(scenario, table),
  };
}
