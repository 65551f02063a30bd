import { decimal } from "../../format/decimal.ts";
import { capital, listed } from "../../format/in-words.ts";
import { partyWords } from "../../format/party-words.ts";
import { type FigureToTell, toTell } from "../../format/told-figure.ts";
import { termValue } from "../../format/term-value.ts";
import type { Party } from "../../model/result.ts";
import type { DealSpaceDocument, MapAxis, PartyOnMap } from "./deal-space-document.ts";

/** A value of a term to as many digits as tell a map's points apart: "£1,812.50", "£1,450,000", "105%". */
export const termWords = (axis: MapAxis, value: number, { scenario }: Pick<DealSpaceDocument, "scenario">): string =>
  termValue(Number(value.toPrecision(6)), axis.unit, scenario.currency);

/** Where a point lies: "Job, 13 weeks: price £1,812.50 and contract cap £1,450,000". */
export function pointWords(document: DealSpaceDocument, place: number): string {
  const { x, y } = document;
  const across = x.values[place % x.values.length]!;
  const up = y.values[Math.floor(place / x.values.length)]!;
  return `${x.label} ${termWords(x, across, document)} and ${y.label} ${termWords(y, up, document)}`;
}

/** The figure of a test at a point, to tell. */
export function figureAt({ points, tests, scenario }: DealSpaceDocument, place: number, test: number): FigureToTell {
  const { values, standardErrors } = points[place]!;
  const [value, standardError] = [values[test], standardErrors[test]];
  const of = value === null || value === undefined ? undefined : { value, standardError: standardError ?? 0 };
  return toTell(of, tests[test]!, scenario);
}

/** Parties that would not sign at a point, in the order of the document. */
export const refusingAt = ({ points, tests, parties: asking }: DealSpaceDocument, place: number): readonly Party[] =>
  asking
    .map(({ party }) => party)
    .filter((party) => tests.some((test, index) => test.party === party && !points[place]!.passes[index]!));

/** "Best for the commissioner", and how many other points are as good for it. */
export function bestWords({ party, asGood = 0 }: PartyOnMap): string {
  const others = asGood === 0 ? "" : `, as good as ${decimal(asGood)} ${asGood === 1 ? "other" : "others"}`;
  return `Best for ${partyWords(party)}${others}`;
}

const whole = (share: number): string => {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? "less than 1%" : `${percent}%`;
};

/** Parties that would not sign the deal as it stands. */
const refusingNow = ({ now }: DealSpaceDocument): readonly Party[] => [
  ...new Set(now.filter(({ passes }) => !passes).map(({ party }) => party)),
];

function nowSentence(document: DealSpaceDocument): string {
  const refusing = refusingNow(document);
  if (document.now.length === 0) return "";
  if (refusing.length === 0) return "As it stands, every party would sign.";
  return `As it stands, ${listed(refusing.map(partyWords))} would not sign.`;
}

/** What the map says, a sentence each: how much of it all would sign, how the deal stands, who binds, where it is fairest. */
export function spaceSentences(document: DealSpaceDocument): readonly string[] {
  const { parties: asking, share, fair } = document;
  if (asking.length === 0) return ["No party asks anything of this deal yet: every point passes."];
  const binding = [...asking].sort((a, b) => b.bindsAlone - a.bindsAlone)[0]!;
  const never = asking.filter((each) => each.share === 0);
  const where =
    share > 0
      ? `Every party would sign at ${whole(share)} of the points of this map.`
      : never.length > 0
        ? `Nowhere on this map would every party sign: ${listed(never.map(({ party }) => partyWords(party)))} would sign at none of its points.`
        : "Nowhere on this map would every party sign, though each would somewhere.";
  const binds =
    binding.bindsAlone > 0
      ? `${capital(partyWords(binding.party))} binds most: at ${whole(binding.bindsAlone)} of the points it alone would not sign.`
      : "";
  const fairest =
    fair === undefined
      ? ""
      : `The point with the greatest product of gains, a fair one, is ${pointWords(document, fair)}.`;
  const refused = document.points.filter(({ state }) => state === "noDeal").length / document.points.length;
  const noDeal = refused === 0 ? "" : `At ${whole(refused)} of its points the terms leave no valid deal.`;
  return [where, noDeal, nowSentence(document), binds, fairest].filter((sentence) => sentence !== "");
}
