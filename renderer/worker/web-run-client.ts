import { shownStyle } from "#shared/format/shown-style.ts";
import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import type { RunClient, RunExtent, RunHandle, RunListener } from "./run-client.ts";
import type { FromRunWorker, ToRunWorker } from "./run-messages.ts";
import { workerCount } from "./worker-count.ts";

interface WaitingExport {
  readonly resolve: (text: string) => void;
  readonly reject: (reason: Error) => void;
}

interface WaitingCheck {
  readonly resolve: (warnings: readonly SenseWarning[]) => void;
  readonly reject: (reason: Error) => void;
}

/** A run client over one conducting worker, which starts with the first run and lives as long as the page. */
export function createWebRunClient(): RunClient {
  const conductor = new Worker(new URL("./run-worker.ts", import.meta.url), { type: "module" });
  const exports = new Map<number, WaitingExport>();
  const checks = new Map<number, WaitingCheck>();
  let listener: RunListener | undefined;
  let currentRun = 0;
  let lastRequest = 0;
  const post = (message: ToRunWorker): void => conductor.postMessage(message);

  const hear = (message: FromRunWorker): void => {
    if (message.kind === "exported" || message.kind === "not-exported") {
      const waiting = exports.get(message.request);
      exports.delete(message.request);
      if (message.kind === "exported") waiting?.resolve(message.text);
      else waiting?.reject(new Error(message.sentence));
      return;
    }
    if (message.kind === "checked" || message.kind === "not-checked") {
      const waiting = checks.get(message.request);
      checks.delete(message.request);
      if (message.kind === "checked") waiting?.resolve(message.warnings);
      else waiting?.reject(new Error(message.sentence));
      return;
    }
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
  conductor.addEventListener("error", () =>
    hear({
      kind: "failed",
      run: currentRun,
      sentence: "The simulation could not start. Close the program and open it again.",
    }),
  );

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
    check: (scenario) =>
      new Promise((resolve, reject) => {
        const request = ++lastRequest;
        checks.set(request, { resolve, reject });
        post({ kind: "check", request, scenario, numbers: shownStyle() });
      }),
    exportText: (what: RunExportKind) =>
      new Promise((resolve, reject) => {
        const request = ++lastRequest;
        exports.set(request, { resolve, reject });
        post({ kind: "export", request, what });
      }),
    close: () => {
      listener = undefined;
      conductor.terminate();
    },
  };
}
