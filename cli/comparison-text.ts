import { partyName } from "#shared/format/party-words.ts";
import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import type { ComparedDeal, ComparisonDocument } from "#shared/compare/comparison.ts";
import { type ComparedFigure, figureLines } from "#shared/compare/compared-figures.ts";
import { differenceInterval } from "#shared/compare/difference-interval.ts";
import { chance } from "#shared/format/chance.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { pointsError } from "#shared/format/points.ts";
import { rangeOfDifference } from "#shared/format/range-of-difference.ts";
import { toldDifference, toldDifferenceError, toldFigure } from "#shared/format/told-figure.ts";
import type { Party } from "#shared/model/result.ts";

type Context = Pick<ComparisonDocument, "currency" | "startMonth">;

/** What a deal has more than the first, "+£12k ±£1k", and where that lies in 19 cases of 20. */
function changeCells(figure: ComparedFigure | undefined, context: Context): readonly string[] {
  if (!figure?.difference) return ["", ""];
  const interval = differenceInterval(figure);
  const shown = { ...figure, ...context, ...figure.difference };
  return [
    `${toldDifference(shown)} ${toldDifferenceError(shown)}`,
    interval ? rangeOfDifference({ ...shown, ...interval }) : "",
  ];
}

function figuresText(document: ComparisonDocument): readonly string[] {
  const [, ...others] = document.deals;
  const context = { currency: document.currency, startMonth: document.startMonth };
  const lines = figureLines(document);
  const rows: (readonly string[])[] = [];
  let party: Party | undefined;
  for (const line of lines) {
    if (line.party !== party) rows.push([line.party === "provider" ? "Provider and contract" : partyName(line.party)]);
    party = line.party;
    const shown = line.figures.map((figure) => (figure ? toldFigure({ ...figure, ...context }) : missingValue));
    const changes = line.figures.slice(1).map((figure) => changeCells(figure, context));
    rows.push([`  ${line.label}`, shown[0]!, ...others.flatMap((_, place) => [shown[place + 1]!, ...changes[place]!])]);
  }
  const head = ["", document.deals[0]!.name, ...others.flatMap(({ name }) => [name, "difference", "19 in 20"])];
  return alignedRows([head, ...rows]);
}

function betterText({ name, better }: ComparedDeal, first: ComparedDeal): readonly string[] {
  const share = (part: { readonly share: number }): string => chance(part.share);
  const rows = better.map((each) => [
    `  ${partyName(each.party)}: ${each.label}`,
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
