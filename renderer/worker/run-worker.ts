import { InputProblem } from "#shared/engine/input-problem.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { WorkerPort } from "#shared/run/protocol.ts";
import { runInWorkers } from "#shared/run/run-in-workers.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { exportText, type FinishedRun } from "./export-text.ts";
import type { FromRunWorker, ToRunWorker } from "./run-messages.ts";
import { webWorkerPort } from "./web-worker-port.ts";

/**
 * The worker that conducts a run: gives trials out to workers of its own, gathers them and sums them up, so that the
 * page's thread does none of it. The finished run stays here for exports.
 */
const FIRST_PICTURE = 100;
/** Each later picture has so many times the trials of the one before. */
const REFINEMENT = 2.5;
const PROGRESS_EVERY_MS = 60;
/** The number of no run. */
const WARMING_UP = -2;

let finished: FinishedRun | undefined;
let current = 0;
/** Kept open between runs: a warm worker is at full speed at once. */
let ports: readonly WorkerPort[] = [];

/** The workers, started if there are none. */
function openPorts(workers: number): readonly WorkerPort[] {
  if (ports.length === 0) ports = Array.from({ length: workers }, webWorkerPort);
  return ports;
}

function closePorts(): void {
  for (const port of ports) port.close();
  ports = [];
}

/** Warms the workers up: each compiles the deal and simulates a few trials that nobody looks at. */
function prepare({ scenario, workers }: Extract<ToRunWorker, { kind: "prepare" }>): void {
  for (const port of openPorts(workers)) {
    port.listen(() => undefined);
    port.post({ kind: "begin", run: WARMING_UP, scenario, seed: scenario.run.seed });
    port.post({ kind: "chunk", run: WARMING_UP, first: 0, count: 40 });
  }
}

const post = (message: FromRunWorker): void => globalThis.postMessage(message);

async function run({ run: number, scenario, workers }: Extract<ToRunWorker, { kind: "run" }>): Promise<void> {
  current = number;
  finished = undefined;
  const { seed, trials } = scenario.run;
  const { layout } = new ChunkRunner(scenario);
  const table = new TrialsTable(layout.columns, trials);
  const sumUp = (upTo: number) =>
    resultDocument({ scenario, seed, layout, table, trials: upTo, program: PROGRAM, warnings: senseChecks(scenario) });
  let nextPicture = Math.min(FIRST_PICTURE, trials);
  let lastProgress = 0;
  const progress = (done: number): void => {
    const now = performance.now();
    if (now - lastProgress >= PROGRESS_EVERY_MS) {
      lastProgress = now;
      post({ kind: "progress", run: number, done, total: trials });
    }
    if (table.contiguous < nextPicture || done === trials) return;
    post({ kind: "partial", run: number, result: sumUp(table.contiguous) });
    nextPicture = table.contiguous * REFINEMENT;
  };
  const isCancelled = (): boolean => current !== number;
  const ended = await runInWorkers({
    run: number,
    scenario,
    seed,
    table,
    ports: openPorts(workers),
    progress,
    isCancelled,
  });
  if (ended === "cancelled") return post({ kind: "cancelled", run: number });
  post({ kind: "progress", run: number, done: trials, total: trials });
  const result = sumUp(trials);
  finished = { result, layout, table };
  post({ kind: "done", run: number, result });
}

function exportFinished({ request, what }: Extract<ToRunWorker, { kind: "export" }>): void {
  if (!finished)
    return post({ kind: "not-exported", request, sentence: "There is no finished run to export. Run the deal first." });
  post({ kind: "exported", request, text: exportText(finished, what) });
}

function check({ request, scenario }: Extract<ToRunWorker, { kind: "check" }>): void {
  try {
    post({ kind: "checked", request, warnings: senseChecks(scenario) });
  } catch (error) {
    post({ kind: "not-checked", request, sentence: messageOf(error) });
  }
}

const FAILED =
  "The simulation stopped because of a mistake in this program. Your deal is safe. Try again; if it stops again, please report what this says:";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

globalThis.addEventListener("message", ({ data }: MessageEvent<ToRunWorker>) => {
  if (data.kind === "cancel") {
    if (current === data.run) current = 0;
  } else if (data.kind === "export") exportFinished(data);
  else if (data.kind === "prepare") prepare(data);
  else if (data.kind === "check") check(data);
  else
    run(data).catch((error: unknown) => {
      closePorts();
      post({
        kind: "failed",
        run: data.run,
        sentence: error instanceof InputProblem ? error.message : `${FAILED} ${messageOf(error)}`,
      });
    });
});
