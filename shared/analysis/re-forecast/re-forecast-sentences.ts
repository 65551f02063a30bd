import { chance } from "../../format/chance.ts";
import { estimate } from "../../format/estimate.ts";
import { percent } from "../../format/percent.ts";
import { shortMoney } from "../../format/short-money.ts";
import { decimal } from "../../format/decimal.ts";
import { withUnit } from "../../format/shown-number.ts";
import type { MeasureUnit } from "../../model/result.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { LearntInput, ReForecastDocument } from "./re-forecast-document.ts";

/** An estimate to the digits its error has earned. */
export const toldEstimate = (
  { value, standardError }: Estimate,
  unit: MeasureUnit,
  { scenario: { currency, startMonth } }: Pick<ReForecastDocument, "scenario">,
): string => estimate({ value, standardError, unit, currency, startMonth });

/** A value of an input: "33%", "128", "£2,600". */
export function toldInput(
  value: number,
  { unit }: LearntInput,
  { scenario }: Pick<ReForecastDocument, "scenario">,
): string {
  if (unit === "percent") return percent(value, 1);
  if (unit === "money") return shortMoney(value, scenario.currency);
  return withUnit(Number(value.toPrecision(3)), unit, scenario.currency);
}

/** How much there is to rely on, and what to do where it is too little. */
export function relianceSentence({ draws, effective, isThin }: ReForecastDocument): string {
  const counted = `${decimal(draws)} draws of the inputs, weighed by how likely each makes what has happened, tell as much as ${decimal(Math.round(effective))} equal ones.`;
  return isThin
    ? `${counted} That is too few to rely on: what has happened is hard to square with the plan, or there are too few draws. Ask for more draws, or look at the plan’s assumptions again.`
    : counted;
}

/** How far a mean has moved, in standard deviations of the plan. */
const moved = ({ before, after }: LearntInput): number =>
  before.standardDeviation === 0 ? 0 : Math.abs(after.mean - before.mean) / before.standardDeviation;

/** The inputs that have moved most, in a sentence each, at most three; without a range where there is too little to rely on. */
export function learntSentences(document: ReForecastDocument): readonly string[] {
  const most = [...document.inputs].sort((a, b) => moved(b) - moved(a)).slice(0, 3);
  return most.flatMap((input) => {
    if (moved(input) < 0.25) return [];
    const { mean, p10, p90 } = input.exact ?? input.after;
    const told = (value: number): string => toldInput(value, input, document);
    // A handful of draws lie close together by chance: their range would look like certainty.
    const range = document.isThin && !input.exact ? "" : ` (${told(p10)} to ${told(p90)}, 8 in 10)`;
    return [`${input.name} is now put at ${told(mean)}${range}; the plan had ${told(input.before.mean)}.`];
  });
}

const square = (x: number): number => x * x;

/** What is expected to be paid in the end, against the plan, and the chance of going over budget. */
export function paymentsSentence(document: ReForecastDocument): string {
  const find = (id: string) => document.figures.find((figure) => figure.id === id);
  const payments = find("payments.total.mean");
  if (!payments?.plan || !payments.forecast) return "";
  const change = payments.forecast.value - payments.plan.value;
  const standardError = Math.sqrt(square(payments.plan.standardError) + square(payments.forecast.standardError));
  const told = toldEstimate({ value: Math.abs(change), standardError }, "money", document);
  const close = Math.abs(change) < 2 * standardError;
  const against = close
    ? "no different from the plan that these trials can tell"
    : `${told} ${change < 0 ? "below" : "above"} the plan`;
  const over = find("payments.overBudget");
  const budget =
    over?.plan && over.forecast
      ? `; the chance of going over budget is ${chance(over.forecast.value)}, and was ${chance(over.plan.value)}`
      : "";
  return `Known to the end of ${document.through}, payments are expected to come to ${toldEstimate(payments.forecast, "money", document)}, ${against}${budget}.`;
}

/** What has been paid against what the terms pay for these outcomes; empty where no payments were given. */
export function reconciledSentence(document: ReForecastDocument): string {
  const { paid, byTerms } = document.reconciled;
  if (paid === undefined) return "";
  const { currency } = document.scenario;
  const gap = paid - byTerms.value;
  const model = toldEstimate(byTerms, "money", document);
  if (Math.abs(gap) <= Math.max(2 * byTerms.standardError, 0.005 * Math.abs(paid), 1))
    return `${shortMoney(paid, currency)} has been paid, which is what the terms pay for these outcomes (${model}).`;
  return `${shortMoney(paid, currency)} has been paid; by the terms these outcomes come to ${model}: ${shortMoney(Math.abs(gap), currency)} ${gap > 0 ? "less" : "more"}. Claims in dispute or late, or outcomes in another month, may be why. The forecast goes by the terms.`;
}
