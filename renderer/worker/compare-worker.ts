import { compareInWorkers } from "#shared/compare/compare-in-workers.ts";
import { comparisonDocument } from "#shared/compare/comparison-document.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { TrialsTable } from "#shared/run/trials-table.ts";
import type { SweepPort } from "#shared/sweep/sweep-protocol.ts";
import type { AskedComparison, ComparisonNews, FromCompareWorker, ToCompareWorker } from "./compare-messages.ts";
import { messageOf } from "./message-of.ts";
import { PicturePace } from "./picture-pace.ts";
import { webSweepPort } from "./web-sweep-port.ts";

/**
 * Kept from one comparison to the next, which starts the sooner for it. They are never ended: Chromium 108, of Electron 22,
 * has broken down while workers of a worker were ending.
 */
let ports: readonly SweepPort[] | undefined;

/** More often than this nobody sees a difference. */
const PROGRESS_EVERY_MS = 100;

const FAILED = "The comparison stopped because of a mistake in this program. Your deal is safe. It says:";

/** Conducts one comparison on workers of its own, showing the first trials on the way. */
async function compare(
  { job, base, deals, workers }: AskedComparison,
  tell: (news: ComparisonNews) => void,
): Promise<void> {
  const { seed, trials } = base.run;
  ports ??= Array.from({ length: workers }, webSweepPort);
  const pace = new PicturePace(performance.now());
  let lastProgress = 0;
  const sumUp = (table: TrialsTable, upTo: number): ComparisonDocument =>
    comparisonDocument({ base, deals, table, trials: upTo, seed, program: PROGRAM });
  const progress = (done: number, table: TrialsTable): void => {
    const now = performance.now();
    if (now - lastProgress >= PROGRESS_EVERY_MS) {
      lastProgress = now;
      tell({ kind: "progress", done, total: trials * deals.length });
    }
    const upTo = table.contiguous;
    if (!pace.isDue({ trials: upTo, total: trials, now })) return;
    tell({ kind: "partial", document: sumUp(table, upTo) });
    pace.made(upTo, now, performance.now());
  };
  const table = await compareInWorkers({ deals, seed, trials, ports, group: job, progress });
  tell({ kind: "done", document: sumUp(table, trials) });
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ToCompareWorker>) => {
  // A comparison that has ended, or that another takes the place of, hears nothing more and never comes to its end.
  for (const port of ports ?? []) port.listen(() => undefined);
  if (data.kind === "end") return;
  const { job } = data;
  const tell = (news: ComparisonNews): void => globalThis.postMessage({ ...news, job } satisfies FromCompareWorker);
  compare(data, tell).catch((error: unknown) => {
    if (error instanceof InputProblem) return tell({ kind: "failed", sentence: error.message });
    // Whatever broke, the next comparison begins with new workers.
    ports = undefined;
    tell({ kind: "failed", sentence: `${FAILED} ${messageOf(error)}` });
  });
});
