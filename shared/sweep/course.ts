import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { Trial } from "../engine/simulator.ts";
import type { TrialFacts } from "../engine/trial-facts.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { keptMeasures } from "./sweep-figures.ts";

/** The course of each trial: how far it has come by the end of some months, and how it is paid. */
export interface AskedCourse {
  readonly kind: "course";
  /** So many months, from month 0 on. */
  readonly months: number;
  /** Columns that it takes. */
  readonly size: number;
}

/** The courses of some trials, a place each in every row. */
export interface Courses {
  readonly starts: Float64Array;
  /** By place in the scenario. */
  readonly achieved: readonly Float64Array[];
  /** Starts and achievements by the end of the months asked for. */
  readonly startedSoFar: Float64Array;
  readonly achievedSoFar: readonly Float64Array[];
  /** Paid in each financial year, in the deal's currency. */
  readonly years: readonly Float64Array[];
  /** Paid by the end of each month, in the deal's currency. */
  readonly paidBy: readonly Float64Array[];
}

/** Places of the columns: starts, those so far, outcomes, those so far, years, months. */
function placesOf({ scenario, timeline }: CompiledDeal) {
  const outcomes = scenario.outcomes.length;
  const years = 2 + 2 * outcomes;
  const paidBy = years + timeline.yearLabels.length;
  return { achieved: 2, achievedSoFar: 2 + outcomes, years, paidBy, size: paidBy + timeline.cashMonths };
}

/** Asks for the courses of a deal's trials. @param months of which it is told how far a trial has come, from month 0 on */
export const courseOf = (deal: CompiledDeal, months: number): AskedCourse => ({
  kind: "course",
  months,
  size: placesOf(deal).size,
});

const upTo = (row: Float64Array, first: number, months: number): number => {
  let total = 0;
  for (let month = 0; month < months; month++) total += row[first + month] ?? 0;
  return total;
};

/** Reads the course of a trial. @param put told of each column's value, by its place from 0 */
export function readCourse(
  deal: CompiledDeal,
  { months }: AskedCourse,
  { people, achievements, payments }: Trial,
  { yearly }: TrialFacts,
  put: (column: number, value: number) => void,
): void {
  const places = placesOf(deal);
  let started = 0;
  for (let segment = 0; segment < people.referred.length; segment++)
    started += upTo(people.startsIn, segment * people.startMonths, Math.min(months, people.startMonths));
  put(0, people.count);
  put(1, started);
  deal.scenario.outcomes.forEach(({ id }, index) => {
    const at = deal.outcomes.indexOf.get(id)!;
    put(places.achieved + index, achievements.achieved[at]!);
    put(places.achievedSoFar + index, upTo(achievements.achievedIn, at * deal.timeline.months, months));
  });
  yearly.payments.forEach((paid, year) => put(places.years + year, paid));
  let pence = 0;
  for (let month = 0; month < deal.timeline.cashMonths; month++) {
    pence += payments.cash[month]!;
    put(places.paidBy + month, pence / 100);
  }
}

/** The courses of a table's first trials, of the one case it holds. */
export function coursesIn(deal: CompiledDeal, table: TrialsTable, trials: number): Courses {
  const places = placesOf(deal);
  const column = (place: number): Float64Array => table.column(keptMeasures.length + place, trials);
  const columns = (first: number, count: number): readonly Float64Array[] =>
    Array.from({ length: count }, (_, index) => column(first + index));
  const outcomes = deal.scenario.outcomes.length;
  return {
    starts: column(0),
    startedSoFar: column(1),
    achieved: columns(places.achieved, outcomes),
    achievedSoFar: columns(places.achievedSoFar, outcomes),
    years: columns(places.years, deal.timeline.yearLabels.length),
    paidBy: columns(places.paidBy, deal.timeline.cashMonths),
  };
}
