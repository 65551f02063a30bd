import { measureNames as names } from "../model/measure-names.ts";
import type { ProbabilityId } from "../model/probability.ts";
import type { Party, ResultDocument } from "../model/result.ts";
import { measureOf, probabilityOf } from "./find-in-result.ts";
import { toldChance } from "./told-chance.ts";
import { type Told, toldPercentile } from "./told-estimate.ts";

/** A figure beside a verdict. */
export interface VerdictFigure extends Told {
  readonly label: string;
}

type Source =
  | { readonly label: string; readonly measure: string }
  | { readonly label: string; readonly chance: ProbabilityId };

const sources: Readonly<Record<Party, readonly Source[]>> = {
  commissioner: [
    { label: "Median payments", measure: names.paymentsTotal },
    { label: "Chance over budget", chance: "payments.overBudget" },
    { label: "Median net position (PV)", measure: names.commissionerNetPresentValue },
    { label: "Chance worse off", chance: "commissioner.worseOff" },
  ],
  investor: [
    { label: "Median IRR, a year", measure: names.investorIrr },
    { label: "Chance of a loss", chance: "investor.loss" },
    { label: "Median multiple", measure: names.investorMoic },
    { label: "Median peak drawdown", measure: names.investorPeakDrawdown },
  ],
  provider: [
    { label: "Median margin", measure: names.providerMargin },
    { label: "Chance of a loss", chance: "provider.loss" },
    { label: "Median lowest cash", measure: names.providerLowestCash },
    { label: "Account runs short", chance: "account.fundingGap" },
  ],
};

/** The figures beside a party's verdict, without those the deal does not have. None for a party with nothing at stake. */
export function verdictFigures(party: Party, result: ResultDocument): readonly VerdictFigure[] {
  const isAway = result.verdicts.some((verdict) => verdict.party === party && verdict.tone === "none");
  if (isAway) return [];
  return sources[party].flatMap((source): readonly VerdictFigure[] => {
    const { label } = source;
    if ("chance" in source) {
      const probability = probabilityOf(result, source.chance);
      return probability === undefined ? [] : [{ label, ...toldChance(probability) }];
    }
    const measure = measureOf(result, source.measure);
    return measure === undefined ? [] : [{ label, ...toldPercentile(measure, "p50", result.scenario) }];
  });
}
