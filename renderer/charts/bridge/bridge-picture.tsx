import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { BridgeDocument, BridgedFigure } from "#shared/analysis/bridge/bridge-document.ts";
import { partysFigure } from "#shared/analysis/bridge/partys-figure.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { VerticalGrid } from "../axis/vertical-grid.tsx";
import { figureTicks } from "../axis/figure-ticks.ts";
import { ChartStage } from "../frame/chart-stage.tsx";
import { textWidth } from "../labels/text-width.ts";
import { bridgeDomain } from "./bridge-domain.ts";
import { BRIDGE_ROW, BridgeMark } from "./bridge-mark.tsx";
import { bridgeRows, rowText } from "./bridge-steps.ts";

interface BridgePictureProps {
  readonly document: BridgeDocument;
  readonly figure: BridgedFigure;
  /** The sentence to take away. */
  readonly caption: string;
  readonly width: number;
}

/** A figure from one deal to another: a dot for each end, and a bar a step from the level before it to the level after it. */
export function BridgePicture({ document, figure, caption, width }: BridgePictureProps): ReactElement {
  const rows = bridgeRows(document, figure);
  const domain = bridgeDomain(rows);
  const longest = Math.max(
    ...rows.map(({ label, detail }) => Math.max(textWidth(`0  ${label}`), textWidth(detail, 11))),
  );
  const labelWidth = Math.min(width * 0.42, longest);
  const toldWidth = Math.max(...rows.map(({ told }) => textWidth(told))) + 18;
  const area = { left: labelWidth + 16, right: width - toldWidth, top: 4, bottom: 4 + rows.length * BRIDGE_ROW };
  const scale = scaleLinear([...domain], [area.left, area.right]);
  const { currency } = document.scenario;
  const marks = figureTicks(figure.unit, domain, Math.max(2, (area.right - area.left) / 90), currency);
  const middles = rows.map((_, place) => area.top + (place + 0.5) * BRIDGE_ROW);
  return (
    <ChartStage
      title={`${partysFigure(figure)}, bridge from “${document.from.name}” to “${document.to.name}”`}
      message={caption}
      width={width}
      height={area.bottom + 46}
      direction="down"
      stops={rows.map((row, place) => ({
        position: middles[place]!,
        text: rowText(row),
        // The last row is the deal after all steps, as the row before it is.
        future: { where: { kind: "all" }, deal: { kind: "step", steps: Math.min(place, document.steps.length) } },
      }))}
    >
      {(active) => (
        <>
          <VerticalGrid area={area} ticks={marks} scale={scale} />
          {rows.map((row, place) => (
            <BridgeMark
              key={`${place} ${row.label}`}
              row={row}
              number={place}
              isLast={place === rows.length - 1}
              y={middles[place]!}
              labelWidth={labelWidth}
              scale={scale}
              isActive={active === place}
              width={width}
            />
          ))}
          <BottomAxis
            area={area}
            ticks={marks}
            scale={scale}
            title={`${partysFigure(figure)}${figure.unit === "money" ? ` (${currency})` : ""}${domain[0] > 0 || domain[1] < 0 ? "; the axis does not begin at nothing" : ""}`}
          />
        </>
      )}
    </ChartStage>
  );
}
