import type { Scenario } from "../model/scenario.ts";
import { pow } from "../random/elementary.ts";
import type { CompiledOutcomes } from "./compiled-outcomes.ts";
import type { InputTable } from "./input-table.ts";

/** A saving made ready. `weights[j]` is the share of the amount saved j months after savings start. */
export interface CompiledSaving {
  readonly outcome: number;
  readonly holder: number;
  /** Fiscal savings count towards budgets; economic and social value does not. */
  readonly fiscal: boolean;
  readonly amount: number;
  readonly cashableShare: number;
  readonly afterBias: number;
  readonly lag: number;
  readonly weights: Float64Array;
}

function savingWeights(recurrence: Scenario["savings"][number]["recurrence"]): Float64Array {
  if (recurrence.kind === "once") return Float64Array.of(1);
  return Float64Array.from({ length: recurrence.months }, (_, month) =>
    pow(1 - recurrence.yearlyFallOff, Math.floor(month / 12)),
  );
}

/** Puts the savings' inputs in their places, in the order of the file. */
export function compileSavings(
  { savings, budgetHolders }: Scenario,
  outcomes: CompiledOutcomes,
  table: InputTable,
): readonly CompiledSaving[] {
  return savings.map((saving) => ({
    outcome: outcomes.indexOf.get(saving.outcome)!,
    holder: budgetHolders.findIndex(({ id }) => id === saving.budgetHolder),
    fiscal: saving.kind === "fiscal",
    amount: table.add(`saving.${saving.id}.amount`, saving.amount),
    cashableShare: table.add(`saving.${saving.id}.cashableShare`, saving.cashableShare),
    afterBias: 1 - saving.optimismBias.value,
    lag: saving.startLagMonths,
    weights: savingWeights(saving.recurrence),
  }));
}
