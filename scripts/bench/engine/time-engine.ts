/**
 * A process that times our engine: the code of the app, bundled as the app is (scripts/bench/engine/bundle-engine.ts).
 * Its argument is an {@link EngineJob} as JSON; it answers with a {@link Measurement} as JSON.
 */
import { readFileSync } from "node:fs";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import { chunkPlan } from "#shared/run/chunk-plan.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { WorkerPort } from "#shared/run/protocol.ts";
import { runInWorkers } from "#shared/run/run-in-workers.ts";
import { SPREAD_TRIALS } from "#shared/run/spread-columns.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { readScenarioText } from "#shared/schema/read-scenario-text.ts";
import { moments } from "#shared/stats/moments.ts";
import { nodeWorkerPort } from "#cli/node-worker-port.ts";
import { columnIds } from "../measuring/column-ids.ts";
import type { Measurement } from "../measuring/measurement.ts";
import { peakMemory } from "../measuring/peak-memory.ts";
import type { EngineJob } from "./engine-job.ts";

const job = JSON.parse(process.argv[2] ?? "") as EngineJob;
const checked = readScenarioText(readFileSync(job.scenario, "utf8"));
if (checked.kind !== "valid") throw new Error(`${job.scenario} is not a valid scenario`);
const scenario: Scenario = checked.value;
const ports: WorkerPort[] = Array.from({ length: job.workers }, nodeWorkerPort);

interface Run {
  readonly runner: ChunkRunner;
  readonly table: TrialsTable;
  readonly result: ResultDocument;
}

/** Fills the table in this process. */
function fill(runner: ChunkRunner, table: TrialsTable): void {
  for (const { first, count } of chunkPlan(job.trials))
    table.put(first, count, runner.run(job.seed, job.first + first, count));
}

/** Fills the table with the numbers of few trials, over and over. */
function fillAgain(runner: ChunkRunner, table: TrialsTable, different: number): void {
  const size = 200;
  const answers = Array.from({ length: Math.ceil(different / size) }, (_, chunk) =>
    runner.run(job.seed, chunk * size, size),
  );
  for (let place = 0, next = 0; place + size <= job.trials; place += size, next++)
    table.put(place, size, answers[next % answers.length]!);
}

/** One repetition: from the scenario in memory to its result document. */
async function runOnce(run: number): Promise<Run> {
  const { seed, trials, different } = job;
  const runner = new ChunkRunner(scenario);
  const table = new TrialsTable(runner.layout.columns, trials);
  if (ports.length > 0) await runInWorkers({ run, scenario, seed, table, ports });
  else if (different !== undefined) fillAgain(runner, table, different);
  else fill(runner, table);
  const { layout } = runner;
  const result = resultDocument({ scenario, seed, layout, table, trials, program: PROGRAM, warnings: [] });
  return { runner, table, result };
}

const seconds: number[] = [];
let coldSeconds = 0;
let last: Run | undefined;
for (let repetition = 0; repetition <= job.repetitions; repetition++) {
  const started = performance.now();
  last = await runOnce(repetition);
  seconds.push((performance.now() - started) / 1000);
  if (repetition === 0) coldSeconds = performance.now() / 1000;
}
for (const port of ports) port.close();

const { runner, table } = last!;
const measurement: Measurement = {
  trials: job.trials,
  simulations: job.trials + 2 * Math.max(0, Math.min(job.trials, SPREAD_TRIALS - job.first)),
  seconds: seconds.slice(1),
  warmUpSeconds: seconds[0]!,
  coldSeconds,
  peakRssMegabytes: peakMemory(),
  columns: columnIds(runner.layout).map((id, column) => {
    const values = table.column(column, job.trials).filter((value) => !Number.isNaN(value));
    return {
      id,
      trials: values.length,
      ...(values.length > 0 ? moments(values) : { mean: Number.NaN, standardDeviation: Number.NaN }),
    };
  }),
};
console.log(JSON.stringify(measurement));
