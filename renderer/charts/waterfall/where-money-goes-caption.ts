import type { Currency } from "#shared/model/currency.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { placedSteps, type PlacedStep, type WhereMoneyGoesData } from "./money-step.ts";

/** What is read at a step. */
export function stepText({ label, amount, kind, to }: PlacedStep, currency: Currency): string {
  const told = `${label}: ${shortMoney(amount, currency)} on average`;
  return kind === "total" ? told : `${told}, which makes ${shortMoney(to, currency)}`;
}

/** The sentence to take away from the waterfall: what is left at the end, and the largest thing that went out before. */
export function whereMoneyGoesCaption({ steps, currency }: WhereMoneyGoesData): string {
  const last = placedSteps(steps).at(-1);
  if (last === undefined) return "There is no money to show.";
  const out = steps.filter(({ kind, amount }) => kind === "change" && amount < 0);
  const largest = out.reduce<(typeof out)[number] | undefined>(
    (found, step) => (found === undefined || step.amount < found.amount ? step : found),
    undefined,
  );
  const end = `On average it comes to ${shortMoney(last.to, currency)}`;
  return largest === undefined
    ? `${end}.`
    : `${end}; most goes out on ${largest.label.toLowerCase()}, ${shortMoney(-largest.amount, currency)}.`;
}
