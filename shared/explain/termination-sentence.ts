import type { EarlyTermination } from "../model/capital.ts";
import type { Scenario } from "../model/scenario.ts";
import { decimal } from "../format/decimal.ts";
import { plainNumber } from "../format/plain-number.ts";
import { performanceWords, pointWords } from "./performance-words.ts";
import { listed } from "../format/in-words.ts";

/** "20 outcomes have been achieved by then": what must have been achieved. */
function neededOutcomes({ minimumOutcomes, outcomes }: EarlyTermination, scenario: Scenario): readonly string[] {
  if (minimumOutcomes === undefined) return [];
  const named = outcomes?.map((id) => `“${scenario.outcomes.find((outcome) => outcome.id === id)?.name ?? id}”`);
  const counted = named ? `of ${listed(named)}` : "outcomes";
  return [`${decimal(minimumOutcomes)} ${counted} have been achieved by then`];
}

/** "the rate of “Job” is at least 40%": what performance must be. */
function neededPerformance({ minimumPerformance: test }: EarlyTermination, scenario: Scenario): readonly string[] {
  if (!test) return [];
  const minimum = pointWords(test.performance, test.minimum, scenario);
  const least = test.performance.kind === "measuredEffect" ? `${minimum} or better` : `at least ${minimum}`;
  return [`${performanceWords(test.performance, scenario)} is ${least}`];
}

/** "The contract ends at the end of month 12 unless 20 outcomes have been achieved by then and the rate of “Job” is at least 40%." */
export function terminationSentence(termination: EarlyTermination, scenario: Scenario): string {
  const needed = [...neededOutcomes(termination, scenario), ...neededPerformance(termination, scenario)];
  return `The contract ends at the end of month ${termination.testMonth}${needed.length === 0 ? "" : ` unless ${needed.join(" and ")}`}.`;
}

/** "12 outcomes of the 20 needed", "the rate of “Job” was 31%, 40% needed": what fell short at the test date. */
export function shortfallWords(
  { minimumOutcomes, minimumPerformance: test }: EarlyTermination,
  missed: { readonly outcomes?: number; readonly performance?: number },
  scenario: Scenario,
): string {
  const told = (value: number): number => Number(value.toPrecision(8));
  const said: string[] = [];
  if (missed.outcomes !== undefined)
    said.push(`${plainNumber(told(missed.outcomes))} outcomes of the ${minimumOutcomes} needed`);
  if (missed.performance !== undefined && test) {
    const of = (value: number): string => pointWords(test.performance, value, scenario);
    const found = of(told(missed.performance));
    said.push(`${performanceWords(test.performance, scenario)} was ${found}, ${of(test.minimum)} needed`);
  }
  return said.join("; ");
}
