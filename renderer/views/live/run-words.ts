import { decimal } from "#shared/format/decimal.ts";
import type { RunState } from "../../stores/run-store.ts";

/** How a run stands, in as few words as a line has room for. `tone` colours what asks for attention. */
export interface RunWords {
  readonly words: string;
  readonly tone: "quiet" | "stale" | "warn" | "error";
  /** The whole of it, where the words leave something out. */
  readonly detail?: string;
}

const trialsOf = (count: number): string => `${decimal(count)} ${count === 1 ? "trial" : "trials"}`;

/**
 * How the run stands to the deal as it is now.
 * @param staleWords what the figures are of when that is not the open deal: "before your last edit"; undefined when it is
 */
export function runWords(run: RunState, staleWords: string | undefined): RunWords {
  switch (run.kind) {
    case "idle":
      return { words: "Not run yet", tone: "quiet" };
    case "running":
      return { words: `${decimal(run.done)} of ${trialsOf(run.total)}`, tone: "quiet" };
    case "failed":
      return { words: "The run failed", tone: "error", detail: run.sentence };
    case "cancelled":
      return { words: `Cancelled at ${decimal(run.done)} of ${decimal(run.total)}`, tone: "warn" };
    case "done":
      if (staleWords === undefined) return { words: trialsOf(run.result.trials), tone: "quiet" };
      return { words: `From ${staleWords}`, tone: "stale" };
  }
}
