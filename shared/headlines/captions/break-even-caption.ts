import { calendarMonth } from "../../format/calendar-month.ts";
import { chance } from "../../format/chance.ts";
import type { BreakEven } from "../../model/break-even.ts";
import type { YearlySeries } from "../../model/result-pictures.ts";
import { isAlwaysNothing } from "./mostly-nothing.ts";

const words: Readonly<Record<BreakEven["id"], Readonly<Record<"does" | "doesNot" | "always", string>>>> = {
  public: {
    does: "Savings overtake payments",
    doesNot: "Savings do not overtake payments",
    always: "Savings are not behind payments from the first month on",
  },
  commissioner: {
    does: "The commissioner’s own budget breaks even",
    doesNot: "The commissioner’s own budget does not break even",
    always: "The commissioner’s own budget is not behind from the first month on",
  },
};

/** What the sentence on a break-even is told from. */
export interface BreakEvenTold {
  readonly breakEven: BreakEven;
  /** The sums that are drawn. */
  readonly series: readonly YearlySeries[];
  readonly years: readonly string[];
  readonly startMonth: string;
}

/** The sentence to take away: the month of break-even in the middle trial, in how many trials it comes at all, and how far apart. */
export function breakEvenCaption({ breakEven, series, years, startMonth }: BreakEvenTold): string {
  const { id, shareByYear, p50Month } = breakEven;
  const { does, doesNot, always } = words[id];
  const end = years.at(-1);
  const share = shareByYear.at(-1);
  if (end === undefined || share === undefined) return "There are no years to show.";
  if (series.every(isAlwaysNothing))
    return id === "public" ? "Nothing is paid or saved." : "Nothing is paid, spent or saved.";
  const savings = series.find((one) => one.id === "savings");
  if (savings !== undefined && isAlwaysNothing(savings))
    return "No savings are counted in this deal, so payments are not overtaken.";
  if (share === 0) return `${doesNot} in any trial by the end of ${end}.`;
  const spread = spreadOf(breakEven, startMonth);
  if (p50Month === undefined)
    return `${does} in ${chance(share)} of trials by the end of ${end}, so not in most.${spread}`;
  const inAll = share === 1 ? "every trial" : `${chance(share)} of trials`;
  const comes = p50Month === 0 ? always : `${does} in ${calendarMonth(p50Month, startMonth)}`;
  return `${comes} in the middle trial, and in ${inAll} by the end of ${end}.${spread}`;
}

/** By when 1 trial in 10 and 9 in 10 have broken even; empty where all these do in one month, or too few do. */
function spreadOf({ p10Month, p90Month }: BreakEven, startMonth: string): string {
  if (p10Month === undefined || p10Month === p90Month) return "";
  const early = `1 trial in 10 is there by ${calendarMonth(p10Month, startMonth)}`;
  return p90Month === undefined ? ` ${early}.` : ` ${early}, 9 in 10 by ${calendarMonth(p90Month, startMonth)}.`;
}
