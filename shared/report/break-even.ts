import type { BreakEven } from "../model/break-even.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { blocksIn } from "../stats/block-errors.ts";
import { runningSums, yearColumns } from "./cumulative.ts";
import type { TrialErrors } from "./trial-errors.ts";

/** Money is compared to the penny: sums in floating point may differ in their last bits. */
const HALF_A_PENNY = 0.005;

/** In each trial, the first year from whose end on the sum is never below 0 again; `never` where there is none. */
function yearsOfBreakEven(sums: Iterable<Float64Array>, trials: number, never: number): Uint16Array {
  const since = new Uint16Array(trials).fill(never);
  let year = 0;
  for (const sum of sums) {
    for (let trial = 0; trial < trials; trial++)
      if (sum[trial]! < -HALF_A_PENNY) since[trial] = never;
      else if (since[trial] === never) since[trial] = year;
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
  const asked = new Float64Array(blocksIn(since.length, errors.block));
  since.forEach((_, trial) => asked[Math.floor(trial / errors.block)]!++);
  const happened = new Float64Array(asked.length);
  const shareByYear: number[] = [];
  const standardErrors: number[] = [];
  let all = 0;
  for (let year = 0; year < years.length; year++) {
    for (let trial = 0; trial < since.length; trial++) {
      if (since[trial] !== year) continue;
      happened[Math.floor(trial / errors.block)]!++;
      all++;
    }
    shareByYear.push(all / since.length);
    standardErrors.push(errors.ofShare({ asked, happened }));
  }
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
  const payments = columns("payments");
  const differences = columns("savings").map((saved, year) =>
    saved.map((amount, trial) => amount - payments[year]![trial]!),
  );
  const since = (yearly: readonly Float64Array[]): Uint16Array =>
    yearsOfBreakEven(runningSums(yearly), trials, years.length);
  return [
    told({ id: "public", label: "Savings overtake payments" }, since(differences), years, errors),
    told(
      { id: "commissioner", label: "The commissioner's own budget breaks even" },
      since(columns("netPosition")),
      years,
      errors,
    ),
  ];
}
