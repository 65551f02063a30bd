import { estimate } from "../../format/estimate.ts";
import { people } from "../../format/people.ts";
import { type FunnelBar, funnelBars, type OutcomesFunnelData } from "./outcomes-funnel-data.ts";

/** What stands at a bar: its mean to the digits its error has earned and, where there is room, P10 to P90. */
export function funnelValue({ statistics }: FunnelBar, withRange: boolean): string {
  const { p10, p90 } = statistics.percentiles;
  return p10 === p90 || !withRange ? meanOf(statistics) : `${meanOf(statistics)} (${people(p10)} to ${people(p90)})`;
}

/** What is read at a bar. */
export function funnelText(outcome: string, bar: FunnelBar): string {
  const { p10, p90 } = bar.statistics.percentiles;
  return `${outcome}, ${bar.label.toLowerCase()}: ${meanOf(bar.statistics)} on average, ${people(p10)} to ${people(p90)} in 8 trials in 10`;
}

/** The sentence to take away from the outcomes: what the service adds to the first of them, and any it harms. */
export function outcomesFunnelCaption({ outcomes, measures }: OutcomesFunnelData): string {
  const told = outcomes.map(({ id, name }) => ({ name, bars: funnelBars(id, measures) }));
  const first = told.find(({ bars }) => bars.some(({ kind }) => kind === "additional"));
  if (first === undefined) return "No outcome has numbers to show.";
  const mean = (bars: readonly FunnelBar[], kind: FunnelBar["kind"]): FunnelBar["statistics"] | undefined =>
    bars.find((bar) => bar.kind === kind)?.statistics;
  const additional = mean(first.bars, "additional");
  const anyway = mean(first.bars, "counterfactual");
  const achieved = mean(first.bars, "achieved");
  if (additional === undefined || anyway === undefined || achieved === undefined)
    return "No outcome has numbers to show.";
  const more = achieved.mean < anyway.mean ? "fewer" : "more";
  const size = meanOf({ ...additional, mean: Math.abs(additional.mean) });
  const harmed = told.filter(({ name, bars }) => name !== first.name && (mean(bars, "additional")?.mean ?? 0) < 0);
  const harm = harmed.length === 0 ? "" : ` There is harm on average in: ${harmed.map(({ name }) => name).join(", ")}.`;
  return `${first.name}: ${meanOf(achieved)} on average with the service against ${meanOf(anyway)} without it, so ${size} ${more} because of it.${harm}`;
}

/** A mean to the digits its error has earned; tenths of a person only where there are few. */
const meanOf = ({ mean, standardErrorOfMean }: FunnelBar["statistics"]): string =>
  mean === 0
    ? "0"
    : estimate({
        value: mean,
        standardError: Math.max(standardErrorOfMean, Math.abs(mean) < 20 ? 0.1 : 1),
        unit: "people",
        currency: "GBP",
        startMonth: "",
      });
