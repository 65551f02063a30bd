import type { ReactElement } from "react";
import { chance } from "#shared/format/chance.ts";
import type { PlotArea } from "../frame/plot-area.ts";
import { textWidth } from "../labels/text-width.ts";

/** The ground left of where nothing is gained or lost, labelled with the chance of a loss, and the spike of trials in which all is lost. */
export function LossZone(props: {
  readonly area: PlotArea;
  readonly zeroAt: number;
  readonly probability: number | undefined;
  readonly spike: { readonly right: number; readonly top: number } | undefined;
}): ReactElement {
  const { area, zeroAt, probability, spike } = props;
  const label = probability === undefined ? "Loss" : `Loss in ${chance(probability)} of trials`;
  const isRoom = zeroAt - 6 - textWidth(label) >= area.left;
  return (
    <g aria-hidden="true">
      <rect
        className="chart-loss-zone"
        x={area.left}
        y={area.top - 14}
        width={Math.max(0, zeroAt - area.left)}
        height={area.bottom - area.top + 14}
      />
      <text
        className="chart-label--bad"
        x={isRoom ? zeroAt - 6 : zeroAt + 6}
        y={area.top - 2}
        textAnchor={isRoom ? "end" : "start"}
      >
        {isRoom ? label : `← ${label}`}
      </text>
      {spike !== undefined && (
        <text
          className="chart-label"
          x={spike.right + 6}
          y={Math.min(area.bottom - 6, Math.max(area.top + 16, spike.top + 12))}
        >
          All the money lost
        </text>
      )}
    </g>
  );
}
