import { chance } from "#shared/format/chance.ts";
import type { BreakEven } from "#shared/model/break-even.ts";
import type { YearlySeries } from "#shared/model/result-pictures.ts";

const words: Readonly<Record<BreakEven["id"], { readonly does: string; readonly doesNot: string }>> = {
  public: { does: "Savings overtake payments", doesNot: "Savings do not overtake payments" },
  commissioner: {
    does: "The commissioner’s own budget breaks even",
    doesNot: "The commissioner’s own budget does not break even",
  },
};

/** Whether it is nothing in every trial: percentiles alone are nothing too where few trials have any. */
const neverMoves = ({ mean, p5, p95 }: YearlySeries): boolean =>
  [...mean, ...p5, ...p95].every((amount) => amount === 0);

/** The sentence to take away: the year of break-even in the middle trial, and in how many trials it comes by the end. */
export function breakEvenCaption(
  breakEven: BreakEven,
  series: readonly YearlySeries[],
  years: readonly string[],
): string {
  const { id, shareByYear, medianYear } = breakEven;
  const { does, doesNot } = words[id];
  const end = years.at(-1);
  const share = shareByYear.at(-1);
  if (end === undefined || share === undefined) return "There are no years to show.";
  if (series.every(neverMoves))
    return id === "public" ? "Nothing is paid or saved." : "Nothing is paid, spent or saved.";
  const savings = series.find((one) => one.id === "savings");
  if (savings !== undefined && neverMoves(savings))
    return "No savings are counted in this deal, so payments are not overtaken.";
  if (share === 0) return `${doesNot} in any trial by the end of ${end}.`;
  if (medianYear === undefined) return `${does} in ${chance(share)} of trials by the end of ${end}, so not in most.`;
  const inAll = share === 1 ? "every trial" : `${chance(share)} of trials`;
  const middle = medianYear === years[0] ? `${medianYear}, the first year,` : medianYear;
  return medianYear === end
    ? `${does} in ${middle} in the middle trial, and by the end of that year in ${inAll}.`
    : `${does} in ${middle} in the middle trial, and in ${inAll} by the end of ${end}.`;
}
