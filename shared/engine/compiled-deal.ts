import type { Scenario } from "../model/scenario.ts";
import { compileCapital, type CompiledCapital } from "./compiled-capital.ts";
import { compileMoney, type CompiledMoney } from "./compiled-money.ts";
import { compileOutcomes, type CompiledOutcomes } from "./compiled-outcomes.ts";
import { compilePayment, type CompiledPayment } from "./compiled-payment.ts";
import { compilePeople, type CompiledPeople } from "./compiled-people.ts";
import { InputTable } from "./input-table.ts";
import { timelineOf, type Timeline } from "./timeline.ts";
import { unsimulatedParts } from "./unsimulated-parts.ts";

/** A scenario made ready to simulate: numbers in rows, ids as places, streams by key. Built once a run. */
export interface CompiledDeal {
  readonly scenario: Scenario;
  readonly inputs: InputTable;
  readonly timeline: Timeline;
  readonly people: CompiledPeople;
  readonly outcomes: CompiledOutcomes;
  readonly payment: CompiledPayment;
  readonly money: CompiledMoney;
  readonly capital: CompiledCapital;
}

/**
 * Makes a valid scenario ready.
 * @throws when it has parts this version does not simulate: callers refuse it first, with {@link unsimulatedParts}
 */
export function compileDeal(scenario: Scenario): CompiledDeal {
  const refused = unsimulatedParts(scenario)[0];
  if (refused) throw new Error(`cannot simulate ${refused.path.join(".")}: ${refused.sentence}`);
  const inputs = new InputTable();
  const timeline = timelineOf(scenario);
  const people = compilePeople(scenario, inputs);
  const outcomes = compileOutcomes(scenario, inputs);
  const payment = compilePayment(scenario, outcomes, timeline, inputs);
  const money = compileMoney(scenario, outcomes, inputs);
  const capital = compileCapital(scenario, timeline.cashMonths, inputs);
  return { scenario, inputs, timeline, people, outcomes, payment, money, capital };
}
