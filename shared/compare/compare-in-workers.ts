import { InputProblem } from "../engine/input-problem.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { type CasesRun, casesInWorkers } from "../sweep/cases-in-workers.ts";
import type { DealOfFile } from "../variants/find-variant.ts";

export interface ComparisonRun extends Omit<CasesRun, "cases" | "problemOf"> {
  readonly deals: readonly DealOfFile[];
}

/**
 * Runs the same trials of all deals on any number of workers. Answers the trials; rejects when a worker breaks, and with an
 * {@link InputProblem} that names the deal when a formula came out where it must not.
 */
export const compareInWorkers = ({ deals, ...run }: ComparisonRun): Promise<TrialsTable> =>
  casesInWorkers({
    ...run,
    cases: deals.map(({ scenario }) => ({ scenario })),
    problemOf: (place, problem) =>
      new InputProblem({ ...problem, sentence: `In “${deals[place]!.name}”: ${problem.sentence}` }),
  });
