import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { MoneyStep } from "../../../charts/waterfall/money-step.ts";
import { meanOf } from "../figures/find-in-result.ts";

/** The means of the contract's account: what comes in and who gets it. They add up, as percentiles do not. */
export interface MoneyFlow {
  readonly payments: number;
  readonly drawn: number;
  readonly provider: number;
  readonly investor: number;
  readonly commissioner: number;
  readonly closing: number;
  /** The contract holder's own costs. Not in the document: what is left over when all else is taken off. */
  readonly remainder: number;
}

/** The flow of a result; undefined when one of its steps is missing. */
export function moneyFlow(result: ResultDocument): MoneyFlow | undefined {
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
  const means = ids.map((id) => meanOf(result, id));
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

/** The flow as steps of a waterfall, without parties that get nothing. */
export function moneySteps(flow: MoneyFlow): readonly MoneyStep[] {
  const out = (label: string, amount: number): readonly MoneyStep[] =>
    amount === 0 ? [] : [{ label, amount: -amount, kind: "change" }];
  return [
    { label: "Outcome payments", amount: flow.payments, kind: "change" },
    ...(flow.drawn === 0 ? [] : [{ label: "Capital drawn", amount: flow.drawn, kind: "change" as const }]),
    { label: "Comes in", amount: flow.payments + flow.drawn, kind: "total" },
    ...out("To the provider", flow.provider),
    ...out("Deal costs (the remainder)", flow.remainder),
    ...out("Back to the investor", flow.investor),
    ...out("Surplus to the commissioner", flow.commissioner),
    { label: flow.closing < 0 ? "Short at the end" : "Left at the end", amount: flow.closing, kind: "total" },
  ];
}

/** The sentence to take away: of what comes in, who gets how much. */
export function moneyFlowCaption(flow: MoneyFlow, { scenario: { currency } }: ResultDocument): string {
  const money = (amount: number): string => shortMoney(amount, currency);
  const parts = [
    `${money(flow.provider)} goes to the provider`,
    ...(flow.investor === 0 ? [] : [`${money(flow.investor)} back to the investor`]),
    ...(flow.remainder === 0 ? [] : [`${money(flow.remainder)} to the deal’s own costs`]),
    ...(flow.commissioner === 0 ? [] : [`${money(flow.commissioner)} back to the commissioner as surplus`]),
  ];
  const told = parts.length === 1 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  return `Of the ${money(flow.payments + flow.drawn)} that comes in on average, ${told}.`;
}
