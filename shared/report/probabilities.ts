import { questionsOf, type Question, type ValueOf } from "../engine/questions.ts";
import type { ProbabilitySummary } from "../model/probability.ts";
import { samplingOf } from "../model/sampling.ts";
import type { Scenario } from "../model/scenario.ts";
import { ShareTally } from "./share-tally.ts";
import { trialErrors } from "./trial-errors.ts";

/** Asks every question of every trial, or those wanted. @param valueOf of a trial, a measure's value */
export function probabilitiesOf(
  scenario: Scenario,
  trials: number,
  valueOf: (trial: number, measure: string) => number,
  wanted: (question: Question) => boolean = () => true,
): readonly ProbabilitySummary[] {
  const questions = questionsOf(scenario).filter(wanted);
  const errors = trialErrors(samplingOf(scenario.run), trials);
  return questions.map(({ id, label, happens, among, size }) => {
    const tally = new ShareTally(trials, errors);
    let sizes = 0;
    for (let trial = 0; trial < trials; trial++) {
      const here: ValueOf = (measure) => valueOf(trial, measure);
      if (among && !among(here)) continue;
      tally.ask(trial);
      if (!happens(here)) continue;
      tally.happen(trial);
      if (size) sizes += size(here);
    }
    const { share, standardError } = tally.share;
    const summary = { id, label, probability: share, standardError, trials: tally.trials };
    return size && tally.times > 0 ? { ...summary, meanWhenTrue: sizes / tally.times } : summary;
  });
}
