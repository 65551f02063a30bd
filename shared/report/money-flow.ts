import { measureNames as names } from "../model/measure-names.ts";

/** The means of the contract's account: what comes in and who gets it. They add up, as percentiles do not. */
export interface MoneyFlow {
  readonly payments: number;
  readonly drawn: number;
  readonly provider: number;
  readonly investor: number;
  readonly commissioner: number;
  readonly closing: number;
  /** The contract holder's own costs. No measure: what is left over when all else is taken off. */
  readonly remainder: number;
}

/** The flow of a run; undefined when one of its steps is missing. @param meanOf mean of a measure over trials */
export function moneyFlow(meanOf: (measure: string) => number | undefined): MoneyFlow | undefined {
  const ids = [
    names.paymentsTotal,
    names.investorDrawn,
    names.providerIncome,
    names.investorDistributions,
    names.closingBalance,
    names.commissionerNetPosition,
    names.commissionerSavings,
    names.commissionerPayments,
    names.commissionerCosts,
  ];
  const means = ids.map(meanOf);
  if (!means.every((mean) => mean !== undefined)) return undefined;
  const [payments, drawn, provider, investor, closing, net, savings, paid, costs] = means as [
    ...(readonly [number, number, number, number, number, number, number, number, number]),
  ];
  // The commissioner's net position is savings + surplus − payments − own costs, so its surplus is what is over.
  const commissioner = nearNothing(net - savings + paid + costs);
  const remainder = nearNothing(payments + drawn - provider - investor - commissioner - closing);
  return { payments, drawn, provider, investor, commissioner, closing, remainder };
}

/** Sums of means carry rounding of the last bits; less than a penny is nothing. */
const nearNothing = (amount: number): number => (Math.abs(amount) < 0.01 ? 0 : amount);
