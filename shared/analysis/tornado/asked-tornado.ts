import type { Scenario } from "../../model/scenario.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import { figuresOf } from "../../sweep/decision-figures.ts";
import type { AskedOfDeal } from "../conduct/analysis-head.ts";

/** A deal and the figures of which it is asked what moves them. */
export interface AskedTornado extends AskedOfDeal {
  /** Ids of decision figures, in the order in which they are told; at least one. */
  readonly figures: readonly string[];
}

const usual: readonly string[] = [
  `${names.paymentsTotal}.mean`,
  "payments.overBudget",
  `${names.commissionerNetPresentValue}.mean`,
  `${names.investorProfit}.mean`,
  `${names.investorIrr}.p50`,
  "investor.loss",
  `${names.providerMargin}.mean`,
  "provider.loss",
];

/** The figures that are asked about unless others are named: those of the usual ones that a deal has. */
export function usualFigures(scenario: Scenario): readonly string[] {
  const known = new Set(figuresOf(scenario).map(({ id }) => id));
  return usual.filter((id) => known.has(id));
}
