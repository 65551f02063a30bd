import { capital } from "../../format/in-words.ts";
import { chance } from "../../format/chance.ts";
import { estimate, type Estimate as Shown } from "../../format/estimate.ts";
import { withError } from "../../format/with-error.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { InformationDocument, LearntGroup } from "./information-document.ts";

/** A lead of fewer errors than this may be chance. */
const CLOSE = 2;

type Setting = Pick<InformationDocument, "scenario">;

const shown = ({ value, standardError }: Estimate, { scenario }: Setting): Shown => ({
  value,
  standardError,
  unit: "money",
  currency: scenario.currency,
  startMonth: scenario.startMonth,
});

/** Money to the digits its error has earned: "£41k". */
export const toldMoney = (money: Estimate, setting: Setting): string => estimate(shown(money, setting));

/** "±£3k"; nothing where there is no error. */
export function toldMoneyError(money: Estimate, setting: Setting): string {
  const text = withError(shown(money, setting));
  return text === "±0" ? "" : text;
}

/** "from £35k to £47k", to the digits of the error. */
export const toldRange = ({ low, high, standardError }: LearntGroup, setting: Setting): string =>
  `${toldMoney({ value: low, standardError }, setting)} to ${toldMoney({ value: high, standardError }, setting)}`;

/** Which option is best without knowing more, and how surely. */
export function decisionSentence(document: InformationDocument): string {
  const { options, best, by } = document;
  const chosen = options.find(({ id }) => id === best)!;
  const signs = chosen.id === "none" ? "not signing" : `signing “${chosen.name}”`;
  const { lead } = chosen;
  const ahead = `${toldMoney(lead, document)} ${toldMoneyError(lead, document)}`.trim();
  const close =
    lead.value < CLOSE * lead.standardError
      ? " That is too close to call with so few trials, and what is worth knowing depends on it: run more."
      : "";
  return `By ${by.words}, ${signs} is best on average, by ${ahead} over the next best.${close}`;
}

/** What all there is to know would be worth, and how much of it is luck. */
export function everythingSentence(document: InformationDocument): string {
  const { everything, groups } = document;
  if (everything.value === 0) return "No future of these trials makes another choice better: nothing is worth knowing.";
  const all = groups.find(({ kind }) => kind === "all");
  const known = `To know everything beforehand, luck included, would be worth ${toldMoney(everything, document)}: another choice is better in ${chance(everything.changes)} of futures.`;
  if (!all) return known;
  return all.value === 0
    ? `${known} None of it lies in what can be found out: it is luck, or too little for these trials to show.`
    : `${known} Of that ${toldMoney(all, document)} lies in what is uncertain about the deal’s figures; the rest is luck, which no study can tell.`;
}

/** With fewer trials in which another choice is made, neither a value nor its error is known. */
const FEWEST_CHANGES = 10;

/** Whether a value is more than nothing, as far as the trials can tell: in the digits its error has earned. */
export const isWorthTelling = (
  group: LearntGroup,
  setting: Pick<InformationDocument, "scenario" | "trials">,
): boolean =>
  group.value > 0 &&
  Math.round(group.changes * setting.trials) >= FEWEST_CHANGES &&
  toldMoney(group, setting) !== toldMoney({ value: 0, standardError: group.standardError }, setting);

/** What one group is worth: "A better baseline of “Moved in” is worth up to £41k to this decision." */
export function groupSentence(group: LearntGroup, document: InformationDocument): string {
  const { words, inputs, value, kind } = group;
  const better = kind === "input" || inputs.length === 1 ? `a better ${words}` : `better ${words}`;
  if (value === 0 || !isWorthTelling(group, document))
    return value === 0
      ? `${capital(better)}: nothing ${kind === "input" ? "it" : "they"} could say would change the decision.`
      : `${capital(better)}: worth nothing to this decision that these trials can tell.`;
  return `${capital(better)} ${kind === "input" || inputs.length === 1 ? "is" : "are"} worth up to ${toldMoney(group, document)} to this decision.`;
}

/** How the estimate leans, told of the groups that matter most. */
export function biasSentence(document: InformationDocument): string {
  const first = document.groups.find((group) => isWorthTelling(group, document));
  if (!first) return "";
  const { standardError } = first;
  return `A fit leans towards the choices it was made from, so a value is somewhat too high on average; fits that did not see the futures they decide lean the other way. For “${first.label}” the two are ${toldMoney(first, document)} and ${toldMoney({ value: Math.max(0, first.crossFitted), standardError }, document)}.`;
}
