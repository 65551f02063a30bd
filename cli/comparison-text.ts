import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import type { ComparedDeal, ComparisonDocument } from "#shared/compare/comparison.ts";
import { type ComparedFigure, figureLines } from "#shared/compare/compared-figures.ts";
import { differenceInterval } from "#shared/compare/difference-interval.ts";
import { chance } from "#shared/format/chance.ts";
import { estimate } from "#shared/format/estimate.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { points, pointsError } from "#shared/format/points.ts";
import { rangeOfDifference } from "#shared/format/range-of-difference.ts";
import { withError } from "#shared/format/with-error.ts";
import type { Party } from "#shared/model/result.ts";

const parties: Readonly<Record<Party, string>> = {
  commissioner: "Commissioner",
  investor: "Investor",
  provider: "Provider and contract",
};

type Context = Pick<ComparisonDocument, "currency" | "startMonth">;

const value = (figure: ComparedFigure, context: Context): string =>
  figure.isChance ? chance(figure.value) : estimate({ ...figure, ...context });

/** "+£12k ±£1k": what a deal has more than the first. */
function differenceWords({ difference, unit, isChance }: ComparedFigure, context: Context): string {
  if (!difference) return "";
  if (isChance) return `${points(difference.value, difference.standardError)} ${pointsError(difference.standardError)}`;
  const shown = { value: difference.value, standardError: difference.standardError, unit, ...context };
  return `${difference.value > 0 ? "+" : ""}${estimate(shown)} ${withError(shown)}`;
}

/** What a deal has more than the first, and where that lies in 19 cases of 20. */
function changeCells(figure: ComparedFigure | undefined, context: Context): readonly string[] {
  if (!figure) return ["", ""];
  const interval = differenceInterval(figure);
  const { unit, isChance, difference } = figure;
  const { standardError } = difference ?? { standardError: 0 };
  const range = interval ? rangeOfDifference({ ...interval, standardError, unit, isChance, ...context }) : "";
  return [differenceWords(figure, context), range];
}

function figuresText(document: ComparisonDocument): readonly string[] {
  const [, ...others] = document.deals;
  const lines = figureLines(document);
  const rows: (readonly string[])[] = [];
  let party: Party | undefined;
  for (const line of lines) {
    if (line.party !== party) rows.push([parties[line.party]]);
    party = line.party;
    const shown = line.figures.map((figure) => (figure ? value(figure, document) : missingValue));
    const changes = line.figures.slice(1).map((figure) => changeCells(figure, document));
    rows.push([`  ${line.label}`, shown[0]!, ...others.flatMap((_, place) => [shown[place + 1]!, ...changes[place]!])]);
  }
  const head = ["", document.deals[0]!.name, ...others.flatMap(({ name }) => [name, "difference", "19 in 20"])];
  return alignedRows([head, ...rows]);
}

function betterText({ name, better }: ComparedDeal, first: ComparedDeal): readonly string[] {
  const share = (part: { readonly share: number }): string => chance(part.share);
  const rows = better.map((each) => [
    `  ${parties[each.party]}: ${each.label}`,
    `${share(each.better)} ${pointsError(each.better.standardError)}`,
    share(each.same),
    share(each.worse),
  ]);
  return [
    `${name} against ${first.name}, trial by trial`,
    ...alignedRows([["", "better", "same", "worse"], ...rows]),
    "",
  ];
}

const changesText = ({ name, changes }: ComparedDeal): readonly string[] =>
  changes.length === 0 ? [] : [`${name} differs from the base`, ...changes.map((change) => `  ${change}`), ""];

/** A comparison in a terminal. */
export function comparisonText(document: ComparisonDocument, seconds: number): string {
  const { deals, trials, seed, program, name } = document;
  const [first, ...others] = deals;
  return [
    name,
    `${deals.length} deals of ${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"} on the same draws, seed ${seed}, in ${seconds.toFixed(1)} s · ${program}`,
    "",
    ...deals.flatMap(changesText),
    ...figuresText(document),
    "",
    ...others.flatMap((deal) => betterText(deal, first!)),
    "Differences are from the first deal on the same draws, so their errors are their own. Errors are one standard error of the simulation.",
    "",
  ].join("\n");
}
