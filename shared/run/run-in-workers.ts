import type { Scenario } from "../model/scenario.ts";
import { chunkPlan } from "./chunk-plan.ts";
import type { WorkerPort } from "./protocol.ts";
import type { TrialsTable } from "./trials-table.ts";

export interface WorkersRun {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Filled as chunks come in; its size is the number of trials. */
  readonly table: TrialsTable;
  readonly ports: readonly WorkerPort[];
  /** Called after each chunk with the trials done so far, in any order. */
  readonly progress?: (trialsDone: number) => void;
  /** Asked before each chunk is given out. */
  readonly isCancelled?: () => boolean;
}

/**
 * Runs all trials of a table on any number of workers: each gets the next chunk when it has finished one. Answers
 * "done", or "cancelled" when asked to stop; rejects when a worker breaks. Closes the ports in every case.
 */
export function runInWorkers(run: WorkersRun): Promise<"done" | "cancelled"> {
  const chunks = chunkPlan(run.table.trials);
  let next = 0;
  let done = 0;
  let ended = false;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      if (ended) return;
      ended = true;
      run.ports.forEach((port) => port.close());
      settle();
    };
    for (const port of run.ports) {
      const giveOut = (): void => {
        if (run.isCancelled?.()) return end(() => resolve("cancelled"));
        const chunk = chunks[next++];
        if (chunk) port.post({ kind: "chunk", ...chunk });
      };
      port.listen((message) => {
        if (ended) return;
        if (message.kind === "broke") return end(() => reject(new Error(message.message)));
        if (message.kind === "chunk") {
          run.table.put(message.first, message.count, message.values);
          done += message.count;
          run.progress?.(done);
          if (done === run.table.trials) return end(() => resolve("done"));
        }
        giveOut();
      });
      port.post({ kind: "begin", scenario: run.scenario, seed: run.seed });
    }
  });
}
