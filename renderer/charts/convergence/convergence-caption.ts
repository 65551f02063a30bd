import { decimal } from "#shared/format/decimal.ts";
import { estimate } from "#shared/format/estimate.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { bandAt, type ConvergenceData, isShare } from "./convergence-data.ts";

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
  const [low, high] = bandAt(data.figure, index);
  return `After ${decimal(trials[index] ?? 0)} trials: ${told(value)} (19 in 20: ${told(low)} to ${told(high)})`;
}

/** The sentence to take away: where the mean stands, and by how much more trials would move it. */
export function convergenceCaption(data: ConvergenceData): string {
  const { label, trials, mean, standardError, furtherTrials, furtherMove } = data.figure;
  const [count, value, error] = [trials.at(-1), mean.at(-1), standardError.at(-1)];
  if (count === undefined || value === undefined || error === undefined) return "There are too few trials to show.";
  const told = valueWords(value, error, data);
  const share = isShare(data.figure);
  const stands = `${share ? `“${label}” in ${told} of trials` : `${label}: on average ${told}`} after ${decimal(count)} trials`;
  // What no trial of these does, one of more may.
  if (furtherMove === 0) return `${stands}, the same in each${share ? "." : "; more trials would not move it."}`;
  return `${stands}. Another ${decimal(furtherTrials)} trials would move this by about ${moveWords(furtherMove, data)}.`;
}
