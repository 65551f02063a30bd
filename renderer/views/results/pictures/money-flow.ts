import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { MoneyFlow } from "#shared/report/money-flow.ts";
import type { MoneyStep } from "../../../charts/waterfall/money-step.ts";

/** The flow as steps of a waterfall, without parties that get nothing. */
export function moneySteps(flow: MoneyFlow): readonly MoneyStep[] {
  const out = (label: string, amount: number, measure?: string): readonly MoneyStep[] =>
    amount === 0 ? [] : [{ label, amount: -amount, kind: "change", measure }];
  return [
    { label: "Outcome payments", amount: flow.payments, kind: "change", measure: names.paymentsTotal },
    ...(flow.drawn === 0
      ? []
      : [{ label: "Capital drawn", amount: flow.drawn, kind: "change" as const, measure: names.investorDrawn }]),
    { label: "Comes in", amount: flow.payments + flow.drawn, kind: "total" },
    ...out("To the provider", flow.provider, names.providerIncome),
    ...out("Deal costs (the remainder)", flow.remainder),
    ...out("Back to the investor", flow.investor, names.investorDistributions),
    ...out("Surplus to the commissioner", flow.commissioner),
    {
      label: flow.closing < 0 ? "Short at the end" : "Left at the end",
      amount: flow.closing,
      kind: "total",
      measure: names.closingBalance,
    },
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
