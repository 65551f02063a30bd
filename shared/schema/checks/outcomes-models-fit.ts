import type { Comparison } from "../../model/comparison.ts";
import type { Effect } from "../../model/effect.ts";
import type { CohortMeasuredOutcome, FrequencyOutcome, Outcome } from "../../model/outcome.ts";
import type { PathStep, Problem } from "../../model/problem.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";
import { massOfValue } from "./outcomes-effect-mass.ts";

type Fault = readonly [field: readonly PathStep[], code: string, sentence: string];

/** The most units a person can have over the window, and the greatest dispersion, that are simulated in sensible time. */
const MOST_UNITS = 20_000;
const GREATEST_DISPERSION = 1000;

/** A field that a model needs, or that only other models have. */
function fieldFaults(field: string, given: unknown, needed: boolean, model: string, what: string): readonly Fault[] {
  if (needed && given === undefined)
    return [[["model"], "model-incomplete", `The model ${model} needs ${what}: add the field “${field}”.`]];
  if (!needed && given !== undefined)
    return [[[field], "model-has-no-such-field", `The model ${model} has no ${what}. Take this field out.`]];
  return [];
}

/** The spread of a count keeps to what the model can have. */
function dispersionFaults({ model, dispersion }: FrequencyOutcome | CohortMeasuredOutcome): readonly Fault[] {
  if (dispersion === undefined) return [];
  const [low, high, rule] =
    model === "betaBinomial"
      ? [1e-6, 1 - 1e-6, "The correlation between two units of one person must be above 0 and below 1"]
      : [1 + 1e-9, GREATEST_DISPERSION, `Variance over mean must be above 1 and at most ${GREATEST_DISPERSION}`];
  const { below, above } = massOfValue(dispersion.value, { low, high });
  return below + above === 0
    ? []
    : [[["dispersion", "value"], "out-of-range", `${rule}. Without any such spread choose another model.`]];
}

function comparisonFaults(comparison: Comparison, path: readonly PathStep[]): readonly Fault[] {
  if (comparison.kind === "group" && comparison.people.value < 1)
    return [[[...path, "people", "value"], "out-of-range", "A comparison group has 1 person or more."]];
  if (comparison.kind === "matched" && comparison.controlsPerPerson.value <= 0)
    return [[[...path, "controlsPerPerson", "value"], "out-of-range", "Controls for each person must be above 0."]];
  return [];
}

function frequencyFaults(outcome: FrequencyOutcome): readonly Fault[] {
  const { model, dispersion, atMostPerMonth, trackingMonths, comparison } = outcome;
  const units = (atMostPerMonth?.value ?? 1) * trackingMonths.value;
  return [
    ...fieldFaults(
      "dispersion",
      dispersion,
      model === "negativeBinomial" || model === "betaBinomial",
      model,
      "a dispersion",
    ),
    ...fieldFaults("atMostPerMonth", atMostPerMonth, model === "betaBinomial", model, "a number of units a month"),
    ...(units >= 1 && units <= MOST_UNITS
      ? []
      : [
          [
            ["atMostPerMonth", "value"],
            "out-of-range",
            `A person must have between 1 and ${MOST_UNITS} units over the tracking months; these are ${units}. Count in a larger unit, or track for another time.`,
          ] satisfies Fault,
        ]),
    ...dispersionFaults(outcome),
    ...(comparison ? comparisonFaults(comparison, ["comparison"]) : []),
  ];
}

function cohortFaults(outcome: CohortMeasuredOutcome): readonly Fault[] {
  const { model, dispersion, standardDeviation, comparison, otherEstimators = [] } = outcome;
  const weight = otherEstimators.reduce((sum, each) => sum + each.weight, 0);
  return [
    ...fieldFaults("dispersion", dispersion, model === "negativeBinomial", model, "a dispersion"),
    ...fieldFaults("standardDeviation", standardDeviation, model === "score", model, "a standard deviation"),
    ...dispersionFaults(outcome),
    ...comparisonFaults(comparison, ["comparison"]),
    ...otherEstimators.flatMap((each, index) =>
      comparisonFaults(each.comparison, ["otherEstimators", index, "comparison"]),
    ),
    ...(weight > 1 + 1e-9
      ? [
          [
            ["otherEstimators"],
            "weights-above-one",
            `The main comparison has what the other estimators leave of 1, but their weights add up to ${Number(weight.toPrecision(6))}.`,
          ] satisfies Fault,
        ]
      : []),
  ];
}

/** Odds are of rates: counts and scores have none. */
function oddsFaults(outcome: Outcome): readonly Fault[] {
  if (outcome.kind === "milestone" || outcome.kind === "binary") return [];
  if (outcome.kind === "cohortMeasured" && outcome.model === "share") return [];
  const stated: readonly (readonly [Effect | undefined, readonly PathStep[]])[] = [
    [outcome.withService, ["withService"]],
    ...Object.entries(outcome.bySegment ?? {}).map(
      ([id, own]) => [own.withService, ["bySegment", id, "withService"]] as const,
    ),
  ];
  return stated.flatMap(([effect, path]) =>
    effect?.statedAs === "oddsRatio"
      ? [
          [
            [...path, "statedAs"],
            "odds-of-a-count",
            `“${outcome.name}” is a count or a score and has no odds. State the effect as a rate, in points, or relative to the baseline.`,
          ] satisfies Fault,
        ]
      : [],
  );
}

/** The parameters of each outcome's model are those it has, and lie where it can be. */
export const outcomesModelsFit: CrossFieldCheck = {
  reads: ["outcomes"],
  find: ({ outcomes }) =>
    outcomes.flatMap((outcome, index) => {
      const faults = [
        ...(outcome.kind === "frequency" ? frequencyFaults(outcome) : []),
        ...(outcome.kind === "cohortMeasured" ? cohortFaults(outcome) : []),
        ...oddsFaults(outcome),
      ];
      return faults.map(([field, code, sentence]): Problem => ({
        path: ["outcomes", index, ...field],
        code,
        sentence,
      }));
    }),
};
