import { InputProblem } from "#shared/engine/input-problem.ts";
import { fileStyle } from "#shared/format/number-style.ts";
import type { FinishedRun } from "#shared/report/finished-run.ts";
import type { WorkerPort } from "#shared/run/protocol.ts";
import { askChecks } from "./ask-checks.ts";
import { conductRun } from "./conduct-run.ts";
import { exportsOfRuns } from "./exports-of-runs.ts";
import { latestRunPort } from "./latest-run-port.ts";
import { messageOf } from "./message-of.ts";
import type { FromRunWorker, ToRunWorker } from "./run-messages.ts";
import { webWorkerPort } from "./web-worker-port.ts";

/**
 * The worker that conducts runs: gives trials out to workers of its own, gathers them and sums them up, so that the
 * page's thread does none of it. The finished run stays here for exports.
 */

/** Numbers that no run has. */
const WARMING_UP = -2;
const NONE = 0;

let finished: FinishedRun | undefined;
let current = NONE;
/** Kept open between runs: a warm worker is at full speed at once. */
let ports: readonly WorkerPort[] = [];
/** Checks that wait until the run that was just started has shown something. */
let checksWaiting: (() => void)[] = [];
let nothingShownYet = false;

/** The workers, started if there are none. */
function openPorts(workers: number): readonly WorkerPort[] {
  if (ports.length === 0) ports = Array.from({ length: workers }, () => latestRunPort(webWorkerPort()));
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

const post = (message: FromRunWorker, given: readonly Transferable[] = []): void =>
  globalThis.postMessage(message, { transfer: [...given] });

const exports = exportsOfRuns(post);

/** Something is shown, or nothing will be: the checks may have a core. */
function letChecksGo(): void {
  nothingShownYet = false;
  const waited = checksWaiting;
  checksWaiting = [];
  for (const check of waited) check();
}

async function run({
  run: number,
  scenario,
  extent = scenario.run,
  workers,
}: Extract<ToRunWorker, { kind: "run" }>): Promise<void> {
  current = number;
  finished = undefined;
  nothingShownYet = true;
  const done = await conductRun({
    run: number,
    scenario,
    extent,
    ports: openPorts(workers),
    isCancelled: () => current !== number,
    progress: (trials) => post({ kind: "progress", run: number, done: trials, total: extent.trials }),
    partial: (result) => {
      post({ kind: "partial", run: number, result });
      letChecksGo();
    },
    // They go into the document, which is the same for everybody.
    warnings: () => askChecks(scenario, fileStyle),
  });
  if (!done) return post({ kind: "cancelled", run: number });
  finished = done;
  post({ kind: "done", run: number, result: done.result });
}

function checkSense({ request, scenario, numbers }: Extract<ToRunWorker, { kind: "check" }>): void {
  const ask = (): void =>
    void askChecks(scenario, numbers).then(
      (warnings) => post({ kind: "checked", request, warnings }),
      (error: unknown) => post({ kind: "not-checked", request, sentence: messageOf(error) }),
    );
  if (nothingShownYet) checksWaiting.push(ask);
  else ask();
}

const FAILED =
  "The simulation stopped because of a mistake in this program. Your deal is safe. Try again; if it stops again, please report what this says:";

function cancel(number: number): void {
  if (current !== number) return;
  current = NONE;
  letChecksGo();
}

function fail(number: number, error: unknown): void {
  const sentence = error instanceof InputProblem ? error.message : `${FAILED} ${messageOf(error)}`;
  closePorts();
  post({ kind: "failed", run: number, sentence });
  letChecksGo();
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ToRunWorker>) => {
  if (data.kind === "cancel") cancel(data.run);
  else if (data.kind === "export") exports.begin(data.request, data.what, data.beside, finished);
  else if (data.kind === "export-next") void exports.next(data.request);
  else if (data.kind === "export-end") exports.end(data.request);
  else if (data.kind === "prepare") prepare(data);
  else if (data.kind === "check") checkSense(data);
  else run(data).catch((error: unknown) => fail(data.run, error));
});
