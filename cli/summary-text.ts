import { partyName } from "#shared/format/party-words.ts";
import { chance } from "#shared/format/chance.ts";
import { estimate, type Estimate } from "#shared/format/estimate.ts";
import { precisionInWords } from "#shared/format/precision-in-words.ts";
import { samplingInWords } from "#shared/format/sampling.ts";
import { withError } from "#shared/format/with-error.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { MeasureGroup, MeasureSummary, ResultDocument } from "#shared/model/result.ts";
import { circumstancesText } from "./circumstances-text.ts";
import { outcomesText } from "./outcomes-text.ts";
import { plansText } from "./plans-text.ts";
import { spreadText } from "./spread-text.ts";
import { textHistogram } from "./text-histogram.ts";
import { textHead, textRow } from "./text-row.ts";
import { wrapped } from "./wrapped.ts";

const groups: readonly (readonly [MeasureGroup, string])[] = [
  ["payments", "Payments"],
  ["withheld", "Withheld by caps"],
  ["paymentsByPayer", "Paid by"],
  ["paymentsByRule", "Paid for"],
  ["savings", "Savings"],
  ["savingsByHolder", "Saved by"],
  ["position", "Positions"],
  ["investor", "Investor"],
  ["provider", "Provider"],
  ["account", "The contract's account"],
];

function measureRow(measure: MeasureSummary, { scenario }: ResultDocument): string {
  const { statistics, unit } = measure;
  if (!statistics) return textRow(measure.label, ["in no trial"]);
  const shown = (value: number, standardError: number): Estimate => ({
    value,
    standardError,
    unit,
    currency: scenario.currency,
    startMonth: scenario.startMonth,
  });
  const { percentiles, standardErrors, mean, standardErrorOfMean } = statistics;
  const text = (value: number, error: number): string => estimate(shown(value, error)).replace(/ · .*$/u, "");
  return textRow(measure.label, [
    text(mean, standardErrorOfMean),
    withError(shown(mean, standardErrorOfMean)),
    text(percentiles.p10, standardErrors.p10),
    text(percentiles.p50, standardErrors.p50),
    text(percentiles.p90, standardErrors.p90),
  ]);
}

function verdictLines({ verdicts }: ResultDocument): string {
  return verdicts
    .map(({ party, name, sentence }) => `${partyName(party)}: ${name}\n${wrapped(sentence, 96, "  ")}`)
    .join("\n\n");
}

function tables(result: ResultDocument): string {
  return groups
    .flatMap(([group, title]) => {
      const measures = result.measures.filter(
        (measure) => measure.group === group && (group !== "withheld" || (measure.statistics?.maximum ?? 0) > 0),
      );
      if (measures.length === 0) return [];
      const head = textHead(title, ["mean", "± error", "P10", "P50", "P90"]);
      return [[head, ...measures.map((measure) => measureRow(measure, result))].join("\n")];
    })
    .join("\n\n");
}

/**
 * What a person reads in a terminal after a run: verdicts, chances, the shape of payments, tables.
 * @param origin seconds that the run took, or how else the trials came about: "merged from 8 shards"
 */
export function summaryText(result: ResultDocument, origin: number | string): string {
  const { scenario, trials, seed, sampling } = result;
  const shape = result.shapes.find(({ id }) => id === names.paymentsTotal);
  const chances = result.probabilities
    .map(({ label, probability, standardError }) =>
      textRow(label, [chance(probability), `±${(standardError * 100).toFixed(1)} points`]),
    )
    .join("\n");
  const came =
    typeof origin === "string"
      ? origin
      : `in ${origin.toFixed(1)} s (${Math.round(trials / origin).toLocaleString("en-GB")} trials/s)`;
  const why = circumstancesText(result);
  return [
    scenario.name,
    `${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"}, seed ${seed}, ${samplingInWords[sampling]}, ${came} · scenario ${scenario.sha256.slice(0, 12)} · ${result.program}`,
    ...(result.precision ? [`${precisionInWords(result.precision, trials, scenario.currency)}.`] : []),
    "",
    verdictLines(result),
    "",
    "Chances, with one standard error of the simulation",
    chances,
    "",
    ...(why === "" ? [] : [why, ""]),
    ...(shape ? ["Total payments, share of trials by amount", textHistogram(shape, scenario.currency), ""] : []),
    ...(result.plans.length > 0 ? [plansText(result), ""] : []),
    outcomesText(result),
    ...(result.spread.length > 0 ? ["", spreadText(result)] : []),
    "",
    tables(result),
    "",
  ].join("\n");
}
