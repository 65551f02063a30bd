import { textHead, textRow } from "#cli/text-row.ts";
import { wrapped } from "#cli/wrapped.ts";
import { decimal } from "#shared/format/decimal.ts";
import { toldWithError, toTell } from "#shared/format/told-figure.ts";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import {
  learntSentences,
  paymentsSentence,
  reconciledSentence,
  relianceSentence,
  toldEstimate,
  toldInput,
} from "#shared/analysis/re-forecast/re-forecast-sentences.ts";

const WIDTH = 120;

/** A forecast against its plan, in a terminal. */
export function reForecastText(document: ReForecastDocument, seconds: number): string {
  const { scenario, trials, seed, program, inputs, outcomes, figures, years, through } = document;
  const sentences = [
    paymentsSentence(document),
    ...learntSentences(document),
    reconciledSentence(document),
    relianceSentence(document),
  ].filter((sentence) => sentence !== "");
  return [
    `${scenario.name}, known to the end of ${through}`,
    `${trials.toLocaleString("en-GB")} trials, seed ${seed}, in ${seconds.toFixed(1)} s · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    "",
    ...sentences.map((sentence) => wrapped(sentence, WIDTH, "")),
    "",
    textHead("What is learnt", ["plan", "now", "P10", "P90", "exact"]),
    ...inputs.map((input) => {
      const told = (value: number): string => toldInput(value, input, document);
      const { before, after, exact } = input;
      return textRow(input.name, [
        told(before.mean),
        told(after.mean),
        told(after.p10),
        told(after.p90),
        exact ? told(exact.mean) : "",
      ]);
    }),
    "",
    textHead(
      "People and outcomes",
      ["planned by now", "so far", "plan in all", "now in all"].map((head) => ` ${head}`),
    ),
    ...outcomes.map(({ name, soFar, plannedSoFar, plan, forecast }) =>
      textRow(name, [
        ` ${toldEstimate(plannedSoFar, "count", document)}`,
        soFar === undefined ? "" : decimal(soFar),
        toldEstimate(plan, "count", document),
        toldEstimate(forecast, "count", document),
      ]),
    ),
    "",
    textHead("Payments by financial year", ["plan", "now"]),
    ...years.flatMap(({ year, plan, forecast }) =>
      plan.value === 0 && forecast.value === 0
        ? []
        : [textRow(year, [toldEstimate(plan, "money", document), toldEstimate(forecast, "money", document)])],
    ),
    "",
    textHead(
      "Figures",
      ["plan", "now"].map((head) => head.padStart(18)),
    ),
    ...figures.map((figure) =>
      textRow(
        `${figure.party}: ${figure.label}`,
        [figure.plan, figure.forecast].map((estimate) =>
          ` ${toldWithError(toTell(estimate, figure, scenario))}`.padStart(18),
        ),
      ),
    ),
    "",
    "± is one standard error of the simulation; that of the forecast counts that its draws are weighed. exact: in closed form.",
    "",
  ].join("\n");
}
