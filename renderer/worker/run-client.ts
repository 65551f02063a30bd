import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { RunSettings } from "#shared/model/run-settings.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { TellWork } from "#shared/report/file-pieces.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import type { BesideRun } from "./run-export.ts";

/** What a run tells the page, in order: progress and partial results in any mix, then exactly one ending. */
export interface RunListener {
  readonly progress: (trialsDone: number, trialsTotal: number) => void;
  /**
   * The result of the first trials so far: the same bits a run of just that many trials would give, but without the
   * warnings, which come with the end.
   */
  readonly partial: (result: ResultDocument) => void;
  readonly done: (result: ResultDocument) => void;
  readonly cancelled: () => void;
  /** We broke: a sentence fit to show. What is wrong with a scenario is found before a run is started. */
  readonly failed: (sentence: string) => void;
}

/** How far and on what draws a run goes where that is not as its deal says. */
export type RunExtent = Pick<RunSettings, "trials" | "seed">;

export interface RunHandle {
  readonly cancel: () => void;
}

/** Runs simulations off the page's thread. One run at a time: starting another cancels the one before. */
export interface RunClient {
  /** Gets the workers ready for a deal that may soon be run, so that its first picture comes at once. */
  readonly prepare: (scenario: Scenario) => void;
  /** @param extent as the deal says, unless told otherwise */
  readonly run: (scenario: Scenario, listener: RunListener, extent?: RunExtent) => RunHandle;
  /** What about a deal makes one ask; rejects when we broke. The deal is one that can be run. */
  readonly check: (scenario: Scenario) => Promise<readonly SenseWarning[]>;
  /**
   * An export of the run that is finished now, in pieces, whatever is run meanwhile. Fails when there is none. Whoever asks
   * takes it to its end or returns it.
   */
  readonly exportRun: (kind: RunExportKind, beside: BesideRun, tell: TellWork) => AsyncIterableIterator<Uint8Array>;
  /** Ends its workers at once; nothing is told any more. */
  readonly close: () => void;
}
