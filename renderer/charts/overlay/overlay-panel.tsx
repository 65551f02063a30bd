import { createElement, type ReactElement } from "react";
import { percent } from "#shared/format/percent.ts";
import { ChartPanel } from "../frame/chart-panel.tsx";
import { NumberTable } from "../frame/number-table.tsx";
import { OverlayChart } from "./overlay-chart.tsx";
import { overlayBins, type OverlayData } from "./overlay-data.ts";
import { overlayCaption, overlayValue } from "./overlay-words.ts";

const pictureOf =
  (data: OverlayData) =>
  (width: number): ReactElement =>
    createElement(OverlayChart, { data, width });

/** Two distributions of a measure over each other, with the sentence and the table behind them. */
export function OverlayPanel(data: OverlayData): ReactElement {
  return (
    <ChartPanel
      title={data.label}
      caption={overlayCaption(data)}
      picture={pictureOf(data)}
      table={
        <NumberTable
          caption={`${data.label}: share of trials`}
          columns={["From", data.under.name, data.over.name]}
          rows={overlayBins(data).map(({ from, under, over }) => [
            overlayValue(from, data),
            { text: percent(under, 1), value: under },
            { text: percent(over, 1), value: over },
          ])}
        />
      }
    />
  );
}
