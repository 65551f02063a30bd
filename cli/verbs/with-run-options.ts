import { precisionHasAFigure } from "#shared/schema/checks/precision-has-a-figure.ts";
import { questionsOf } from "#shared/engine/questions.ts";
import { decidingPercentiles, type StopAtPrecision } from "#shared/model/run-settings.ts";
import type { Sampling } from "#shared/model/sampling.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** What `--precision` says, before it is known what the deal has. */
export type AskedPrecision =
  | "none"
  | { readonly id: string; readonly percentile: number | undefined; readonly standardError: number };

const FORM = /^(?<id>[^=:]+)(?::p(?<percentile>\d+))?=(?<error>\d*\.?\d+(?:e-?\d+)?)$/iu;

/** Reads `payments.total=5000`, `investor.irr:p5=0.005`, `payments.overBudget=0.01` or `none`; else a sentence and nothing. */
export function readPrecision(text: string | undefined, sentences: string[]): AskedPrecision | undefined {
  if (text === undefined || text === "none") return text;
  const { id, percentile, error } = FORM.exec(text)?.groups ?? {};
  if (id === undefined || error === undefined) {
    sentences.push(
      `--precision must be a figure and its standard error, such as payments.total=5000, investor.irr:p5=0.005 or payments.overBudget=0.01, or none; it is "${text}".`,
    );
    return undefined;
  }
  const standardError = Number(error);
  if (!(standardError > 0)) sentences.push(`--precision needs a standard error above 0; it is "${error}".`);
  const known: readonly number[] = decidingPercentiles;
  if (percentile !== undefined && !known.includes(Number(percentile)))
    sentences.push(`--precision knows the percentiles p${known.join(", p")}; it is "p${percentile}".`);
  return { id, percentile: percentile === undefined ? undefined : Number(percentile), standardError };
}

function stopOf(asked: AskedPrecision, scenario: Scenario): StopAtPrecision | undefined {
  if (asked === "none") return undefined;
  const { id, percentile, standardError } = asked;
  const kind = questionsOf(scenario).some((question) => question.id === id) ? "probability" : "measure";
  const stop = { [kind]: id, standardError };
  return percentile === undefined ? stop : { ...stop, percentile: percentile as StopAtPrecision["percentile"] };
}

/** A file with what the command line says of its run in it; or why that does not fit the deal. */
export function withRunOptions(
  scenario: Scenario,
  { sampling, precision }: { readonly sampling: Sampling | undefined; readonly precision: AskedPrecision | undefined },
): { readonly scenario: Scenario; readonly sentences: readonly string[] } {
  const { stopAtPrecision, ...kept } = scenario.run;
  const stop = precision === undefined ? stopAtPrecision : stopOf(precision, scenario);
  const run = { ...kept, ...(sampling ? { sampling } : {}), ...(stop ? { stopAtPrecision: stop } : {}) };
  const changed = sampling === undefined && precision === undefined ? scenario : { ...scenario, run };
  const faults = precision === undefined ? [] : precisionHasAFigure(changed);
  return { scenario: changed, sentences: faults.map(({ sentence }) => `--precision: ${sentence}`) };
}
