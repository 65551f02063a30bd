import { measureNames as names } from "#shared/model/measure-names.ts";
import type { CompiledDeal } from "#shared/engine/compiled-deal.ts";

/** Measures that every deal has once, in the order of the enumeration in test/bench/peer/facts.h. */
const scalarMeasures: readonly string[] = [
  names.paymentsTotal,
  names.paymentsBeforeCaps,
  names.paymentsPresentValue,
  names.withheldPerPerson,
  names.withheldAnnual,
  names.withheldContract,
  names.withheldPayer,
  names.starts,
  names.dropOuts,
  names.additionalTotal,
  names.savingsTotal,
  names.savingsCashable,
  names.savingsPresentValue,
  names.widerValue,
  names.widerPresentValue,
  names.commissionerPayments,
  names.commissionerSavings,
  names.commissionerCosts,
  names.commissionerNetPosition,
  names.commissionerNetPresentValue,
  names.publicNetPosition,
  names.publicNetPresentValue,
  names.benefitCostRatio,
  names.commissionerBreakEvenMonth,
  names.publicBreakEvenMonth,
  names.investorDrawn,
  names.investorDistributions,
  names.investorProfit,
  names.investorIrr,
  names.investorIrrAmbiguous,
  names.investorMoic,
  names.investorPeakDrawdown,
  names.investorPaybackMonth,
  names.providerIncome,
  names.providerCosts,
  names.costsPresentValue,
  names.providerMargin,
  names.providerLowestCash,
  names.peakFundingGap,
  names.firstFundingGapMonth,
  names.closingBalance,
];

/** How a measure is named in the model file: a kind, and a place within it. */
type MeasureCode = readonly [kind: number, index: number];

const trancheFigures = ["drawn", "distributions", "profit", "irr", "moic"] as const;

/** The codes of a deal's measures by id. @throws for a measure the C peer does not know */
export function measureCodes({ scenario, outcomes }: CompiledDeal): (id: string) => MeasureCode {
  const codes = new Map<string, MeasureCode>(scalarMeasures.map((id, index) => [id, [0, index]]));
  scenario.payment.rateCard.forEach(({ id }, index) => codes.set(`payments.rule.${id}`, [1, index]));
  scenario.payment.payers.forEach(({ id }, index) => codes.set(`payments.payer.${id}`, [2, index]));
  for (const { id } of scenario.outcomes)
    ["achieved", "counterfactual", "additional", "paid"].forEach((figure, place) =>
      codes.set(`outcome.${id}.${figure}`, [3 + place, outcomes.indexOf.get(id)!]),
    );
  scenario.budgetHolders.forEach(({ id }, index) => codes.set(`savings.holder.${id}`, [7, index]));
  scenario.capital.tranches.forEach(({ id }, index) =>
    trancheFigures.forEach((figure, place) => codes.set(`tranche.${id}.${figure}`, [8 + place, index])),
  );
  return (id) => {
    const code = codes.get(id);
    if (!code) throw new Error(`the C peer does not know the measure ${id}: teach it in test/bench/peer/facts.h`);
    return code;
  };
}
