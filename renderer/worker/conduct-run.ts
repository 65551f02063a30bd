import { compileDeal } from "#shared/engine/compiled-deal.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { PrecisionStop } from "#shared/report/precision-stop.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { WorkerPort } from "#shared/run/protocol.ts";
import { runInWorkers } from "#shared/run/run-in-workers.ts";
import { trialsLayout } from "#shared/run/trials-layout.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import type { FinishedRun } from "#shared/report/finished-run.ts";
import type { RunExtent } from "./run-client.ts";
import { PicturePace } from "./picture-pace.ts";
import { busyWorkers } from "./worker-count.ts";

/** More often than this nobody sees a difference, and the page has other things to do. */
const PROGRESS_EVERY_MS = 100;

export interface ConductedRun {
  readonly run: number;
  readonly scenario: Scenario;
  readonly extent: RunExtent;
  readonly ports: readonly WorkerPort[];
  readonly isCancelled: () => boolean;
  readonly progress: (trialsDone: number) => void;
  /** A picture of the first trials, or of all of them while the checks still run; without warnings. */
  readonly partial: (result: ResultDocument) => void;
  /** Asked once, after the first picture: what about the deal makes one ask. */
  readonly warnings: () => Promise<readonly SenseWarning[]>;
}

/** Conducts one run on open workers, showing pictures on the way. Answers the finished run, or nothing once cancelled. */
export async function conductRun(conducted: ConductedRun): Promise<FinishedRun | undefined> {
  const { run, scenario, ports, isCancelled } = conducted;
  const { seed, trials } = conducted.extent;
  const layout = trialsLayout(compileDeal(scenario));
  const table = new TrialsTable(layout.columns, trials);
  const startedAt = performance.now();
  const pace = new PicturePace(startedAt);
  let lastProgress = 0;
  let asked: Promise<readonly SenseWarning[]> | undefined;
  let found: readonly SenseWarning[] | undefined;
  /** Not before the first picture, which they would hold up where cores are few. */
  const warnings = (): Promise<readonly SenseWarning[]> => {
    asked ??= conducted.warnings();
    // Whoever awaits it hears of a fault; until then it is nobody's.
    asked.then((all) => (found = all)).catch(() => undefined);
    return asked;
  };
  const sumUp = (upTo: number): ResultDocument =>
    resultDocument({ scenario, seed, layout, table, trials: upTo, program: PROGRAM, warnings: [] });
  const progress = (done: number): void => {
    if (isCancelled()) return;
    const now = performance.now();
    if (now - lastProgress >= PROGRESS_EVERY_MS) {
      lastProgress = now;
      conducted.progress(done);
    }
    const upTo = table.contiguous;
    if (!pace.isDue({ trials: upTo, total: trials, now })) return;
    conducted.partial(sumUp(upTo));
    pace.made(upTo, now, performance.now());
    void warnings();
  };
  // The first picture comes as soon as it can; whoever looks at it may go on editing.
  const atOnce = (): number => (asked ? busyWorkers(ports.length, performance.now() - startedAt) : ports.length);
  const stop = new PrecisionStop({ scenario, layout, table });
  const isEnough = (): boolean => stop.stopsAt() !== undefined;
  const ended = await runInWorkers({ run, scenario, seed, table, ports, progress, isCancelled, isEnough, atOnce });
  if (ended === "cancelled" || isCancelled()) return undefined;
  const enough = stop.stopsAt() ?? trials;
  conducted.progress(enough);
  const summary = sumUp(enough);
  // The figures need not wait for the checks.
  if (!found) conducted.partial(summary);
  const result = { ...summary, warnings: found ?? (await warnings()) };
  return isCancelled() ? undefined : { scenario, result, layout, table };
}
