import type { BinaryOutcome } from "../model/outcome.ts";
import type { OutcomeAnswer } from "./answers.ts";
import { answered, rateWithout, rateWithService } from "./assumed.ts";
import { capital } from "../format/in-words.ts";

/** Outcomes from the third question, each achieved once a person. @param ids one for each, in their order */
export const startingOutcomes = (
  outcomes: readonly OutcomeAnswer[],
  ids: readonly string[],
): readonly BinaryOutcome[] =>
  outcomes.map((outcome, index) => ({
    kind: "binary",
    id: ids[index]!,
    name: capital(outcome.name),
    ...(outcome.after === undefined ? {} : { after: ids[outcome.after]! }),
    withService: { statedAs: "rate", rate: rateWithService(outcome) },
    baseline: rateWithout(outcome),
    delay: { months: answered(outcome.months), drawn: "perTrial" },
    afterDropOut: "none",
  }));

/** Months from the start until each outcome can be achieved, with those of the outcomes before it. */
export function monthsUntil(outcomes: readonly OutcomeAnswer[]): readonly number[] {
  const months: number[] = [];
  for (const outcome of outcomes)
    months.push(outcome.months + (outcome.after === undefined ? 0 : (months[outcome.after] ?? 0)));
  return months;
}
