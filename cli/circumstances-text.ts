import type { Circumstances } from "#shared/model/circumstances.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { circumstanceFigure, circumstanceSentence, mishapWords, toldApart } from "#shared/report/circumstance-words.ts";
import { textHead, textRow } from "./text-row.ts";
import { wrapped } from "./wrapped.ts";

/** The figures that tell most; the result document has all. */
const TOLD = 6;

function table(circumstances: Circumstances, result: ResultDocument): string {
  const { id, figures } = circumstances;
  return [
    `Why ${mishapWords[id]}`,
    wrapped(circumstanceSentence(circumstances, result), 96, "  "),
    ...(figures.length === 0 ? [] : [textHead("  On average", ["then", "otherwise"])]),
    ...figures
      .slice(0, TOLD)
      .map(
        (figure) =>
          `${textRow(figure.label, [
            circumstanceFigure(figure.mean, figure, result),
            circumstanceFigure(figure.meanOtherwise, figure, result),
          ])}  ${toldApart(figure)}`,
      ),
  ].join("\n");
}

/** What sets the trials apart in which something goes wrong, for each mishap that some trials have and some have not. */
export const circumstancesText = (result: ResultDocument): string =>
  result.circumstances
    .filter(({ trials, of }) => trials > 0 && trials < of)
    .map((circumstances) => table(circumstances, result))
    .join("\n\n");
