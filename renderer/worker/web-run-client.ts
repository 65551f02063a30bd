import { shownStyle } from "#shared/format/shown-style.ts";
import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { TellWork } from "#shared/report/file-pieces.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { exportOfRun, type NextOfExport } from "./export-of-run.ts";
import type { RunClient, RunExtent, RunHandle, RunListener } from "./run-client.ts";
import type { BesideRun } from "./run-export.ts";
import type { FromRunWorker, ToRunWorker } from "./run-messages.ts";
import { WaitingAnswers } from "./waiting-answers.ts";
import { workerCount } from "./worker-count.ts";

const STOPPED = "The simulation could not start. Close the program and open it again.";

/** A run client over one conducting worker, which starts with the first run and lives as long as the page. */
export function createWebRunClient(): RunClient {
  const conductor = new Worker(new URL("./run-worker.ts", import.meta.url), { type: "module" });
  const exports = new WaitingAnswers<NextOfExport>();
  const checks = new WaitingAnswers<readonly SenseWarning[]>();
  let listener: RunListener | undefined;
  let currentRun = 0;
  let lastRequest = 0;
  const post = (message: ToRunWorker): void => conductor.postMessage(message);

  const hear = (message: FromRunWorker): void => {
    if (message.kind === "exported") return exports.answer(message.request, message);
    if (message.kind === "not-exported") return exports.refuse(message.request, message.sentence);
    if (message.kind === "checked") return checks.answer(message.request, message.warnings);
    if (message.kind === "not-checked") return checks.refuse(message.request, message.sentence);
    if (message.run !== currentRun || !listener) return;
    if (message.kind === "progress") return listener.progress(message.done, message.total);
    if (message.kind === "partial") return listener.partial(message.result);
    const ending = listener;
    listener = undefined;
    if (message.kind === "done") ending.done(message.result);
    else if (message.kind === "cancelled") ending.cancelled();
    else ending.failed(message.sentence);
  };
  conductor.addEventListener("message", ({ data }: MessageEvent<FromRunWorker>) => hear(data));
  conductor.addEventListener("error", () => {
    exports.refuseAll(STOPPED);
    checks.refuseAll(STOPPED);
    hear({ kind: "failed", run: currentRun, sentence: STOPPED });
  });

  const cancel = (run: number): void => {
    if (run !== currentRun || !listener) return;
    post({ kind: "cancel", run });
    const ending = listener;
    listener = undefined;
    ending.cancelled();
  };

  return {
    prepare: (scenario) => {
      if (!listener) post({ kind: "prepare", scenario, workers: workerCount() });
    },
    run: (scenario: Scenario, toListener: RunListener, extent?: RunExtent): RunHandle => {
      cancel(currentRun);
      const run = ++currentRun;
      listener = toListener;
      post({ kind: "run", run, scenario, workers: workerCount(), ...(extent && { extent }) });
      return { cancel: () => cancel(run) };
    },
    check: (scenario) => {
      const request = ++lastRequest;
      return checks.wait(request, () => post({ kind: "check", request, scenario, numbers: shownStyle() }));
    },
    exportRun: (what: RunExportKind, beside: BesideRun, tell: TellWork) => {
      const request = ++lastRequest;
      post({ kind: "export", request, what, beside });
      return exportOfRun(
        () => exports.wait(request, () => post({ kind: "export-next", request })),
        () => post({ kind: "export-end", request }),
        tell,
      );
    },
    close: () => {
      listener = undefined;
      conductor.terminate();
    },
  };
}
