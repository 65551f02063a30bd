import { InputProblem } from "../engine/input-problem.ts";
import type { Scenario } from "../model/scenario.ts";
import { chunkPlan } from "../run/chunk-plan.ts";
import { TrialsTable } from "../run/trials-table.ts";
import { sweptMeasures } from "../sweep/sweep-figures.ts";
import type { SweepPort } from "../sweep/sweep-protocol.ts";
import { wayOfAll } from "../sweep/way-of-all.ts";
import type { DealOfFile } from "../variants/find-variant.ts";

export interface ComparisonRun {
  readonly deals: readonly DealOfFile[];
  readonly seed: number;
  readonly trials: number;
  /** At least one. They stay open. */
  readonly ports: readonly SweepPort[];
  /** Tells this comparison from others on the same ports, whose last answers may still come: they are passed over. */
  readonly group?: number;
  /** Called after each chunk: trials of all deals together, done so far, and those that are there. */
  readonly progress?: (trialsDone: number, table: TrialsTable) => void;
}

/** A formula of one of the deals came out where it must not: says which. */
const problemOf = (deal: DealOfFile, problem: InputProblem["problem"]): InputProblem =>
  new InputProblem({ ...problem, sentence: `In “${deal.name}”: ${problem.sentence}` });

/**
 * Runs the same trials of all deals on any number of workers, together, so that people whom deals have in common are
 * simulated once. Answers the trials; rejects when a worker breaks, and with an
 * {@link InputProblem} that names the deal when a formula came out where it must not.
 */
export function compareInWorkers({
  deals,
  seed,
  trials,
  ports,
  group = 0,
  progress,
}: ComparisonRun): Promise<TrialsTable> {
  const scenarios: readonly Scenario[] = deals.map(({ scenario }) => scenario);
  const way = wayOfAll(scenarios);
  const table = new TrialsTable(deals.length * sweptMeasures.length, trials);
  const chunks = chunkPlan(trials);
  let next = 0;
  let done = 0;
  let ended = false;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      ended = true;
      settle();
    };
    for (const port of ports) {
      const giveOut = (): void => {
        const chunk = chunks[next++];
        if (chunk) port.post({ kind: "chunk", group, ...chunk });
      };
      port.listen((message) => {
        if (ended) return;
        if (message.kind !== "broke" && message.group !== group) return;
        if (message.kind === "broke") return end(() => reject(new Error(message.message)));
        if (message.kind === "stopped") return end(() => reject(problemOf(deals[message.deal]!, message.problem)));
        giveOut(); // before anything else, so that no worker waits for us to sum up
        table.put(message.first, message.count, message.values);
        done += message.count;
        progress?.(done * deals.length, table);
        if (done === trials) end(() => resolve(table));
      });
      port.post({ kind: "group", group, scenarios, way, seed });
      giveOut();
    }
  });
}
