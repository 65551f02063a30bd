import type { BreakEven } from "../model/break-even.ts";
import { financialYearOf, type Calendar } from "../model/calendar.ts";
import { measureNames as names } from "../model/measure-names.ts";
import { ShareTally } from "./share-tally.ts";
import type { TrialErrors } from "./trial-errors.ts";

/** The month by whose end a share of all trials have broken even. @param rising the months of those that do */
function monthBy(share: number, rising: Float64Array, trials: number): number | undefined {
  // A millionth of a trial less, so that a tenth of 30 trials is 3 and not the 4th for its last bits.
  const needed = Math.max(1, Math.ceil(share * trials - 1e-6));
  return rising[needed - 1];
}

/** @param months of break-even, a trial each; NaN where it never comes */
function told(
  head: Pick<BreakEven, "id" | "label">,
  months: Float64Array,
  calendar: Calendar,
  years: readonly string[],
  errors: TrialErrors,
): BreakEven {
  const tally = new ShareTally(months.length, errors);
  const byYear: number[][] = years.map(() => []);
  months.forEach((month, trial) => {
    tally.ask(trial);
    if (!Number.isNaN(month)) byYear[financialYearOf(calendar, month)]!.push(trial);
  });
  const shares = byYear.map((trials) => {
    for (const trial of trials) tally.happen(trial);
    return tally.share;
  });
  const rising = months.filter((month) => !Number.isNaN(month)).sort();
  const by = (share: number): number | undefined => monthBy(share, rising, months.length);
  const [p10Month, p50Month, p90Month] = [by(0.1), by(0.5), by(0.9)];
  return {
    ...head,
    shareByYear: shares.map(({ share }) => share),
    standardErrors: shares.map(({ standardError }) => standardError),
    ...(p10Month === undefined ? {} : { p10Month }),
    ...(p50Month === undefined ? {} : { p50Month }),
    ...(p90Month === undefined ? {} : { p90Month }),
  };
}

/**
 * When savings overtake payments, and when the commissioner's own budget is no longer behind.
 * @param columnOf a measure's value in each trial
 */
export function breakEvens(
  calendar: Calendar,
  years: readonly string[],
  columnOf: (measure: string) => Float64Array,
  errors: TrialErrors,
): readonly BreakEven[] {
  const of = (id: BreakEven["id"], label: string, measure: string): BreakEven =>
    told({ id, label }, columnOf(measure), calendar, years, errors);
  return [
    of("public", "Savings overtake payments", names.publicBreakEvenMonth),
    of("commissioner", "The commissioner's own budget breaks even", names.commissionerBreakEvenMonth),
  ];
}
