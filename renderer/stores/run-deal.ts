import type { Scenario } from "#shared/model/scenario.ts";
import type { RunClient, RunHandle } from "../worker/run-client.ts";
import { createWebRunClient } from "../worker/web-run-client.ts";
import { dealProblems } from "./deal-problems.ts";
import { dealStore } from "./deal-store.ts";
import { runStore, shownOf, type RunState } from "./run-store.ts";
import { showScreen } from "./view-store.ts";

let client: RunClient | undefined;
let handle: RunHandle | undefined;

/** The run client, started with the first run. */
export const runClient = (): RunClient => (client ??= createWebRunClient());

/** Marked in the browser's timeline when a run's first figures arrive; `npm run bench:window` measures from there. */
const FIRST_FIGURES = "first figures of a run";

type Running = Extract<RunState, { kind: "running" }>;

/** The run with so many trials done; never fewer than it was known to have. */
const advanced = (run: Running, done: number): Running => ({
  ...run,
  done: Math.max(run.done, done),
  startedAt: run.done === 0 ? performance.now() : run.startedAt,
});

/** Where a run stands when it ends early, with what it had shown. */
const cancelled = ({ of, done, total, partial, before }: Running): RunState => ({
  kind: "cancelled",
  of,
  done,
  total,
  partial,
  before,
});

/** Starts a run of a deal without problems, in the place of the one that goes on. What that showed stays till then. */
export function startRun(scenario: Scenario, automatic: boolean): void {
  const startedAt = performance.now();
  const before = shownOf(runStore.getState());
  let isFirst = true;
  handle = runClient().run(scenario, {
    progress: (done) => runStore.setState((run) => (run.kind === "running" ? advanced(run, done) : run), true),
    // The picture of the first trials may come before the word that they are done.
    partial: (partial) => {
      if (isFirst) performance.mark(FIRST_FIGURES);
      isFirst = false;
      runStore.setState((run) => (run.kind === "running" ? { ...advanced(run, partial.trials), partial } : run), true);
    },
    done: (result) =>
      runStore.setState(
        { kind: "done", of: scenario, result, seconds: (performance.now() - startedAt) / 1000, endedAt: Date.now() },
        true,
      ),
    cancelled: () => runStore.setState((run) => (run.kind === "running" ? cancelled(run) : run), true),
    failed: (sentence) =>
      runStore.setState((run) => ({ kind: "failed", of: scenario, sentence, before: shownOf(run) }), true),
  });
  const { trials: total } = scenario.run;
  const state = { kind: "running", of: scenario, done: 0, total, startedAt, partial: undefined, before } as const;
  runStore.setState({ ...state, automatic }, true);
}

/**
 * Shows the results and runs the open deal, unless that very version is being run already. Does nothing while the deal has
 * problems.
 */
export function runDeal(): void {
  const { scenario } = dealStore.getState();
  if (!scenario || dealProblems(scenario).length > 0) return;
  showScreen("results");
  const run = runStore.getState();
  if (run.kind !== "running" || run.of !== scenario || !run.automatic) startRun(scenario, false);
}

export const cancelRun = (): void => handle?.cancel();

/** Forgets the run, when another deal is opened. */
export function forgetRun(): void {
  handle?.cancel();
  handle = undefined;
  runStore.setState({ kind: "idle" }, true);
}
