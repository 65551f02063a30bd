import { compareInWorkers } from "#shared/compare/compare-in-workers.ts";
import { comparisonDocument } from "#shared/compare/comparison-document.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { TrialsTable } from "#shared/run/trials-table.ts";
import type { FromCompareWorker, ToCompareWorker } from "./compare-messages.ts";
import { messageOf } from "./message-of.ts";
import { PicturePace } from "./picture-pace.ts";
import { webSweepPort } from "./web-sweep-port.ts";

/** Conducts one comparison on workers of its own, showing the first trials on the way; they end with it. */
const post = (message: FromCompareWorker): void => globalThis.postMessage(message);

/** More often than this nobody sees a difference. */
const PROGRESS_EVERY_MS = 100;

const FAILED = "The comparison stopped because of a mistake in this program. Your deal is safe. It says:";

async function compare({ base, deals, workers }: ToCompareWorker): Promise<void> {
  const { seed, trials } = base.run;
  const ports = Array.from({ length: workers }, webSweepPort);
  const pace = new PicturePace(performance.now());
  let lastProgress = 0;
  const sumUp = (table: TrialsTable, upTo: number): ComparisonDocument =>
    comparisonDocument({ base, deals, table, trials: upTo, seed, program: PROGRAM });
  const progress = (done: number, table: TrialsTable): void => {
    const now = performance.now();
    if (now - lastProgress >= PROGRESS_EVERY_MS) {
      lastProgress = now;
      post({ kind: "progress", done });
    }
    const upTo = table.contiguous;
    if (!pace.isDue({ trials: upTo, total: trials, now })) return;
    post({ kind: "partial", document: sumUp(table, upTo) });
    pace.made(upTo, now, performance.now());
  };
  try {
    const table = await compareInWorkers({ deals, seed, trials, ports, progress });
    post({ kind: "done", document: sumUp(table, trials) });
  } finally {
    for (const port of ports) port.close();
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ToCompareWorker>) => {
  compare(data).catch((error: unknown) =>
    post({ kind: "failed", sentence: error instanceof InputProblem ? error.message : `${FAILED} ${messageOf(error)}` }),
  );
});
