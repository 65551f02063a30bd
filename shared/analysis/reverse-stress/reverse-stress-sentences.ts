import { chance } from "../../format/chance.ts";
import { decimal } from "../../format/decimal.ts";
import { capital } from "../../format/in-words.ts";
import { percent } from "../../format/percent.ts";
import { pointsError } from "../../format/points.ts";
import { withUnit } from "../../format/shown-number.ts";
import { significantStep } from "../../format/significant-step.ts";
import { FEWEST_TRIALS } from "../../report/circumstance-words.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { Loss, LossId, ReverseStressDocument, StandingInput } from "./reverse-stress-document.ts";

type Told = Pick<ReverseStressDocument, "scenario">;

/** What goes wrong, as part of a sentence. */
export const lossWords: Readonly<Record<LossId, string>> = {
  "payments.overBudget": "payments go over the budget",
  "investor.loss": "the investor loses money",
  "provider.loss": "the provider spends more than it gets",
};

/** The place that an error has earned, and no more than three digits. */
function earned({ value, standardError }: Estimate): number {
  const step = Math.max(significantStep(value, 3), standardError > 0 ? significantStep(standardError, 1) : 0);
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** A mean of an input with the digits its error has earned: "19%", "£12,200". */
export const inputMeanWords = (mean: Estimate, { unit }: Pick<StandingInput, "unit">, { scenario }: Told): string =>
  withUnit(earned(mean), unit, scenario.currency);

/** "lower in 90 of 100": how surely an input tells two trials apart. */
export function apartWords({ lower }: Pick<StandingInput, "lower">): string {
  const share = Math.max(lower, 1 - lower);
  const told = share > 0.995 && share < 1 ? "over 99" : String(Math.round(share * 100));
  return `${lower > 0.5 ? "lower" : "higher"} in ${told} of 100`;
}

/** So closely tied, which of two inputs it is cannot be told. */
const CLOSE = 0.5;

function tieWords({ movesWith }: StandingInput): string {
  if (!movesWith) return "";
  const { name, rankCorrelation } = movesWith;
  const so = Math.abs(rankCorrelation) >= CLOSE ? "so which of the two it is cannot be told" : "which is part of it";
  return ` It moves together with “${name}” (rank correlation ${decimal(rankCorrelation, 2)}), ${so}.`;
}

/** One input that stands out: its means on both sides, how surely it tells, and what it moves together with. */
export function standingSentence(input: StandingInput, document: Told): string {
  const [mean, otherwise] = [input.mean, input.meanOtherwise].map((each) => inputMeanWords(each, input, document));
  return `“${input.name}” averages ${mean}, otherwise ${otherwise}: ${apartWords(input)} pairs of such a trial and another.${tieWords(input)}`;
}

const chanceWords = ({ value, standardError }: Estimate): string => `${chance(value)} (${pointsError(standardError)})`;

/** The single value that tells most, found and told in different trials. */
function tellingSentence({ telling, id }: Loss, { scenario }: Told): readonly string[] {
  if (!telling) return [];
  const { name, unit, value, side, there, elsewhere, shareThere, shareOfWrong } = telling;
  const at = `${side === "below" ? "is below" : "is at least"} ${withUnit(value, unit, scenario.currency)}`;
  return [
    `The one value that tells most: where “${name}” ${at}, ${lossWords[id]} in ${chanceWords(there)} of trials, elsewhere in ${chanceWords(elsewhere)}; that holds in ${chance(shareThere)} of all trials, and in ${chance(shareOfWrong)} of those in which ${lossWords[id]}. It was looked for in every other trial and is told from the rest.`,
  ];
}

/** Nothing is left for luck to decide, as per cents are told. */
const ALL = 0.995;

/** What inputs decide, and what they do not. */
function luckSentence({ byInputs, again, inputs }: Loss): readonly string[] {
  if (!byInputs || !again) return [];
  const share = Math.min(1, Math.max(0, byInputs.value));
  const rest = "; who the people are and luck (who starts, achieves, has evidence) decide the rest";
  return [
    ...(inputs.length === 0
      ? ["No uncertain input stands out: luck explains it, or many inputs that each tell too little."]
      : []),
    `Uncertain inputs, all together, decide ${percent(share)} (${pointsError(byInputs.standardError)}) of whether it happens${share < ALL ? rest : ""}. With the same inputs and other luck it happens again in ${chanceWords(again)} of cases.`,
  ];
}

/** What stands behind one loss, in ranked sentences. @param most inputs that are told */
export function lossSentences(loss: Loss, document: Told, most = 5): readonly string[] {
  const { id, times, of, isTellable, inputs } = loss;
  const what = lossWords[id];
  if (of === 0) return [`No trial can tell whether ${what}.`];
  if (times === 0) return [`${capital(what)} in no trial.`];
  if (times === of) return [`In every trial ${what}: there are no others to compare with.`];
  const start = `In ${chance(times / of)} of trials ${what}`;
  if (!isTellable)
    return [
      `${start} (${decimal(times)} of ${decimal(of)}). With fewer than ${FEWEST_TRIALS} trials on either side, what sets them apart is mostly luck, and nothing is told.`,
    ];
  const left = inputs.length - most;
  return [
    inputs.length === 0 ? `${start}.` : `${start}. What stands out there, most telling first:`,
    ...inputs.slice(0, most).map((input, place) => `${place + 1}. ${standingSentence(input, document)}`),
    ...(left > 0 ? [`${left} more ${left === 1 ? "input stands" : "inputs stand"} out less.`] : []),
    ...tellingSentence(loss, document),
    ...luckSentence(loss),
  ];
}
