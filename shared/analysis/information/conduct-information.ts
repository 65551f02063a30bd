import { compileDeal } from "../../engine/compiled-deal.ts";
import type { Scenario } from "../../model/scenario.ts";
import { samplingOf } from "../../model/sampling.ts";
import { scenarioHash } from "../../report/scenario-hash.ts";
import { trialErrors } from "../../report/trial-errors.ts";
import type { TrialErrors } from "../../report/trial-errors.ts";
import { moments } from "../../stats/moments.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import { columnOf, trialsOfCase } from "../../sweep/point-trials.ts";
import type { DealOfFile } from "../../variants/find-variant.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import { drawnColumns } from "../conduct/drawn-columns.ts";
import type { DecisionOption, InformationDocument } from "./information-document.ts";
import type { NamedStudy } from "../../model/analyses.ts";
import { inputGroups } from "./input-groups.ts";
import { learntGroups } from "./learnt-groups.ts";
import { type NetFigure, netFigures } from "./net-figures.ts";
import { uncertainInputs, uncertainInputsOfAll } from "./uncertain-inputs.ts";
import { bestOnAverage, valueOfKnowingAll } from "./value-of-learning.ts";

/** A decision: one of some deals is signed, or none. */
export interface AskedInformation extends AskedOfDeal {
  /** Deals that may be signed, at least one; the scenario is that of the first. */
  readonly options: readonly DealOfFile[];
  readonly by: NetFigure["id"];
  readonly groups?: readonly NamedStudy[] | undefined;
}

/** Where no deal is signed. */
const NONE = "none";

/** The inputs of all options, a column an input, each as the first that has it draws it. */
function drawnOfAll(scenarios: readonly Scenario[], seed: number, trials: number): ReadonlyMap<string, Float64Array> {
  const drawn = new Map<string, Float64Array>();
  for (const scenario of scenarios) {
    const more = uncertainInputs(scenario).flatMap(({ id }) => (drawn.has(id) ? [] : [id]));
    for (const [id, column] of drawnColumns(compileDeal(scenario), more, { seed, trials })) drawn.set(id, column);
  }
  return drawn;
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
    const deal = deals[place];
    const told = { worth: means[place]!, lead };
    if (!deal) return { id: NONE, name: "Not signing", ...told };
    return { id: deal.id, name: deal.name, sha256: scenarioHash(deal.scenario), ...told };
  });
}

/** Simulates every option on the same draws once, and finds by regression what learning inputs would be worth. */
export const conductInformation: Conduct<AskedInformation, InformationDocument> = async (asked, crew, listener) => {
  const { scenario, options: deals, seed, trials, groups = [] } = asked;
  const by = netFigures.find(({ id }) => id === asked.by)!;
  const scenarios = deals.map((deal) => deal.scenario);
  const table = await crew.simulate({
    cases: scenarios.map((each) => ({ scenario: each })),
    seed,
    trials,
    progress: (done) => listener.progress(done, trials * deals.length),
  });
  const worth = deals.map((deal, place) => columnOf(trialsOfCase(deal.scenario, table, place, trials), by.measure));
  const errors = trialErrors(samplingOf(scenario.run), trials);
  const [inputs, drawn] = [uncertainInputsOfAll(scenarios), drawnOfAll(scenarios, seed, trials)];
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
