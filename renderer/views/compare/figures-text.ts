import { partyName } from "#shared/format/party-words.ts";
import { asName } from "../../charts/takeaway/table-text.ts";
import { spreadsheetNumber } from "#shared/format/for-spreadsheet.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { figureLines } from "#shared/compare/compared-figures.ts";
import { differenceInterval } from "#shared/compare/difference-interval.ts";

const cellText = (cell: string | number | undefined): string =>
  typeof cell === "number" ? spreadsheetNumber(cell) : (cell ?? "").replaceAll(/[\t\n]/gu, " ");

/** The figures of a comparison for a spreadsheet: tab-separated, in full precision, empty where there is none. */
export function figuresText(document: ComparisonDocument): string {
  const heads = document.deals.flatMap(({ name }, place) => [
    asName(name),
    `${asName(name)}: standard error`,
    ...(place === 0
      ? []
      : [
          `${asName(name)}: difference`,
          `${asName(name)}: standard error of the difference`,
          `${asName(name)}: difference, 19 in 20 from`,
          `${asName(name)}: to`,
        ]),
  ]);
  const rows = figureLines(document).map(({ party, label, figures }) => [
    partyName(party),
    label,
    ...figures.flatMap((figure, place) => [
      figure?.value,
      figure?.standardError,
      ...(place === 0
        ? []
        : [
            figure?.difference?.value,
            figure?.difference?.standardError,
            figure && differenceInterval(figure)?.low,
            figure && differenceInterval(figure)?.high,
          ]),
    ]),
  ]);
  return [["Party", "Figure", ...heads], ...rows].map((cells) => cells.map(cellText).join("\t")).join("\n");
}
