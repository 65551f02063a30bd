import { listed } from "../../format/in-words.ts";
import { chance } from "../../format/chance.ts";
import { estimate, type Estimate as Shown } from "../../format/estimate.ts";
import { withError } from "../../format/with-error.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { DecisionOption, InformationDocument, LearntGroup } from "./information-document.ts";

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

/** Half a penny: options that differ by less are worth the same. */
const SAME = 0.005;

/** The options that no other beats on average: one, or several that are worth the same. */
export const leadersOf = ({ options }: Pick<InformationDocument, "options">): readonly DecisionOption[] =>
  options.filter(({ lead }) => lead.value > -SAME);

const signs = ({ id, name }: DecisionOption): string => (id === "none" ? "not signing" : `signing “${name}”`);

/** Which option is best without knowing more, and how surely. */
export function decisionSentence(document: InformationDocument): string {
  const { options, by } = document;
  const leaders = leadersOf(document);
  const [next] = options.filter((option) => !leaders.includes(option)).sort((a, b) => b.lead.value - a.lead.value);
  const [first, ...equals] = leaders.map(signs);
  const same = `By ${by.words}, ${listed([first!, ...equals])} are worth the same on average`;
  if (!next) return `${same}.`;
  const ahead = { ...next.lead, value: -next.lead.value };
  const told = `${toldMoney(ahead, document)} ${toldMoneyError(ahead, document)}`.trim();
  const close =
    ahead.value < CLOSE * ahead.standardError
      ? " That is too close to call with so few trials, and what is worth knowing depends on it: run more."
      : "";
  if (equals.length > 0) return `${same}, ${told} more than the next best.${close}`;
  return `By ${by.words}, ${first} is best on average, by ${told} over the next best.${close}`;
}

/** What all there is to know would be worth, and how much of it is luck. */
export function everythingSentence(document: InformationDocument): string {
  const { everything, groups } = document;
  if (everything.value === 0) return "No future of these trials makes another choice better: nothing is worth knowing.";
  const everyInput = new Set(groups.flatMap(({ inputs }) => inputs));
  // All that is uncertain may be one input, or what moves with one driver, and goes by that name then.
  const all = groups.find(({ inputs }) => inputs.length === everyInput.size);
  const known = `To know everything beforehand, luck included, would be worth ${toldMoney(everything, document)}: another choice is better in ${chance(everything.changes)} of futures.`;
  if (!all) return `${known} No figure of the deal is uncertain: it is all luck, which no study can tell.`;
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
  const { words, value, kind } = group;
  const isOne = kind === "input";
  const better = isOne ? `A better ${words}` : `Better ${words}`;
  if (value === 0) return `${better}: nothing ${isOne ? "it" : "they"} could say would change the decision.`;
  if (!isWorthTelling(group, document)) return `${better}: worth nothing to this decision that these trials can tell.`;
  return `${better} ${isOne ? "is" : "are"} worth up to ${toldMoney(group, document)} to this decision.`;
}

/** How the estimate leans, told of the groups that matter most. */
export function biasSentence(document: InformationDocument): string {
  const first = document.groups.find((group) => isWorthTelling(group, document));
  if (!first) return "";
  const { standardError, crossFitted } = first;
  const leaning = "A fit leans towards the choices it was made from, so a value is somewhat too high on average";
  if (crossFitted === undefined) return `${leaning}; how much cannot be told of so few trials.`;
  return `${leaning}; fits that did not see the futures they decide lean the other way. For “${first.label}” the two are ${toldMoney(first, document)} and ${toldMoney({ value: Math.max(0, crossFitted), standardError }, document)}.`;
}
