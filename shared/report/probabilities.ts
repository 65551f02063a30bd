import { questionsOf, type Question, type ValueOf } from "../engine/questions.ts";
import type { ProbabilitySummary } from "../model/probability.ts";
import { samplingOf } from "../model/sampling.ts";
import type { Scenario } from "../model/scenario.ts";
import { blocksIn } from "../stats/block-errors.ts";
import { trialErrors } from "./trial-errors.ts";

const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

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
    const asked = new Float64Array(blocksIn(trials, errors.block));
    const happened = new Float64Array(asked.length);
    let sizes = 0;
    for (let trial = 0; trial < trials; trial++) {
      const here: ValueOf = (measure) => valueOf(trial, measure);
      if (among && !among(here)) continue;
      const block = Math.floor(trial / errors.block);
      asked[block]!++;
      if (!happens(here)) continue;
      happened[block]!++;
      if (size) sizes += size(here);
    }
    const [allAsked, allHappened] = [sumOf(asked), sumOf(happened)];
    const summary = {
      id,
      label,
      probability: allAsked === 0 ? 0 : allHappened / allAsked,
      standardError: errors.ofShare({ asked, happened }),
      trials: allAsked,
    };
    return size && allHappened > 0 ? { ...summary, meanWhenTrue: sizes / allHappened } : summary;
  });
}
