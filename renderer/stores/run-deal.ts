import type { RunClient, RunHandle } from "../worker/run-client.ts";
import { createWebRunClient } from "../worker/web-run-client.ts";
import { dealProblems } from "./deal-problems.ts";
import { dealStore } from "./deal-store.ts";
import { runStore, type RunState } from "./run-store.ts";
import { showScreen } from "./view-store.ts";

let client: RunClient | undefined;
let handle: RunHandle | undefined;

/** The run client, started with the first run. */
export const runClient = (): RunClient => (client ??= createWebRunClient());

type Running = Extract<RunState, { kind: "running" }>;

/** The run with so many trials done; never fewer than it was known to have. */
const advanced = (run: Running, done: number): Running => ({
  ...run,
  done: Math.max(run.done, done),
  startedAt: run.done === 0 ? performance.now() : run.startedAt,
});

/** Runs the open deal and shows the results as they come. Does nothing while the deal has problems. */
export function runDeal(): void {
  const { scenario } = dealStore.getState();
  if (!scenario || dealProblems(scenario).length > 0) return;
  const startedAt = performance.now();
  const total = scenario.run.trials;
  showScreen("results");
  handle = runClient().run(scenario, {
    progress: (done) => runStore.setState((run) => (run.kind === "running" ? advanced(run, done) : run), true),
    // The picture of the first trials may come before the word that they are done.
    partial: (partial) =>
      runStore.setState((run) => (run.kind === "running" ? { ...advanced(run, partial.trials), partial } : run), true),
    done: (result) =>
      runStore.setState({ kind: "done", of: scenario, result, seconds: (performance.now() - startedAt) / 1000 }, true),
    cancelled: () =>
      runStore.setState(
        (run) =>
          run.kind === "running"
            ? { kind: "cancelled", of: run.of, done: run.done, total: run.total, partial: run.partial }
            : run,
        true,
      ),
    failed: (sentence) => runStore.setState({ kind: "failed", of: scenario, sentence }, true),
  });
  runStore.setState({ kind: "running", of: scenario, done: 0, total, startedAt, partial: undefined }, true);
}

export const cancelRun = (): void => handle?.cancel();

/** Forgets the run, when another deal is opened. */
export function forgetRun(): void {
  handle?.cancel();
  handle = undefined;
  runStore.setState({ kind: "idle" }, true);
}
