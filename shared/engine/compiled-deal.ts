import { QUANTITY_PREFIX } from "../formula/parse-formula.ts";
import type { Scenario } from "../model/scenario.ts";
import { compileCapital, type CompiledCapital } from "./compiled-capital.ts";
import { compileMoney, type CompiledMoney } from "./compiled-money.ts";
import { compileOutcomes, type CompiledOutcomes } from "./compiled-outcomes.ts";
import { compilePayment, type CompiledPayment } from "./compiled-payment.ts";
import { compilePeople, type CompiledPeople } from "./compiled-people.ts";
import type { ListedInput } from "./input-list.ts";
import { InputTable } from "./input-table.ts";
import { timelineOf, type Timeline } from "./timeline.ts";
import type { WhatIf } from "./what-if.ts";

/** A scenario made ready to simulate: numbers in rows, ids as places, streams by key. Built once a run. */
export interface CompiledDeal {
  readonly scenario: Scenario;
  /** What an analysis does to its draws; absent where it is simulated as it stands. */
  readonly whatIf: WhatIf | undefined;
  readonly inputs: InputTable;
  readonly timeline: Timeline;
  readonly people: CompiledPeople;
  readonly outcomes: CompiledOutcomes;
  readonly payment: CompiledPayment;
  readonly money: CompiledMoney;
  readonly capital: CompiledCapital;
}

/** Makes a valid scenario ready, as it stands or as an analysis changes its draws. */
export function compileDeal(scenario: Scenario, whatIf?: WhatIf): CompiledDeal {
  const deal = compileParts(scenario, whatIf);
  deal.inputs.tieTogether(scenario);
  if (whatIf) deal.inputs.change(whatIf);
  return deal;
}

/**
 * Every input of a scenario by the id that formulas, drivers and correlations name it by, with its path and unit: what
 * the compiled deal puts in its table, so that the list cannot differ from what is simulated.
 */
export const inputsOf = (scenario: Scenario): readonly ListedInput[] => compileParts(scenario).inputs.list(scenario);

/** The same deal whose inputs are not tied together yet. */
function compileParts(scenario: Scenario, whatIf?: WhatIf): CompiledDeal {
  const inputs = new InputTable();
  for (const quantity of scenario.uncertainty?.quantities ?? [])
    inputs.add(`${QUANTITY_PREFIX}${quantity.id}`, quantity);
  const timeline = timelineOf(scenario);
  const people = compilePeople(scenario, inputs, whatIf?.known);
  const outcomes = compileOutcomes(scenario, inputs, whatIf);
  const payment = compilePayment(scenario, outcomes, timeline, inputs);
  const money = compileMoney(scenario, outcomes, timeline.months, inputs);
  const capital = compileCapital(scenario, timeline.cashMonths, inputs);
  return { scenario, whatIf, inputs, timeline, people, outcomes, payment, money, capital };
}
