import { samplingOf } from "../../model/sampling.ts";
import { trialErrors } from "../../report/trial-errors.ts";
import type { TrialErrors } from "../../report/trial-errors.ts";
import { moments } from "../../stats/moments.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import { columnOf, trialsOfCase } from "../../sweep/point-trials.ts";
import type { DealOfFile } from "../../variants/find-variant.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import type { DecisionOption, InformationDocument } from "./information-document.ts";
import { type AskedGroup, inputGroups } from "./input-groups.ts";
import { learntGroups } from "./learnt-groups.ts";
import { type NetFigure, netFigures } from "./net-figures.ts";
import { drawnInputs, type UncertainInput, uncertainInputs } from "./uncertain-inputs.ts";
import { bestOnAverage, valueOfKnowingAll } from "./value-of-learning.ts";

/** A decision: one of some deals is signed, or none. */
export interface AskedInformation extends AskedOfDeal {
  /** Deals that may be signed, at least one; the scenario is that of the first. */
  readonly options: readonly DealOfFile[];
  readonly by: NetFigure["id"];
  readonly groups?: readonly AskedGroup[] | undefined;
}

/** Where no deal is signed. */
const NONE = "none";

/** The inputs of all options by id, each as the first that has it draws it. */
function inputsOfAll(options: readonly DealOfFile[], seed: number, trials: number) {
  const known = new Map<string, UncertainInput>();
  const drawn = new Map<string, Float64Array>();
  for (const { scenario } of options) {
    const more = uncertainInputs(scenario).filter(({ id }) => !known.has(id));
    for (const input of more) known.set(input.id, input);
    const columns = drawnInputs(
      scenario,
      more.map(({ id }) => id),
      seed,
      trials,
    );
    for (const [id, column] of columns) drawn.set(id, column);
  }
  return { inputs: [...known.values()], drawn };
}

function meanWithError(values: Float64Array, errors: TrialErrors): Estimate {
  const { mean, standardDeviation } = moments(values);
  return { value: mean, standardError: errors.ofMean(values, { mean, standardDeviation, trials: values.length }) };
}

/** Every option with what it is worth, and how far it leads the best of the others. */
function optionsOf(
  deals: readonly DealOfFile[],
  worth: readonly Float64Array[],
  errors: TrialErrors,
): readonly DecisionOption[] {
  const all = [...worth, new Float64Array(worth[0]!.length)];
  const means = all.map((values) => meanWithError(values, errors));
  return all.map((values, place) => {
    const others = means.map(({ value }, other) => (other === place ? Number.NEGATIVE_INFINITY : value));
    const rival = all[others.indexOf(Math.max(...others))]!;
    const lead = meanWithError(
      values.map((value, trial) => value - rival[trial]!),
      errors,
    );
    const { id, name } = deals[place] ?? { id: NONE, name: "Not signing" };
    return { id, name, worth: means[place]!, lead };
  });
}

/** Simulates every option on the same draws once, and finds by regression what learning inputs would be worth. */
export const conductInformation: Conduct<AskedInformation, InformationDocument> = async (asked, crew, listener) => {
  const { scenario, options: deals, seed, trials, groups = [] } = asked;
  const by = netFigures.find(({ id }) => id === asked.by)!;
  const table = await crew.simulate({
    cases: deals.map((deal) => ({ scenario: deal.scenario })),
    seed,
    trials,
    progress: (done) => listener.progress(done, trials * deals.length),
  });
  const worth = deals.map((deal, place) => columnOf(trialsOfCase(deal.scenario, table, place, trials), by.measure));
  const errors = trialErrors(samplingOf(scenario.run), trials);
  const { inputs, drawn } = inputsOfAll(deals, seed, trials);
  const options = optionsOf(deals, worth, errors);
  const everything = valueOfKnowingAll(worth, errors);
  return {
    ...analysisHead("information", asked),
    by,
    options,
    best: options[bestOnAverage(worth)]!.id,
    everything,
    groups: learntGroups(inputGroups(scenario, inputs, groups), drawn, worth, everything, errors),
  };
};
