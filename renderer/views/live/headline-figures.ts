import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ProbabilityId } from "#shared/model/probability.ts";
import type { Party, ResultDocument } from "#shared/model/result.ts";
import type { Perspective } from "../../stores/perspective.ts";
import { measureOf, probabilityOf } from "#shared/headlines/find-in-result.ts";
import { toldChance } from "#shared/headlines/told-chance.ts";
import { toldMean, toldPercentile, type Told } from "#shared/headlines/told-estimate.ts";

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

/** The few figures each party judges a term by; those a deal does not have are left out. */
const orders = {
  all: ["payments", "overBudget", "irr", "loss", "net"],
  commissioner: ["payments", "overBudget", "net", "worseOff", "irr"],
  investor: ["irr", "loss", "multiple", "payments", "overBudget"],
  provider: ["margin", "providerLoss", "payments", "overBudget", "irr"],
} as const satisfies Record<Perspective, readonly string[]>;

type Figure = (typeof orders)[Perspective][number];

/** The few figures by which a term is judged while it is changed, those of one's own perspective first. */
export function headlineFigures(result: ResultDocument, perspective: Perspective): readonly HeadlineFigure[] {
  const takesPart = (of: Party): boolean => result.verdicts.some(({ party, tone }) => party === of && tone !== "none");
  const only = (party: Party, figures: readonly HeadlineFigure[]): readonly HeadlineFigure[] =>
    takesPart(party) ? figures : [];
  const figures: Readonly<Record<Figure, () => readonly HeadlineFigure[]>> = {
    payments: () => mean(result, "Expected payments", names.paymentsTotal),
    overBudget: () => chance(result, "Chance over budget", "payments.overBudget"),
    net: () => mean(result, "Expected net saving (PV)", names.commissionerNetPresentValue),
    worseOff: () => chance(result, "Chance worse off", "commissioner.worseOff"),
    irr: () => only("investor", median(result, "Median IRR, a year", names.investorIrr)),
    loss: () => only("investor", chance(result, "Chance of a loss", "investor.loss")),
    multiple: () => only("investor", median(result, "Median multiple", names.investorMoic)),
    margin: () => only("provider", median(result, "Median margin", names.providerMargin)),
    providerLoss: () => only("provider", chance(result, "Chance of a loss", "provider.loss")),
  };
  return orders[perspective].flatMap((figure) => figures[figure]());
}
