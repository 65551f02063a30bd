import { partysWords, partyWords } from "../../format/party-words.ts";
import { chance } from "../../format/chance.ts";
import { labelWithin } from "../../format/label-within.ts";
import { percent } from "../../format/percent.ts";
import { pointsError } from "../../format/points.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import { plainNumber } from "../../format/plain-number.ts";
import { gainOf, type Harm, harmOf, type Moved, movedFigures } from "./harm.ts";
import type { AtBound, StressAlone, StressDocument, StressedDeal } from "./stress-document.ts";
import { differenceWords, levelWords } from "./stress-words.ts";

/** What figures are called in a sentence behind their owner. */
const within: ReadonlyMap<string, string> = new Map([
  ["payments.overBudget", "chance of going over its budget"],
  ["commissioner.worseOff", "chance of being worse off"],
  ["investor.loss", "chance of a loss"],
  ["provider.loss", "chance of a loss"],
  [`${names.commissionerNetPresentValue}.mean`, "expected net value (PV)"],
  [`${names.investorProfit}.mean`, "expected profit"],
  [`${names.providerMargin}.mean`, "expected margin"],
]);

/** What a figure of a sentence is called. */
const figureWithin = ({ id, label }: Moved): string => within.get(id) ?? labelWithin(label);

/** "from 4% to 31%"; where errors leave both the same digits, the difference, whose own error is smaller. */
function fromTo(moved: Moved, document: StressDocument): string {
  const [before, after] = [moved.before, moved.after].map((level) => levelWords(level, moved, document));
  if (before !== after) return `from ${before} to ${after}`;
  return `from ${before} by ${differenceWords(moved.difference, moved, document)}`;
}

/** Whom it hurts most, behind its condition. */
function harmWords({ chance: mishap, gain }: Harm, stressed: StressedDeal, document: StressDocument): string {
  const most = mishap ?? gain;
  if (!most) return "no party’s chances or expected gains get worse by more than the simulation can tell";
  const first = `${partysWords(most.party)} ${figureWithin(most)} goes ${fromTo(most, document)}`;
  if (!mishap) return first;
  if (gain && gain.party !== mishap.party)
    return `${first}; most money is lost by ${partyWords(gain.party)}, whose ${figureWithin(gain)} goes ${fromTo(gain, document)}`;
  const own = gainOf(document, stressed, mishap.party);
  return own ? `${first}, and its ${figureWithin(own)} ${fromTo(own, document)}` : first;
}

/** What becomes of payments, in a sentence. */
function paymentsWords(stressed: StressedDeal, document: StressDocument): string {
  const payments = movedFigures(document, stressed).find(({ id }) => id === `${names.paymentsTotal}.mean`);
  if (!payments?.difference || payments.difference.value === 0) return "Expected payments stay as they are.";
  return `Expected payments go ${fromTo(payments, document)}.`;
}

/** "In 12% of trials (±0.7) “Job: rate” would pass 1, and stands there." */
function boundWords({ name, at, share, standardError }: AtBound): string {
  // Just inside a bound that does not belong to the range: the bound itself is what people know.
  const told = at === 1 ? percent(1) : plainNumber(Number(at.toFixed(6)));
  return `In ${chance(share)} of trials (${pointsError(standardError)}) “${name}” would pass ${told}, and stands there.`;
}

const outcomeSentence = (condition: string, stressed: StressedDeal, document: StressDocument): string =>
  stressed.changesNothing
    ? `If ${condition}, nothing changes: every figure is the same in every trial.`
    : `If ${condition}, ${harmWords(harmOf(document, stressed), stressed, document)}. ${paymentsWords(stressed, document)}`;

const sentencesOf = (condition: string, stressed: StressedDeal, document: StressDocument): readonly string[] => [
  outcomeSentence(condition, stressed, document),
  ...stressed.atBound.map(boundWords),
];

/** What one stress does, in sentences: whom it hurts most, what is paid, and what met a bound. */
export const stressSentences = (stress: StressAlone, document: StressDocument): readonly string[] =>
  sentencesOf(stress.condition, stress, document);

const withoutSign = (text: string): string => text.replace(/^[+−]/u, "");

/** By how much all together differ from the sum of each alone, in payments and in the figure that is hurt most. */
function sumWords(document: StressDocument): readonly string[] {
  const { together } = document;
  if (!together) return [];
  const harm = harmOf(document, together);
  const payments = `${names.paymentsTotal}.mean`;
  const told = new Set([payments, (harm.chance ?? harm.gain)?.id]);
  return movedFigures(document, together).flatMap((figure, place) => {
    const sum = together.sumOfAlone[place];
    const { difference } = figure;
    if (!told.has(figure.id) || !sum || !difference) return [];
    const [subject, verb] =
      figure.id === payments
        ? ["expected payments", difference.value < 0 ? "fall" : "rise"]
        : [`${partysWords(figure.party)} ${figureWithin(figure)}`, difference.value < 0 ? "falls" : "rises"];
    const by = withoutSign(differenceWords(difference, figure, document));
    return [
      `Together ${subject} ${verb} by ${by}; what each does alone adds up to ${differenceWords(sum, figure, document)}.`,
    ];
  });
}

/** What all stresses do at once, and that it is not what they add up to. */
export function togetherSentences(document: StressDocument): readonly string[] {
  const { together, stresses, notTogether } = document;
  if (notTogether !== undefined) return [`All together they are no deal that can be simulated: ${notTogether}`];
  if (!together) return [];
  return [
    ...sentencesOf(
      stresses.length === 2 ? "both happen at once" : `all ${stresses.length} happen at once`,
      together,
      document,
    ),
    ...sumWords(document),
    `Done in this order: ${stresses.map(({ name }) => name).join(", ")}. Changes of the file come first, then factors on one number multiply; caps, whole people and shares of a smaller number are why together is not the sum of each alone.`,
  ];
}

/** Why each stress that was asked for was left out: “Drop-out doubled” is left out. This deal has no drop-out. */
export const leftOutSentences = ({ leftOut }: StressDocument): readonly string[] =>
  leftOut.map(({ name, why }) => `“${name}” is left out. ${why}`);
