import type { HolderPosition } from "../model/holder-position.ts";
import type { YearlySeries } from "../model/result-pictures.ts";
import type { ResultDocument } from "../model/result.ts";
import { layersOfSpread } from "../format/spread-in-words.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv-text.ts";

const PERCENTILES = ["p5", "p10", "p25", "p50", "p75", "p90", "p95"] as const;

const HEADER = [
  "kind",
  "id",
  "label",
  "unit",
  "year",
  "trials",
  "mean",
  "standard_error",
  "standard_deviation",
  "minimum",
  ...PERCENTILES,
  "maximum",
  ...PERCENTILES.map((name) => `standard_error_${name}`),
  "percentile",
  "standard_error_percentile",
];

/** The empty fields of a plan's line between its figure and its place. */
const BEFORE_PERCENTILE = HEADER.slice(HEADER.indexOf("mean") + 1, HEADER.indexOf("percentile")).map(() => undefined);

/** A line a year of a yearly or cumulative figure. */
const fanLines = (kind: "yearly" | "cumulative", series: YearlySeries, { years, trials }: ResultDocument): string[] =>
  years.map((year, index) =>
    csvLine([
      kind,
      series.id,
      series.label,
      series.unit,
      year,
      trials,
      series.mean[index],
      undefined,
      undefined,
      undefined,
      series.p5[index],
      undefined,
      series.p25[index],
      series.p50[index],
      series.p75[index],
      undefined,
      series.p95[index],
    ]),
  );

/** Months by which shares of all trials have broken even, each below its percentile; empty where so many never do. */
const monthsLine = (
  head: readonly [id: string, label: string],
  trials: number,
  months: Readonly<Partial<Record<(typeof PERCENTILES)[number], number | undefined>>>,
): string =>
  csvLine([
    "breakEven",
    ...head,
    "month",
    undefined,
    trials,
    undefined,
    undefined,
    undefined,
    undefined,
    ...PERCENTILES.map((name) => months[name]),
  ]);

const holderLine = (holder: HolderPosition, trials: number): string =>
  csvLine([
    "holder",
    holder.holder,
    `${holder.name}: net position`,
    "money",
    undefined,
    trials,
    holder.meanNet,
    holder.standardErrorOfNet,
    undefined,
    undefined,
    undefined,
    holder.p10Net,
    undefined,
    holder.p50Net,
    undefined,
    holder.p90Net,
  ]);

/**
 * The summary as CSV: a line a measure, a probability (its share in `mean`), a share of a measure's spread that a
 * layer of uncertainty makes (in `mean`), a yearly figure and its sum from the start (`cumulative`), the share of trials that
 * have broken even by a year (in `mean`) and the months by which a tenth, half and nine tenths have (in `p10`, `p50`, `p90`), a budget holder's net position, and what an outcome costs, is paid and is worth. What made it stands in the first lines of kind `run`. A figure of a plan stands in `mean`, the share of trials below it in `percentile`; a
 * warning is told in `label`.
 */
export function summaryCsv(result: ResultDocument): string {
  const { scenario } = result;
  const run = (id: string, label: string): string => csvLine(["run", id, label]);
  const lines = [
    csvLine(HEADER),
    run("scenario", scenario.name),
    run("scenario_sha256", scenario.sha256),
    run("program", result.program),
    run("seed", String(result.seed)),
    run("trials", String(result.trials)),
    run("sampling", result.sampling),
    run("currency", scenario.currency),
  ];
  for (const { id, label, probability, standardError, trials } of result.probabilities)
    lines.push(csvLine(["probability", id, label, "rate", undefined, trials, probability, standardError]));
  for (const { measure, trials, ...shares } of result.spread)
    for (const { layer, words } of layersOfSpread) {
      const { share, standardError } = shares[layer];
      lines.push(csvLine(["spread", `${measure}.${layer}`, words, "rate", undefined, trials, share, standardError]));
    }
  for (const { id, label, unit, trials, statistics } of result.measures)
    lines.push(
      csvLine(
        statistics
          ? [
              "measure",
              id,
              label,
              unit,
              undefined,
              trials,
              statistics.mean,
              statistics.standardErrorOfMean,
              statistics.standardDeviation,
              statistics.minimum,
              ...PERCENTILES.map((name) => statistics.percentiles[name]),
              statistics.maximum,
              ...PERCENTILES.map((name) => statistics.standardErrors[name]),
            ]
          : ["measure", id, label, unit, undefined, trials],
      ),
    );
  for (const series of result.yearly) lines.push(...fanLines("yearly", series, result));
  for (const series of result.cumulative) lines.push(...fanLines("cumulative", series, result));
  for (const { id, label, shareByYear, standardErrors, p10Month, p50Month, p90Month } of result.breakEven) {
    shareByYear.forEach((share, index) =>
      lines.push(
        csvLine(["breakEven", id, label, "rate", result.years[index], result.trials, share, standardErrors[index]]),
      ),
    );
    lines.push(monthsLine([id, label], result.trials, { p10: p10Month, p50: p50Month, p90: p90Month }));
  }
  for (const holder of result.holders) lines.push(holderLine(holder, result.trials));
  for (const {
    outcome = "",
    name,
    per,
    price,
    costFloor,
    costRange,
    valueCeiling,
    valueRange,
    isValued,
  } of result.priceRoom)
    for (const [figure, amount, range] of [
      ["costFloor", costFloor, costRange],
      ["price", price, undefined],
      ["valueCeiling", isValued ? valueCeiling : undefined, isValued ? valueRange : undefined],
    ] as const)
      lines.push(
        csvLine([
          "priceRoom",
          `${outcome}/${figure}`,
          `${name}, ${per}`,
          "money",
          undefined,
          result.trials,
          amount,
          undefined,
          undefined,
          undefined,
          undefined,
          range?.p10,
          undefined,
          undefined,
          undefined,
          range?.p90,
        ]),
      );
  for (const plan of result.plans)
    for (const { measure, label, unit, planned, percentile, standardError } of plan.items)
      lines.push(
        csvLine([
          "plan",
          `${plan.id}/${measure}`,
          `${plan.name}: ${label}`,
          unit,
          undefined,
          result.trials,
          planned,
          ...BEFORE_PERCENTILE,
          percentile,
          standardError,
        ]),
      );
  for (const { code, path, sentence } of result.warnings)
    lines.push(csvLine(["warning", `${code} ${path.join(".")}`, sentence]));
  return BYTE_ORDER_MARK + lines.join("");
}
