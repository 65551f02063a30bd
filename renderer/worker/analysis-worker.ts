import { analyses } from "#shared/analysis/conduct/analyses.ts";
import type { Conduct } from "#shared/analysis/conduct/conduct.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { Crew } from "#shared/sweep/crew.ts";
import type { AnalysisNews, AskedAnalysis, FromAnalysisWorker, ToAnalysisWorker } from "./analysis-messages.ts";
import { messageOf } from "./message-of.ts";
import { PicturePace } from "./picture-pace.ts";
import { webSweepPort } from "./web-sweep-port.ts";

/**
 * Kept from one analysis to the next, which starts the sooner for it. It is never closed: Chromium 108, of Electron 22, has
 * broken down while workers of a worker were ending.
 */
let crew: Crew | undefined;

/** More often than this nobody sees a difference. */
const PROGRESS_EVERY_MS = 100;

/** Maps that come faster than this cannot be read. */
const MAPS_APART_MS = 400;
/** Summing up takes at most one part in so many of the time. */
const MAP_COST_SHARE = 6;

const FAILED = "The analysis stopped because of a mistake in this program. Your deal is safe. It says:";

/** Conducts one analysis on workers of its own, showing pictures on the way. */
async function analyse({ analysis, asked, workers }: AskedAnalysis, tell: (news: AnalysisNews) => void): Promise<void> {
  crew ??= new Crew(Array.from({ length: workers }, webSweepPort));
  const pace = new PicturePace(performance.now());
  let lastProgress = 0;
  let nextMap = 0;
  // Kind and request belong together: the message says so.
  const conduct = analyses[analysis] as Conduct<unknown, (AnalysisNews & { kind: "done" })["document"]>;
  const document = await conduct(asked, crew, {
    progress: (done, total) => {
      const now = performance.now();
      if (now - lastProgress < PROGRESS_EVERY_MS) return;
      lastProgress = now;
      tell({ kind: "progress", done, total });
    },
    offer: (of, sumUp) => {
      const now = performance.now();
      const { done, total } = of === "map" ? { done: 0, total: 0 } : of;
      if (of === "map" ? now < nextMap : !pace.isDue({ trials: done, total, now })) return;
      tell({ kind: "partial", document: sumUp() });
      const ended = performance.now();
      nextMap = ended + Math.max(MAPS_APART_MS, MAP_COST_SHARE * (ended - now));
      pace.made(done, now, ended);
    },
  });
  tell({ kind: "done", document });
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ToAnalysisWorker>) => {
  // An analysis that has ended, or that another takes the place of, hears nothing more and never comes to its end.
  crew?.giveUp();
  if (data.kind === "end") return;
  const { job } = data;
  const tell = (news: AnalysisNews): void => globalThis.postMessage({ ...news, job } satisfies FromAnalysisWorker);
  analyse(data, tell).catch((error: unknown) => {
    if (error instanceof InputProblem) return tell({ kind: "failed", sentence: error.message });
    // Whatever broke, the next analysis begins with new workers.
    crew = undefined;
    tell({ kind: "failed", sentence: `${FAILED} ${messageOf(error)}` });
  });
});
