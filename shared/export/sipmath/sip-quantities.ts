import {
  achievedOf,
  additionalOf,
  measureNames as names,
  paidByPayer,
  savedByHolder,
} from "../../model/measure-names.ts";
import type { Scenario } from "../../model/scenario.ts";
import { trialColumns, type TrialColumn } from "../../report/trial-columns.ts";
import type { TrialsLayout } from "../../run/trials-layout.ts";

/**
 * What of a result others reckon on with: payments in all, by payer and by financial year, savings in all and by holder, each
 * party's position, the investor's return, and outcomes. By their names in trials.csv, in its order.
 */
export function sipQuantities(scenario: Scenario, layout: TrialsLayout): readonly TrialColumn[] {
  const wanted = new Set<string>([
    names.paymentsTotal,
    names.paymentsPresentValue,
    names.savingsTotal,
    names.savingsPresentValue,
    names.additionalTotal,
    names.commissionerNetPosition,
    names.commissionerNetPresentValue,
    names.publicNetPosition,
    names.publicNetPresentValue,
    names.investorDrawn,
    names.investorProfit,
    names.investorIrr,
    names.investorMoic,
    names.providerMargin,
    ...scenario.outcomes.flatMap(({ id }) => [achievedOf(id), additionalOf(id)]),
    ...scenario.payment.payers.map(({ id }) => paidByPayer(id)),
    ...scenario.budgetHolders.map(({ id }) => savedByHolder(id)),
    ...layout.years.map((year) => `year.${year}.payments`),
  ]);
  return trialColumns(layout).filter(({ name }) => wanted.has(name));
}
