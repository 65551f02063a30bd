import type { ReactElement } from "react";
import type { TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { controlWords } from "#shared/analysis/tornado/who-controls.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { tornadoRows } from "./tornado-rows.ts";

/** Every input with what the figure is at both its ends, and why it has no width where it has none. */
export function TornadoTable(props: {
  readonly document: TornadoDocument;
  readonly figure: TornadoFigure;
}): ReactElement {
  const { document, figure } = props;
  return (
    <NumberTable
      caption={`${figure.label}, each uncertain input held at its P10 and its P90`}
      columns={[
        "Input",
        "In whose hands",
        "P10",
        "P90",
        "Figure at P10",
        "Figure at P90",
        "Swing",
        "Standard error",
        "Rank correlation",
        "Why no width",
      ]}
      rows={tornadoRows(document, figure).map(({ input, bar, ends, levels, swing, error, correlation }) => [
        input.name,
        controlWords(input.control),
        { text: ends.low, value: input.p10 },
        { text: ends.high, value: input.p90 },
        { text: levels.low, value: bar.low?.value },
        { text: levels.high, value: bar.high?.value },
        { text: swing, value: bar.swing?.value },
        { text: error, value: bar.swing?.standardError },
        { text: correlation, value: bar.rankCorrelation?.value },
        bar.why ?? "",
      ])}
    />
  );
}
