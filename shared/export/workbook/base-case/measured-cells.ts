import type { CompiledOutcome } from "../../../engine/outcomes/compiled-outcome.ts";
import type { MonthSheet } from "../cells/month-sheet.ts";
import { add, divide, isAbove, multiply, number, sum, when, ZERO, type Term } from "../cells/term.ts";
import { outcomeName, type BaseCaseParts } from "./base-case-parts.ts";
import type { CohortCells } from "./effect-term.ts";
import { baselineTerm } from "./figure-term.ts";
import type { PeopleLines } from "./people-sheet.ts";

/** What is measured of an outcome's cohorts, as lines of a sheet; a cohort is a segment. */
export interface MeasuredCells {
  readonly outcome: CompiledOutcome;
  readonly cohorts: readonly CohortCells[];
  readonly weights: readonly number[];
  /** Month in which each cohort's effect is known. */
  readonly months: readonly number[];
}

/** Writes what is measured of an outcome, cohort by cohort. */
export function measuredCells(
  sheet: MonthSheet,
  { deal, inputs, trial }: BaseCaseParts,
  people: PeopleLines,
  place: number,
): MeasuredCells {
  const outcome = deal.outcomes.list[place]!;
  const measured = trial.measured[place]!;
  const name = outcomeName(deal, place);
  const { lastClaimMonth } = deal.scenario.payment;
  const cohorts = deal.scenario.cohort.segments.map((segment, index): CohortCells => {
    const label = deal.scenario.cohort.segments.length > 1 ? `${name}, ${segment.name}` : name;
    const count = sheet.figure(`People measured: ${label}`, "people", "number", people.startsOf[index]!);
    const each = people.each[place]![index]!;
    const window = outcome.kind === "frequency" ? number(outcome.trackingMonths) : number(1);
    const mean =
      "tries" in outcome
        ? when(
            isAbove(count, ZERO),
            divide(sum(people.achieved[place]![index]!.between(0, lastClaimMonth)), count),
            ZERO,
          )
        : multiply(window, each.withService);
    const ownMean = sheet.figure(`Mean a person: ${label}`, "a person", "number", mean);
    const against = (estimator: number): Term => {
      if ("tries" in outcome)
        return outcome.kind === "milestone" ? number(0) : multiply(number(outcome.occasions), each.without);
      const { value, bias } = outcome.comparisons[estimator]!;
      const own = value === -1 ? multiply(window, baselineTerm(outcome.figures, index, inputs)) : inputs.ofInput(value);
      return bias === -1 ? own : add(own, inputs.ofInput(bias));
    };
    const comparisons = measured.weights.map((_, estimator) =>
      sheet.figure(
        `Set against: ${label}${measured.weights.length > 1 ? `, estimator ${estimator + 1}` : ""}`,
        "a person",
        "number",
        against(estimator),
      ),
    );
    return { people: count, mean: ownMean, comparisons };
  });
  return { outcome, cohorts, weights: measured.weights, months: [...measured.months] };
}
