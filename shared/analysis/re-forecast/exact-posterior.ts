import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import { inputsOf } from "../../engine/compiled-deal.ts";
import type { KnownMonths } from "../../engine/what-if.ts";
import { betaQuantile } from "../../random/quantile/beta.ts";
import { exposuresOf } from "./likelihood.ts";
import type { Spread } from "./weigh.ts";

/** The Beta distribution of an input that has one. */
function betaOf(value: unknown): readonly [number, number] | undefined {
  const stated = value as { family?: string; alpha?: number; beta?: number; successes?: number; trials?: number };
  if (stated.family === "beta") return [stated.alpha!, stated.beta!];
  if (stated.family === "evidence") return [stated.successes! + 0.5, stated.trials! - stated.successes! + 0.5];
  return undefined;
}

const betaSpread = (alpha: number, beta: number): Spread => {
  const quantile = betaQuantile({ family: "beta", alpha, beta });
  const mean = alpha / (alpha + beta);
  return {
    mean,
    standardDeviation: Math.sqrt((mean * (1 - mean)) / (alpha + beta + 1)),
    p10: quantile(0.1),
    p90: quantile(0.9),
  };
};

/**
 * Posteriors in closed form, by input: Beta(α + achieved, β + missed) where a Beta rate is the rate of one known outcome and of
 * nothing else, everyone's wait is certain, nobody drops out of reach, and it moves with no other input.
 */
export function exactPosteriors(deal: CompiledDeal, known: KnownMonths): ReadonlyMap<string, Spread> {
  const { scenario, inputs, people } = deal;
  const listed = inputsOf(scenario);
  const { drivers, rankCorrelations } = scenario.uncertainty ?? {};
  const exact = new Map<string, Spread>();
  const hasFormula = listed.some(({ value }) => typeof value !== "number" && value.family === "formula");
  if (hasFormula || drivers?.length || rankCorrelations?.length) return exact;
  for (const { step, waiting, achieved } of exposuresOf(deal, known)) {
    const [place] = step.figures.effect;
    const delay = step.delay === -1 ? undefined : listed.find(({ id }) => inputs.placeOf(id) === step.delay)?.value;
    const input = listed.find(({ id }) => inputs.placeOf(id) === place);
    const beta = input && betaOf(input.value);
    const isSole =
      step.figures.effect.every((each) => each === place) &&
      step.figures.statedAs.every((each) => each === "rate") &&
      step.tries === 1 &&
      typeof delay === "number" &&
      (people.dropOut === undefined || step.reachableAfterDropOut);
    if (!beta || !isSole) continue;
    const wait = Math.max(0, Math.round(delay));
    const waited = waiting
      .filter(({ since }) => since + wait <= known.throughMonth)
      .reduce((sum, { people: count }) => sum + count, 0);
    if (Math.round(waited) < achieved) continue;
    exact.set(input.id, betaSpread(beta[0] + achieved, beta[1] + Math.round(waited) - achieved));
  }
  return exact;
}
