import { questionsOf, type Question } from "../engine/questions.ts";
import type { Convergence } from "../model/convergence.ts";
import { measureNames as names } from "../model/measure-names.ts";
import type { MeasureUnit } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import { runningMeans } from "../stats/running-means.ts";
import { FEWEST_BLOCKS } from "./trial-errors.ts";

/** The figures people decide on whose settling is told; those a deal does not have are left out. */
const MEASURES: readonly string[] = [names.paymentsTotal, names.commissionerNetPresentValue, names.investorIrr];
const PROBABILITIES: readonly string[] = ["payments.overBudget", "investor.loss"];

const MOST_POINTS = 60;
const FURTHER_TRIALS = 10_000;

/** At most 60 numbers of trials at equal distances, whole blocks but perhaps the last, which is all. */
function checkpointsOf(trials: number, block: number): readonly number[] {
  const step = Math.ceil(trials / MOST_POINTS / block) * block;
  return Array.from({ length: Math.ceil(trials / step) }, (_, index) => Math.min(trials, (index + 1) * step));
}

/** 1 where it happens, 0 where it does not, NaN where it is not asked. */
function answers(
  { happens, among }: Question,
  trials: number,
  columnOf: (measure: string) => Float64Array,
): Float64Array {
  const values = new Float64Array(trials);
  let trial = 0;
  const here = (measure: string): number => columnOf(measure)[trial]!;
  for (; trial < trials; trial++) values[trial] = among && !among(here) ? Number.NaN : happens(here) ? 1 : 0;
  return values;
}

/** How the figures people decide on settled, from trial to trial. */
export function convergenceOf(
  { scenario, layout }: { readonly scenario: Scenario; readonly layout: TrialsLayout },
  columnOf: (measure: string) => Float64Array,
  trials: number,
  block: number,
): readonly Convergence[] {
  const checkpoints = checkpointsOf(trials, block);
  const told = (id: string, label: string, unit: MeasureUnit, values: Float64Array, isShare = false): Convergence[] => {
    const means = runningMeans(values, checkpoints, { block, fewestBlocks: FEWEST_BLOCKS, isShare });
    const last = means[means.length - 1];
    if (!last) return [];
    // Var(mean of n + m − mean of n) = σ²/n − σ²/(n + m), for independent trials.
    const furtherMove = last.standardError * Math.sqrt(FURTHER_TRIALS / (trials + FURTHER_TRIALS));
    return [
      {
        id,
        label,
        unit,
        trials: means.map((point) => point.trials),
        mean: means.map(({ mean }) => mean),
        standardError: means.map(({ standardError }) => standardError),
        furtherTrials: FURTHER_TRIALS,
        furtherMove,
      },
    ];
  };
  const measures = layout.measures.filter(({ id }) => MEASURES.includes(id));
  const questions = questionsOf(scenario).filter(({ id }) => PROBABILITIES.includes(id));
  return [
    ...measures.flatMap(({ id, label, unit }) => told(id, label, unit, columnOf(id))),
    ...questions.flatMap((question) =>
      told(question.id, question.label, "rate", answers(question, trials, columnOf), true),
    ),
  ];
}
