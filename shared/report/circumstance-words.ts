import { chance } from "../format/chance.ts";
import { capital } from "../format/in-words.ts";
import { shortMoney } from "../format/short-money.ts";
import { measure } from "../format/measure.ts";
import type { Circumstance, Circumstances, MishapId } from "../model/circumstances.ts";
import { measureNames as names } from "../model/measure-names.ts";
import type { ResultDocument } from "../model/result.ts";

/** What goes wrong, as part of a sentence. */
export const mishapWords: Readonly<Record<MishapId, string>> = {
  "payments.overBudget": "payments go over the budget",
  "investor.loss": "the investor loses money",
  "provider.loss": "the provider spends more than it gets",
};

/** With fewer trials on a side, which figures stand out is mostly luck, and none are told. */
export const FEWEST_TRIALS = 30;

type Of = Pick<ResultDocument, "scenario">;

/** A mean of a circumstance in short: "£1.24m", "88,000". */
export const circumstanceFigure = (value: number, { unit }: Circumstance, { scenario }: Of): string =>
  unit === "money"
    ? shortMoney(value, scenario.currency)
    : measure(value, unit, scenario.currency, scenario.startMonth);

/** "lower in 97 of 100": how surely a figure tells two trials apart. */
export function toldApart({ lower }: Circumstance): string {
  const share = Math.max(lower, 1 - lower);
  const told = share > 0.995 && share < 1 ? "over 99" : String(Math.round(share * 100));
  return `${lower > 0.5 ? "lower" : "higher"} in ${told} of 100`;
}

/** Why it goes wrong, in a sentence or two: what it does to payments, and the figure before them that tells most; or why none is told. */
export function circumstanceSentence(circumstances: Circumstances, result: Of): string {
  const { id, trials, of, figures } = circumstances;
  const what = mishapWords[id];
  if (trials === 0) return `${capital(what)} in no trial.`;
  if (trials === of) return `In every trial ${what}: there are no others to compare with.`;
  const start = `In the ${chance(trials / of)} of trials in which ${what}`;
  const few = Math.min(trials, of - trials);
  if (few < FEWEST_TRIALS)
    return `${start}, too little is known to say why: with fewer than ${FEWEST_TRIALS} trials on either side, what sets them apart is mostly luck.`;
  const means = (figure: Circumstance): string =>
    [figure.mean, figure.meanOtherwise]
      .map((mean) => circumstanceFigure(mean, figure, result))
      .join(" on average instead of ");
  const payments = figures.find(({ measure: name }) => name === names.paymentsTotal);
  const most = figures.find((figure) => figure !== payments);
  const told = most && `“${most.label}” is ${means(most)}, ${toldApart(most)} pairs of such a trial and another`;
  if (payments && told)
    return `${start}, payments come to ${means(payments)}. What else sets them apart most: ${told}.`;
  if (payments)
    return `${start}, payments come to ${means(payments)}, and nothing else that is counted sets them apart.`;
  return told ? `${start}, ${told}.` : `${start}, nothing that is counted sets them apart from the others.`;
}
