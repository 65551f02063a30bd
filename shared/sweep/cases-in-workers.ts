import { InputProblem } from "../engine/input-problem.ts";
import type { Way } from "../engine/way.ts";
import type { Case } from "../engine/what-if.ts";
import type { Problem } from "../model/problem.ts";
import { chunkPlan } from "../run/chunk-plan.ts";
import { TrialsTable } from "../run/trials-table.ts";
import type { AskedBeside } from "./beside.ts";
import { keptMeasures } from "./sweep-figures.ts";
import type { FromSweepWorker, SweepPort } from "./sweep-protocol.ts";
import { wayOfAll } from "./way-of-all.ts";

/** What a worker answers of a chunk. */
type Answer = Extract<FromSweepWorker, { readonly first: number }>;
type Stopped = Extract<Answer, { readonly kind: "stopped" }>;

export interface CasesRun {
  /** All are simulated with the same draws; people whom some have in common once. People are simulated as in the first. */
  readonly cases: readonly Case[];
  readonly seed: number;
  readonly trials: number;
  /** At least one. They stay open. */
  readonly ports: readonly SweepPort[];
  /** How people are simulated in all cases; worked out from them where it is not stated. Runs that are compared need the same. */
  readonly way?: Way;
  /** What is kept of each trial beside the swept measures, of one case alone. */
  readonly beside?: AskedBeside | undefined;
  /** Tells this run from others on the same ports, whose last answers may still come: they are passed over. */
  readonly group?: number;
  /** Called after each chunk: trials of all cases together, done so far, and those that are there. */
  readonly progress?: (trialsDone: number, table: TrialsTable) => void;
  /** What is thrown where a formula of a case came out where it must not; as it is told, unless stated. */
  readonly problemOf?: (place: number, problem: Problem) => InputProblem;
}

/**
 * Runs the same trials of all cases on any number of workers. Answers the trials, column `case * keptMeasures.length +
 * measure`, and after them what is kept beside; rejects when a worker breaks, and with an {@link InputProblem} when a formula came out where it must not: that of
 * the earliest trial, whatever the workers, so that what is told of it is the same on every machine.
 */
export function casesInWorkers({
  cases,
  seed,
  trials,
  ports,
  way = wayOfAll(cases.map(({ scenario }) => scenario)),
  beside,
  group = 0,
  progress,
  problemOf = (_, problem) => new InputProblem(problem),
}: CasesRun): Promise<TrialsTable> {
  const table = new TrialsTable(cases.length * keptMeasures.length + (beside?.size ?? 0), trials);
  const chunks = chunkPlan(trials);
  /** First trials of the chunks that workers are at. */
  const underWay = new Set<number>();
  let next = 0;
  let done = 0;
  let stopped: Stopped | undefined;
  let ended = false;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      ended = true;
      settle();
    };
    /** Once a trial cannot go on, no more are begun, and only those before it are waited for. */
    const stopAt = (message: Answer): void => {
      if (message.kind === "stopped" && message.first < (stopped?.first ?? Infinity)) stopped = message;
      const { first, place, problem } = stopped!;
      if ([...underWay].every((other) => other > first)) end(() => reject(problemOf(place, problem)));
    };
    for (const port of ports) {
      const giveOut = (): void => {
        const chunk = stopped ? undefined : chunks[next++];
        if (!chunk) return;
        underWay.add(chunk.first);
        port.post({ kind: "chunk", group, ...chunk });
      };
      port.listen((message) => {
        if (ended) return;
        if (message.kind !== "broke" && message.group !== group) return;
        if (message.kind === "broke") return end(() => reject(new Error(message.message)));
        underWay.delete(message.first);
        if (message.kind === "stopped" || stopped) return stopAt(message);
        giveOut(); // before anything else, so that no worker waits for us to sum up
        table.put(message.first, message.count, message.values);
        done += message.count;
        progress?.(done * cases.length, table);
        if (done === trials) end(() => resolve(table));
      });
      port.post({ kind: "group", group, cases, way, seed, beside });
      giveOut();
    }
  });
}
