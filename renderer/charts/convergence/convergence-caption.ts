import { decimal } from "#shared/format/decimal.ts";
import { estimate } from "#shared/format/estimate.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { type ConvergenceData, REACH } from "./convergence-data.ts";

/** A move of a mean in words, to one digit: `£3k`, `0.2 percentage points`. */
function moveWords(move: number, { figure: { unit }, currency }: ConvergenceData): string {
  if (unit === "money") return move < 1 ? `less than ${shortMoney(1, currency)}` : shortMoney(move, currency, 1);
  if (unit !== "rate") return decimal(move, 2);
  const points = move * 100;
  if (points < 0.01) return "less than 0.01 percentage points";
  return `${decimal(points, points < 0.1 ? 2 : points < 1 ? 1 : 0)} percentage points`;
}

/** A value of the figure, to the digits its error has earned. */
export const valueWords = (
  value: number,
  standardError: number,
  { figure: { unit }, currency }: ConvergenceData,
): string => estimate({ value, standardError, unit, currency, startMonth: "" });

/** What is read at a checkpoint. */
export function convergenceText(data: ConvergenceData, index: number): string {
  const { trials, mean, standardError } = data.figure;
  const [value, error] = [mean[index] ?? 0, standardError[index] ?? 0];
  const told = (amount: number): string => valueWords(amount, error, data);
  return `After ${decimal(trials[index] ?? 0)} trials: ${told(value)} (19 in 20: ${told(value - REACH * error)} to ${told(value + REACH * error)})`;
}

/** The sentence to take away: where the mean stands, and by how much more trials would move it. */
export function convergenceCaption(data: ConvergenceData): string {
  const { label, trials, mean, standardError, furtherTrials, furtherMove, unit } = data.figure;
  const [count, value, error] = [trials.at(-1), mean.at(-1), standardError.at(-1)];
  if (count === undefined || value === undefined || error === undefined) return "There are too few trials to show.";
  const name = unit === "rate" && data.figure.id !== "investor.irr" ? `“${label}” in` : `${label}: on average`;
  const after = unit === "rate" && data.figure.id !== "investor.irr" ? " of trials" : "";
  const stands = `${name} ${valueWords(value, error, data)}${after} after ${decimal(count)} trials`;
  return furtherMove === 0
    ? `${stands}, the same in each; more trials would not move it.`
    : `${stands}. Another ${decimal(furtherTrials)} trials would move this by about ${moveWords(furtherMove, data)}.`;
}
