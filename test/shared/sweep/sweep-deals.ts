import { expect } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import type { TrialsTable } from "#shared/run/trials-table.ts";
import { serveSweep } from "#shared/sweep/serve-sweep.ts";
import { keptMeasures } from "#shared/sweep/sweep-figures.ts";
import { sweepInWorkers } from "#shared/sweep/sweep-in-workers.ts";
import type { FromSweepWorker, SweepPort } from "#shared/sweep/sweep-protocol.ts";

export const TRIALS = 450;
export const SEED = 11;

/** The real body of a worker in this thread, answering in later microtasks. */
function inProcessSweepPort(): SweepPort {
  let hear: (message: FromSweepWorker) => void = () => undefined;
  const body = serveSweep((message, transfer) => {
    const copy = structuredClone(message, { transfer });
    queueMicrotask(() => hear(copy));
  });
  return {
    post: (message) => {
      const copy = structuredClone(message);
      queueMicrotask(() => body(copy));
    },
    listen: (listener) => (hear = listener),
    close: () => undefined,
  };
}

/** The columns of each deal, in the order of the deals. */
export async function sweepDeals(deals: readonly Scenario[], workers: number, groupSize = 1, trials = TRIALS) {
  const groups = Array.from({ length: Math.ceil(deals.length / groupSize) }, (_, group) =>
    deals.slice(group * groupSize, (group + 1) * groupSize),
  );
  const tables: TrialsTable[] = [];
  const told: number[] = [];
  await sweepInWorkers({
    groups: groups.map((group) => group.map((scenario) => ({ scenario }))),
    seed: SEED,
    trials,
    ports: Array.from({ length: workers }, inProcessSweepPort),
    done: (group, table) => (tables[group] = table),
    progress: (done) => told.push(done),
  });
  expect(told.at(-1)).toBe(trials * deals.length);
  return deals.map((scenario, deal) => ({
    scenario,
    columns: keptMeasures.map((_, measure) =>
      tables[Math.floor(deal / groupSize)]!.column((deal % groupSize) * keptMeasures.length + measure, trials),
    ),
  }));
}
