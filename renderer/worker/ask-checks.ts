import type { NumberStyle } from "#shared/format/number-style.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import type { FromCheckWorker, ToCheckWorker } from "./check-messages.ts";

interface Waiting {
  readonly resolve: (warnings: readonly SenseWarning[]) => void;
  readonly reject: (reason: Error) => void;
}

let worker: Worker | undefined;
/** Who waits for an answer, in the order in which they asked. */
let waiting: Waiting[] = [];

function fail(message: string): void {
  const failed = waiting;
  waiting = [];
  worker?.terminate();
  worker = undefined;
  for (const { reject } of failed) reject(new Error(message));
}

function open(): Worker {
  const opened = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
  opened.addEventListener("message", ({ data }: MessageEvent<FromCheckWorker>) => {
    const first = waiting.shift();
    if (data.kind === "checked") first?.resolve(data.warnings);
    else first?.reject(new Error(data.message));
  });
  opened.addEventListener("error", (event) => fail(event.message || "the checks did not start"));
  return opened;
}

/**
 * What about a deal makes one ask, looked at in a worker of its own. Asked again for a deal, it answers from memory.
 * @param numbers the style of the numbers in its sentences: that of files for a document
 */
export function askChecks(scenario: Scenario, numbers: NumberStyle): Promise<readonly SenseWarning[]> {
  worker ??= open();
  const message: ToCheckWorker = { scenario, numbers };
  worker.postMessage(message);
  return new Promise((resolve, reject) => void waiting.push({ resolve, reject }));
}
