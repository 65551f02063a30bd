import type { HolderPosition } from "../model/holder-position.ts";
import type { PlanPlacement } from "../model/plan-placement.ts";
import type { PriceRoom } from "../model/price-room.ts";
import type { MeasureSummary, ResultDocument } from "../model/result.ts";
import { layersOfSpread } from "../format/spread-in-words.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv-text.ts";

const PERCENTILES = ["p5", "p10", "p25", "p50", "p75", "p90", "p95"] as const;

const COLUMNS = [
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
  ...PERCENTILES.map((name) => `standard_error_${name}` as const),
  "percentile",
  "standard_error_percentile",
] as const;

type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>> & {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
};

/** What made the figures, a line each. */
const runLines = ({ scenario, program, seed, trials, sampling }: ResultDocument): readonly Line[] =>
  [
    ["scenario", scenario.name],
    ["scenario_sha256", scenario.sha256],
    ["program", program],
    ["seed", String(seed)],
    ["trials", String(trials)],
    ["sampling", sampling],
    ["currency", scenario.currency],
  ].map(([id = "", label = ""]) => ({ kind: "run", id, label }));

function measureLine({ id, label, unit, trials, statistics }: MeasureSummary): Line {
  const line = { kind: "measure", id, label, unit, trials };
  if (!statistics) return line;
  const { mean, standardErrorOfMean, standardDeviation, minimum, maximum, percentiles, standardErrors } = statistics;
  const errors = PERCENTILES.map((name) => [`standard_error_${name}`, standardErrors[name]] as const);
  const moments = { mean, standard_error: standardErrorOfMean, standard_deviation: standardDeviation };
  return { ...line, ...moments, minimum, ...percentiles, maximum, ...Object.fromEntries(errors) };
}

/** A line a year of a yearly or cumulative figure. */
const fanLines = (kind: "yearly" | "cumulative", { years, trials, [kind]: all }: ResultDocument): readonly Line[] =>
  all.flatMap(({ id, label, unit, mean, p5, p25, p50, p75, p95 }) =>
    years.map((year, at) => ({
      kind,
      id,
      label,
      unit,
      year,
      trials,
      mean: mean[at],
      p5: p5[at],
      p25: p25[at],
      p50: p50[at],
      p75: p75[at],
      p95: p95[at],
    })),
  );

/** Shares of trials that have broken even by a year, and the months by which shares of all have; empty where so many never do. */
const breakEvenLines = ({ breakEven, years, trials }: ResultDocument): readonly Line[] =>
  breakEven.flatMap(({ id, label, shareByYear, standardErrors, p10Month: p10, p50Month: p50, p90Month: p90 }) => {
    const line = { kind: "breakEven", id, label, trials };
    const shares = shareByYear.map((mean, at) => ({ year: years[at], mean, standard_error: standardErrors[at] }));
    return [...shares.map((share) => ({ ...line, unit: "rate", ...share })), { ...line, unit: "month", p10, p50, p90 }];
  });

const holderLine = (holder: HolderPosition, trials: number): Line => ({
  kind: "holder",
  id: holder.holder,
  label: `${holder.name}: net position`,
  unit: "money",
  trials,
  mean: holder.meanNet,
  standard_error: holder.standardErrorOfNet,
  p10: holder.p10Net,
  p50: holder.p50Net,
  p90: holder.p90Net,
});

function priceRoomLines(room: PriceRoom, trials: number): readonly Line[] {
  const { outcome = "", name, per, price, costFloor, costRange, valueCeiling, valueRange, isValued } = room;
  const figures = {
    costFloor: { mean: costFloor, ...costRange },
    price: { mean: price },
    valueCeiling: isValued ? { mean: valueCeiling, ...valueRange } : {},
  };
  return Object.entries(figures).map(([figure, amounts]) => ({
    kind: "priceRoom",
    id: `${outcome}/${figure}`,
    label: `${name}, ${per}`,
    unit: "money",
    trials,
    ...amounts,
  }));
}

const planLines = (plan: PlanPlacement, trials: number): readonly Line[] =>
  plan.items.map(({ measure, label, unit, planned, percentile, standardError }) => ({
    kind: "plan",
    id: `${plan.id}/${measure}`,
    label: `${plan.name}: ${label}`,
    unit,
    trials,
    mean: planned,
    percentile,
    standard_error_percentile: standardError,
  }));

/**
 * The summary as CSV: a line a measure, a probability (its share in `mean`), a share of a measure's spread that a
 * layer of uncertainty makes (in `mean`), a yearly figure and its sum from the start (`cumulative`), the share of trials that
 * have broken even by a year (in `mean`) and the months by which a tenth, half and nine tenths have (in `p10`, `p50`,
 * `p90`), a budget holder's net position, and what an outcome costs, is paid and is worth. What made it stands in the first lines
 * of kind `run`. A figure of a plan stands in `mean`, the share of trials below it in `percentile`; a warning is told in
 * `label`. Every line has a field for each column, as RFC 4180 has it.
 */
export function summaryCsv(result: ResultDocument): string {
  const { trials } = result;
  const probabilities = result.probabilities.map(({ id, label, probability, standardError, trials: asked }) => ({
    kind: "probability",
    id,
    label,
    unit: "rate",
    trials: asked,
    mean: probability,
    standard_error: standardError,
  }));
  const spread = result.spread.flatMap(({ measure, trials: of, ...shares }) =>
    layersOfSpread.map(({ layer, words }) => ({
      kind: "spread",
      id: `${measure}.${layer}`,
      label: words,
      unit: "rate",
      trials: of,
      mean: shares[layer].share,
      standard_error: shares[layer].standardError,
    })),
  );
  const lines: readonly Line[] = [
    ...runLines(result),
    ...probabilities,
    ...spread,
    ...result.measures.map(measureLine),
    ...fanLines("yearly", result),
    ...fanLines("cumulative", result),
    ...breakEvenLines(result),
    ...result.holders.map((holder) => holderLine(holder, trials)),
    ...result.priceRoom.flatMap((room) => priceRoomLines(room, trials)),
    ...result.plans.flatMap((plan) => planLines(plan, trials)),
    ...result.warnings.map(({ code, path, sentence }) => ({
      kind: "warning",
      id: `${code} ${path.join(".")}`,
      label: sentence,
    })),
  ];
  const written = lines.map((line) => csvLine(COLUMNS.map((column) => line[column])));
  return BYTE_ORDER_MARK + [csvLine(COLUMNS), ...written].join("");
}
