import { chance } from "#shared/format/chance.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { BreakEven } from "#shared/model/break-even.ts";
import type { CumulativeData } from "./cumulative-data.ts";

/** How a trial that has broken even is spoken of. */
export const brokenEven: Readonly<Record<BreakEven["id"], string>> = {
  public: "savings have overtaken payments",
  commissioner: "the budget is level or ahead",
};

/** What is read at the end of a year: each series' median and its range of 9 trials in 10, and how many have broken even. */
export function cumulativeText({ years, series, currency, breakEven }: CumulativeData, index: number): string {
  const told = series.map(({ label, p5, p50, p95 }) => {
    const range =
      p5[index] === p95[index]
        ? ""
        : ` (9 trials in 10: ${shortMoney(p5[index], currency)} to ${shortMoney(p95[index], currency)})`;
    return `${label} ${shortMoney(p50[index], currency)}${range}`;
  });
  const share = breakEven?.shareByYear[index];
  if (breakEven !== undefined && share !== undefined)
    told.push(`${brokenEven[breakEven.id]} in ${chance(share)} of trials`);
  return `By the end of ${years[index] ?? ""}: ${told.join("; ")}`;
}
