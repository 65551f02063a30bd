import { withPercent } from "../../format/percent-sign.ts";
import { plainNumber } from "../../format/plain-number.ts";
import type { Currency } from "../../model/currency.ts";
import { chance } from "../../format/chance.ts";
import { odds } from "../../format/odds.ts";
import { shortMoney } from "../../format/short-money.ts";
import { terseMoney } from "../../format/terse-money.ts";
import type { PaymentsHistogramData } from "./payments-histogram-data.ts";
import { amountExceeded, exceedance } from "./exceedance.ts";

/** What is read at a point of the curve: `1 in 20 chance of more than £1.42m`. */
export function exceedanceText(probability: number, amount: number, currency: Currency): string {
  const money = shortMoney(amount, currency);
  if (probability >= 1 - 1e-9) return `Never less than ${money} in these trials`;
  if (probability <= 1e-9) return `Never more than ${money} in these trials`;
  const said = odds(probability);
  const share =
    probability < 0.01 || probability > 0.99
      ? chance(probability)
      : withPercent(plainNumber(Number((probability * 100).toFixed(1))));
  return said.startsWith("1 in")
    ? `${said} chance (${share}) of more than ${money}`
    : `${share} chance of more than ${money}`;
}

/** The sentence to take away from the curve: what is exceeded once in 20, and how likely the budget is exceeded. */
export function exceedanceCaption({ shape, limits, currency, overBudget }: PaymentsHistogramData): string {
  const { quantiles } = shape;
  const amount = amountExceeded(quantiles, 0.05);
  if (amount === undefined) return "No trial has payments to show.";
  const highest = quantiles.at(-1) ?? amount;
  const money = shortMoney(amount, currency);
  const start =
    quantiles[0] === highest
      ? `Payments are ${money} in every trial`
      : amount >= highest
        ? `Payments are never more than ${money} in these trials`
        : `There is a 1 in 20 chance of paying more than ${money}`;
  const budget = limits.find(({ id }) => id === "budget");
  if (budget === undefined) return `${start}.`;
  const over = overBudget ?? exceedance(quantiles, budget.amount);
  const told = terseMoney(budget.amount, currency, 4);
  return over === 0
    ? `${start}; the budget of ${told} holds in every trial.`
    : `${start}; the chance of going over the budget of ${told} is ${chance(over)}.`;
}
