import { layersOfSpread, shareWithError } from "#shared/format/spread-in-words.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { textHead, textRow } from "./text-row.ts";

/** How much of the spread each layer of uncertainty makes, a line a measure, in per cent with one standard error. */
export const spreadText = ({ spread, measures }: ResultDocument): string =>
  [
    textHead(
      "Where the spread comes from",
      layersOfSpread.map(({ short }) => short),
    ),
    ...spread.map((summary) =>
      textRow(
        measures.find(({ id }) => id === summary.measure)?.label ?? summary.measure,
        layersOfSpread.map(({ layer }) => shareWithError(summary[layer])),
      ),
    ),
  ].join("\n");
