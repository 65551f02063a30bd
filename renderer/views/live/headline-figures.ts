import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ProbabilityId } from "#shared/model/probability.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { measureOf, probabilityOf } from "../results/figures/find-in-result.ts";
import { toldChance } from "../results/figures/told-chance.ts";
import { toldMean, toldPercentile, type Told } from "../results/figures/told-estimate.ts";

/** A figure of the line that is always in sight. */
export interface HeadlineFigure extends Told {
  readonly label: string;
}

const mean = (result: ResultDocument, label: string, id: string): readonly HeadlineFigure[] => {
  const measure = measureOf(result, id);
  return measure?.statistics ? [{ label, ...toldMean(measure, result.scenario) }] : [];
};

const median = (result: ResultDocument, label: string, id: string): readonly HeadlineFigure[] => {
  const measure = measureOf(result, id);
  return measure?.statistics ? [{ label, ...toldPercentile(measure, "p50", result.scenario) }] : [];
};

const chance = (result: ResultDocument, label: string, id: ProbabilityId): readonly HeadlineFigure[] => {
  const found = probabilityOf(result, id);
  return found ? [{ label, ...toldChance(found) }] : [];
};

/** The few figures by which a term is judged while it is changed, without those the deal does not have. */
export function headlineFigures(result: ResultDocument): readonly HeadlineFigure[] {
  const invested = result.verdicts.some(({ party, tone }) => party === "investor" && tone !== "none");
  return [
    ...mean(result, "Expected payments", names.paymentsTotal),
    ...chance(result, "Chance over budget", "payments.overBudget"),
    ...(invested ? median(result, "Median IRR, a year", names.investorIrr) : []),
    ...(invested ? chance(result, "Chance of a loss", "investor.loss") : []),
    ...mean(result, "Expected net saving (PV)", names.commissionerNetPresentValue),
  ];
}
