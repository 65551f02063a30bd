import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { asDrawnWords } from "#shared/analysis/tornado/tornado-words.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { VerticalGrid } from "../axis/vertical-grid.tsx";
import { figureTicks } from "../axis/figure-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { textWidth } from "../labels/text-width.ts";
import { ChartKey } from "../labels/chart-key.tsx";
import { leftOut, linesOf } from "./sections.ts";
import { SectionHead } from "./section-head.tsx";
import { highEnd, lowEnd, TornadoMark } from "./tornado-mark.tsx";
import { worseTenth } from "./worse-tenth.ts";
import { drawnSections, type TornadoRow, tornadoRows } from "./tornado-rows.ts";

interface TornadoPictureProps {
  readonly document: TornadoDocument;
  readonly figure: TornadoFigure;
  /** Under headings by whose hands inputs are in. */
  readonly byHand: boolean;
  readonly caption: string;
  readonly width: number;
}

const key = [
  { className: lowEnd, words: "input at its P10" },
  { className: highEnd, words: "input at its P90" },
];

/** From the least to the greatest figure at any end. */
function domainOf(rows: readonly TornadoRow[], expected: number): readonly [number, number] {
  const values = rows.flatMap(({ bar }) => [bar.low?.value ?? expected, bar.high?.value ?? expected]);
  const [low, high] = [Math.min(expected, ...values), Math.max(expected, ...values)];
  return low < high ? [low, high] : [low - 1, high + 1];
}

/** How far each input moves a figure by itself: bars both ways around what is expected, the widest first. */
export function TornadoPicture({ document, figure, byHand, caption, width }: TornadoPictureProps): ReactElement {
  const { sections, left } = drawnSections(tornadoRows(document, figure), byHand);
  const { lines, height } = linesOf(sections);
  const rows = sections.flatMap((section) => section.rows);
  if (!figure.expected || rows.length === 0)
    return <ChartEmpty reason="No uncertain input moves this figure by itself; the table says why." />;
  const expected = figure.expected.value;
  const labelWidth = Math.min(width * 0.36, Math.max(...rows.map(({ input }) => textWidth(input.name))));
  const endWidth = Math.max(...rows.flatMap(({ ends }) => [textWidth(ends.low), textWidth(ends.high)])) + 8;
  const swingWidth = Math.max(textWidth("Swing"), ...rows.map(({ swing }) => textWidth(swing))) + 14;
  const area = { left: labelWidth + 14, right: width - swingWidth, top: 52, bottom: 52 + height };
  const domain = domainOf(rows, expected);
  const scale = scaleLinear([...domain], [area.left + endWidth, area.right - endWidth]);
  const marks = figureTicks(
    figure.unit,
    [scale.invert(area.left), scale.invert(area.right)],
    Math.max(2, (area.right - area.left) / 90),
    document.scenario.currency,
  );
  const middle = Math.round(scale(expected)) + 0.5;
  const rowLines = lines.flatMap((line) => (line.kind === "row" ? [line] : []));
  const told = asDrawnWords(figure, document.scenario);
  const half = textWidth(told) / 2;
  const more = leftOut(left, "smaller swings");
  return (
    <ChartStage
      title={`${figure.label}: how far each input moves it by itself`}
      message={caption}
      width={width}
      height={area.bottom + (more === "" ? 46 : 66)}
      direction="down"
      stops={rowLines.map(({ row, top, height: tall }) => ({
        position: area.top + top + tall / 2,
        text: row.text,
        future: { where: { kind: "input", input: row.input.id, tenth: worseTenth(figure, row.input.id) } },
      }))}
    >
      {(active) => (
        <>
          <ChartKey y={10} entries={key} width={width} />
          <VerticalGrid area={area} ticks={marks} scale={scale} />
          <text
            className="chart-label"
            x={Math.min(Math.max(middle, area.left + half), area.right - half)}
            y={area.top - 12}
            textAnchor="middle"
          >
            {told}
          </text>
          <text className="chart-label chart-label--muted" x={width} y={area.top - 12} textAnchor="end">
            Swing
          </text>
          {lines.map((line) =>
            line.kind === "head" ? (
              <SectionHead key={line.name} {...line} y={area.top + line.top + line.height / 2 + 4} />
            ) : (
              <TornadoMark
                key={line.row.input.id}
                row={line.row}
                y={area.top + line.top + line.height / 2}
                expected={expected}
                labelWidth={labelWidth}
                scale={scale}
                hasHand={!byHand}
                isActive={active !== undefined && rowLines[active] === line}
                width={width}
                height={line.height}
              />
            ),
          )}
          <line className="chart-limit" x1={middle} x2={middle} y1={area.top - 6} y2={area.bottom} aria-hidden="true" />
          <BottomAxis
            area={area}
            ticks={marks}
            scale={scale}
            title={`${figure.label}${figure.unit === "money" ? ` (${document.scenario.currency})` : ""}`}
          />
          {more !== "" && (
            <text className="chart-label chart-label--muted" x={0} y={area.bottom + 60}>
              {more}
            </text>
          )}
        </>
      )}
    </ChartStage>
  );
}
