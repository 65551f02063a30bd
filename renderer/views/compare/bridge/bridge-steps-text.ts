import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { stepDetail, stepLabel } from "#shared/analysis/bridge/bridge-sentences.ts";
import { partysFigure } from "#shared/analysis/bridge/partys-figure.ts";
import { spreadsheetNumber } from "#shared/format/for-spreadsheet.ts";
import { asName } from "../../../charts/takeaway/table-text.ts";

const cell = (value: string | number | undefined): string =>
  typeof value === "number" ? spreadsheetNumber(value) : (value ?? "").replaceAll(/[\t\n]/gu, " ");

/** Every figure's changes for a spreadsheet: tab-separated, in full precision, a column a figure and one for its error. */
export function bridgeStepsText({ figures, steps, from, to }: BridgeDocument): string {
  const head = [
    "Step",
    "What changes",
    ...figures.map(partysFigure).flatMap((name) => [name, `${name}: standard error`]),
  ];
  const rows = [
    [asName(from.name), "", ...figures.flatMap((figure) => [figure.from?.value, figure.from?.standardError])],
    ...steps.map((step, place) => [
      asName(stepLabel(step)),
      asName(stepDetail(step)),
      ...figures.flatMap((figure) => {
        const change = figure.steps[place]!.change;
        return [change?.value, change?.standardError];
      }),
    ]),
    [
      asName(to.name),
      "",
      ...figures.flatMap((figure) => {
        const last = figure.steps.at(-1)?.after;
        return [last?.value, last?.standardError];
      }),
    ],
  ];
  return [head, ...rows].map((cells) => cells.map(cell).join("\t")).join("\n");
}
