import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { type RunOfExample, runExample } from "../report/run-example.ts";

/** Trials of the run that the tests of one file share. */
export const TRIALS = 200;

/** A shipped deal. @throws when there is none of that id */
export function exampleOf(id: string): Scenario {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`there is no example ${id}`);
  return found.scenario;
}

const runs = new Map<string, RunOfExample>();

/** The shipped deal's run of 200 trials, made once a test file. */
export function runOf(id: string): RunOfExample {
  const before = runs.get(id);
  if (before) return before;
  const run = runExample(exampleOf(id), TRIALS);
  runs.set(id, run);
  return run;
}

/** One measure of some trials of any deal, without its report. */
export function valuesOf(scenario: Scenario, trials: number, seed = 1): (measure: string) => Float64Array {
  const runner = new ChunkRunner(scenario);
  const { layout } = runner;
  const rows = runner.run(seed, 0, trials);
  return (measure) => {
    const column = layout.measures.findIndex(({ id }) => id === measure);
    if (column === -1) throw new Error(`there is no measure ${measure}`);
    return rows.slice(column * trials, (column + 1) * trials);
  };
}

type Loosened<T> = T extends readonly (infer Item)[]
  ? Loosened<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Loosened<T[Key]> }
    : T;

/** A copy of a shipped deal to be changed freely. */
export const variantOf = (id: string, change: (scenario: Loosened<Scenario>) => void): Scenario => {
  const copy = structuredClone(exampleOf(id)) as Loosened<Scenario>;
  change(copy);
  return copy;
};

/** Same number of people every time, come what may. */
export function withCertainReferrals({ cohort }: Loosened<Scenario>, people?: number): void {
  for (const segment of cohort.segments) {
    segment.arrivals = "planned";
    if (people !== undefined) segment.referrals.value = people;
    segment.startRate.value = 1;
  }
}

export const mean = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0) / values.length;

export function standardDeviation(values: Float64Array): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (values.length - 1));
}

/** Share of trials in which something holds. */
export const shareOf = (values: Float64Array, holds: (value: number) => boolean): number =>
  values.filter(holds).length / values.length;

/** Prices of a rate card by outcome. */
export const pricesOf = ({ payment }: Scenario): Record<string, unknown> =>
  Object.fromEntries(payment.rateCard.map((rule) => [rule.outcome, rule.price.value]));
