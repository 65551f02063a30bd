import type { ScenarioMark } from "../../model/result.ts";
import { samplingOf, type Sampling } from "../../model/sampling.ts";
import type { Scenario } from "../../model/scenario.ts";
import { scenarioHash } from "../../report/scenario-hash.ts";
import { PROGRAM } from "../../run/program.ts";

/** What every analysis is asked with. */
export interface AskedOfDeal {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Of each case. */
  readonly trials: number;
}

/** What the document of every analysis begins with: enough to make it again. */
export interface AnalysisHead<Format extends string> {
  readonly format: `outcomes-partnership-${Format}`;
  /** Version of the format. */
  readonly version: 1;
  /** Version of the program that computed it. */
  readonly program: string;
  /** The deal that was analysed. */
  readonly scenario: ScenarioMark;
  readonly seed: number;
  /** Trials of each case. */
  readonly trials: number;
  readonly sampling: Sampling;
}

/** The head of an analysis's document. @param trials of each case so far, where not all are there yet */
export function analysisHead<Format extends string>(
  format: Format,
  { scenario, seed, trials: asked }: AskedOfDeal,
  trials = asked,
): AnalysisHead<Format> {
  const { name, currency, startMonth } = scenario.deal;
  return {
    format: `outcomes-partnership-${format}`,
    version: 1,
    program: PROGRAM,
    scenario: { name, sha256: scenarioHash(scenario), currency, startMonth },
    seed,
    trials,
    sampling: samplingOf(scenario.run),
  };
}

/** More trials than an analysis of many cases has unless it is asked for. */
const USUAL_TRIALS = 2000;

/** How many trials of each case an analysis has unless it is asked for others: the file's own, and no more than 2,000. */
export const usualTrials = ({ run }: Scenario): number => Math.min(run.trials, USUAL_TRIALS);
