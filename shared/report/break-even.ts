import type { BreakEven } from "../model/break-even.ts";
import { HALF_A_PENNY } from "../model/pence.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { runningSums, yearColumns } from "./cumulative.ts";
import { ShareTally } from "./share-tally.ts";
import type { TrialErrors } from "./trial-errors.ts";

/**
 * In each trial, the first year from whose end on the sum is never below 0 again; `never` where there is none. A trial's years
 * do not count before the first in which anything moves: nothing against nothing is no break-even.
 * @param sums one a year; @param moves whether anything moves in a year of a trial
 */
function yearsOfBreakEven(
  sums: Iterable<Float64Array>,
  moves: (year: number, trial: number) => boolean,
  trials: number,
  never: number,
): Uint16Array {
  const since = new Uint16Array(trials).fill(never);
  const started = new Uint8Array(trials);
  let year = 0;
  for (const sum of sums) {
    for (let trial = 0; trial < trials; trial++) {
      if (started[trial] === 0 && moves(year, trial)) started[trial] = 1;
      if (sum[trial]! < -HALF_A_PENNY) since[trial] = never;
      else if (since[trial] === never && started[trial] === 1) since[trial] = year;
    }
    year++;
  }
  return since;
}

function told(
  head: Pick<BreakEven, "id" | "label">,
  since: Uint16Array,
  years: readonly string[],
  errors: TrialErrors,
): BreakEven {
  const tally = new ShareTally(since.length, errors);
  since.forEach((_, trial) => tally.ask(trial));
  const shares = years.map((_, year) => {
    since.forEach((each, trial) => {
      if (each === year) tally.happen(trial);
    });
    return tally.share;
  });
  const shareByYear = shares.map(({ share }) => share);
  const standardErrors = shares.map(({ standardError }) => standardError);
  const median = shareByYear.findIndex((share) => share >= 0.5);
  return { ...head, shareByYear, standardErrors, ...(median === -1 ? {} : { medianYear: years[median]! }) };
}

/** When savings overtake payments, and when the commissioner's own budget is no longer behind. */
export function breakEvens(
  layout: TrialsLayout,
  table: TrialsTable,
  trials: number,
  errors: TrialErrors,
): readonly BreakEven[] {
  const { years } = layout;
  const columns = (id: string): readonly Float64Array[] => yearColumns(layout, table, id, trials);
  const [payments, savings, net] = [columns("payments"), columns("savings"), columns("netPosition")];
  const differences = savings.map((saved, year) => saved.map((amount, trial) => amount - payments[year]![trial]!));
  const publicSince = yearsOfBreakEven(
    runningSums(differences),
    (year, trial) => payments[year]![trial] !== 0 || savings[year]![trial] !== 0,
    trials,
    years.length,
  );
  const commissionerSince = yearsOfBreakEven(
    runningSums(net),
    (year, trial) => net[year]![trial] !== 0,
    trials,
    years.length,
  );
  return [
    told({ id: "public", label: "Savings overtake payments" }, publicSince, years, errors),
    told({ id: "commissioner", label: "The commissioner's own budget breaks even" }, commissionerSince, years, errors),
  ];
}
