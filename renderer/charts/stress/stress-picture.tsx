import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { StressDocument } from "#shared/analysis/stress/stress-document.ts";
import { levelWords } from "#shared/analysis/stress/stress-words.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { VerticalGrid } from "../axis/vertical-grid.tsx";
import { figureTicks } from "../axis/figure-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { textWidth } from "../labels/text-width.ts";
import { STRESS_ROW, StressMark } from "./stress-mark.tsx";
import { stressCaption, stressRows } from "./stress-rows.ts";

interface StressPictureProps {
  readonly document: StressDocument;
  /** Place of the figure. */
  readonly place: number;
  readonly width: number;
}

/** Of one figure, before and after each stress: a line from dot to dot, all on one axis. */
export function StressPicture({ document, place, width }: StressPictureProps): ReactElement {
  const figure = document.figures[place]!;
  const rows = stressRows(document, place);
  const { before } = figure;
  if (!before || rows.length === 0) return <ChartEmpty reason="There is no stress to draw: choose one above." />;
  const ends = rows.flatMap(({ after }) =>
    after ? [after.value - 2 * after.standardError, after.value + 2 * after.standardError] : [],
  );
  const [low, high] = [Math.min(before.value, ...ends), Math.max(before.value, ...ends)];
  const room = (high - low || Math.abs(high) || 1) * 0.05;
  // A chance is nowhere below 0 or above 1; dots show levels, so that the axis need not begin at nothing.
  const domain: readonly [number, number] = figure.isChance
    ? [Math.max(0, low - room), Math.min(1, high + room)]
    : [low - room, high + room];
  const labelWidth = Math.min(width * 0.34, Math.max(...rows.map(({ name }) => textWidth(name))));
  const toldWidth = Math.max(...rows.map(({ told }) => textWidth(told))) + 16;
  const area = { left: labelWidth + 20, right: width - toldWidth, top: 26, bottom: 26 + rows.length * STRESS_ROW };
  const scale = scaleLinear([...domain], [area.left, area.right]);
  const { currency } = document.scenario;
  const marks = figureTicks(figure.unit, domain, Math.max(2, (area.right - area.left) / 90), currency);
  const middles = rows.map((_, row) => area.top + (row + 0.5) * STRESS_ROW);
  const atBefore = Math.round(scale(before.value)) + 0.5;
  return (
    <ChartStage
      title={`${figure.label}: before and after each stress`}
      message={stressCaption(document, place)}
      width={width}
      height={area.bottom + 46}
      direction="down"
      stops={rows.map(({ id, name, told, difference }, row) => ({
        position: middles[row]!,
        text: `${name}: ${told}${difference === "" ? "" : ` (${difference})`}`,
        future: {
          where: { kind: "all" },
          deal: {
            kind: "stress",
            stresses: id === "together" ? document.stresses.map((stress) => stress.id) : [id],
          },
        },
      }))}
    >
      {(active) => (
        <>
          <VerticalGrid area={area} ticks={marks} scale={scale} />
          <g aria-hidden="true">
            <line className="chart-limit" x1={atBefore} x2={atBefore} y1={area.top - 6} y2={area.bottom} />
            <text
              className="chart-label chart-label--strong"
              x={Math.min(area.right - 40, Math.max(area.left + 40, atBefore))}
              y={area.top - 12}
              textAnchor="middle"
            >
              Before: {levelWords(before, figure, document)}
            </text>
          </g>
          {rows.map((row, index) => (
            <StressMark
              key={row.id}
              row={row}
              y={middles[index]!}
              before={before.value}
              labelWidth={labelWidth}
              scale={scale}
              width={width}
              isActive={active === index}
            />
          ))}
          <BottomAxis area={area} ticks={marks} scale={scale} title={figure.label} />
        </>
      )}
    </ChartStage>
  );
}
