import { InputProblem } from "../engine/input-problem.ts";
import type { Scenario } from "../model/scenario.ts";
import { chunkPlan } from "./chunk-plan.ts";
import type { WorkerPort } from "./protocol.ts";
import type { TrialsTable } from "./trials-table.ts";

export interface WorkersRun {
  /** Differs from every other run of these ports. */
  readonly run: number;
  readonly scenario: Scenario;
  readonly seed: number;
  /** Filled as chunks come in; its size is the number of trials. */
  readonly table: TrialsTable;
  /** At least one. They stay open, to be used again or closed by whoever opened them. */
  readonly ports: readonly WorkerPort[];
  /** Called after each chunk with the trials done so far, in any order. */
  readonly progress?: (trialsDone: number) => void;
  /** Asked before each chunk is given out. */
  readonly isCancelled?: () => boolean;
  /** Asked after each chunk: whether the trials that are there are enough. Then nothing more is given out. */
  readonly isEnough?: () => boolean;
  /** Asked after each answer: how many workers may be busy at a time, at least one. All, where it is absent. */
  readonly atOnce?: () => number;
}

/**
 * Runs all trials of a table on any number of workers: each gets the next chunk when it has finished one. Answers
 * "done", also when they are enough before the last, or "cancelled" when asked to stop; rejects when a worker breaks, and with an {@link InputProblem} when a formula
 * came out where it must not.
 */
export function runInWorkers({
  run,
  scenario,
  seed,
  table,
  ports,
  ...options
}: WorkersRun): Promise<"done" | "cancelled"> {
  const chunks = chunkPlan(table.trials);
  let next = 0;
  let done = 0;
  let ended = false;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      ended = true;
      settle();
    };
    const fresh = [...ports];
    /** Ports that know the deal and have no chunk. */
    const idle: WorkerPort[] = [];
    let busy = 0;
    const giveOut = (): void => {
      if (options.isCancelled?.()) return end(() => resolve("cancelled"));
      const most = options.atOnce?.() ?? ports.length;
      for (; busy < most && next < chunks.length; busy++) {
        const port = idle.shift();
        if (port) port.post({ kind: "chunk", run, ...chunks[next++]! });
        else if (fresh.length > 0) begin(fresh.shift()!);
        else return;
      }
    };
    const begin = (port: WorkerPort): void => {
      port.listen((message) => {
        if (ended) return;
        if (message.kind === "broke" && (message.run === run || message.run === -1))
          return end(() => reject(new Error(message.message)));
        if (message.run !== run) return;
        if (message.kind === "stopped") return end(() => reject(new InputProblem(message.problem)));
        busy--;
        idle.push(port);
        giveOut(); // before anything else, so that no worker waits for us to sum up
        if (ended || message.kind !== "chunk") return;
        table.put(message.first, message.count, message.values);
        done += message.count;
        options.progress?.(done);
        if (done === table.trials || options.isEnough?.() === true) end(() => resolve("done"));
      });
      port.post({ kind: "begin", run, scenario, seed });
    };
    giveOut();
  });
}
