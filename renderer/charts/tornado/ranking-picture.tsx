import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { Ranking, TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { shareInterval } from "#shared/analysis/tornado/tornado-words.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { VerticalGrid } from "../axis/vertical-grid.tsx";
import { shareTicks } from "../axis/share-ticks.ts";
import { ChartStage } from "../frame/chart-stage.tsx";
import type { FutureThere } from "../frame/future-there.ts";
import { textWidth } from "../labels/text-width.ts";
import { ChartKey } from "../labels/chart-key.tsx";
import { aloneDot, inAllBar, RankingMark } from "./ranking-mark.tsx";
import { rankedSections, type RankingRow, rankingRows } from "./ranking-rows.ts";
import { leftOut, linesOf } from "./sections.ts";
import { SectionHead } from "./section-head.tsx";
import { worseTenth } from "./worse-tenth.ts";

interface RankingPictureProps {
  readonly document: TornadoDocument;
  readonly figure: TornadoFigure;
  readonly ranking: Ranking;
  /** Under headings by whose hands inputs are in. */
  readonly byHand: boolean;
  readonly caption: string;
  readonly width: number;
}

const key = [
  { className: inAllBar, words: "in all, with others" },
  { className: aloneDot, words: "alone", sign: "dot" },
] as const;

/** From nothing, or the lowest interval's end, to the highest. */
function domainOf(rows: readonly RankingRow[]): readonly [number, number] {
  const ends = rows.flatMap(({ shares }) => [...shareInterval(shares.first), ...shareInterval(shares.total)]);
  return [Math.max(-0.2, Math.min(0, ...ends)), Math.min(1.5, Math.max(0.1, ...ends))];
}

/** Futures in which the first input of a group lies where the figure is worse; of people and luck, any. */
function futureOf({ group }: RankingRow, figure: TornadoFigure): FutureThere {
  const [input] = group.inputs;
  return { where: input === undefined ? { kind: "all" } : { kind: "input", input, tenth: worseTenth(figure, input) } };
}

/** How much of a figure's variance each group makes, alone and in all, the greatest first. */
export function RankingPicture(props: RankingPictureProps): ReactElement {
  const { document, figure, ranking, byHand, caption, width } = props;
  const { sections, left } = rankedSections(rankingRows(document, ranking), ranking, byHand);
  const { lines, height } = linesOf(sections);
  const rows = sections.flatMap((section) => section.rows);
  const labelWidth = Math.min(width * 0.36, Math.max(60, ...rows.map(({ group }) => textWidth(group.name))));
  const told = 2 * textWidth("100%") + 40;
  const area = { left: labelWidth + 14, right: width - told, top: 52, bottom: 52 + height };
  const domain = domainOf(rows);
  const scale = scaleLinear([...domain], [area.left, area.right]).clamp(true);
  const marks = shareTicks(...domain, Math.max(2, (area.right - area.left) / 90));
  const rowLines = lines.flatMap((line) => (line.kind === "row" ? [line] : []));
  const more = leftOut(left, "smaller shares");
  const head = (words: string, x: number): ReactElement => (
    <text className="chart-label chart-label--muted" x={x} y={area.top - 12} textAnchor="end">
      {words}
    </text>
  );
  return (
    <ChartStage
      title={`${figure.label}: what makes futures differ`}
      message={caption}
      width={width}
      height={area.bottom + (more === "" ? 46 : 66)}
      direction="down"
      stops={rowLines.map(({ row, top, height: tall }) => ({
        position: area.top + top + tall / 2,
        text: row.text,
        future: futureOf(row, figure),
      }))}
    >
      {(active) => (
        <>
          <ChartKey y={10} entries={key} width={width} />
          {head("Alone", width - textWidth("100%") - 14)}
          {head("In all", width)}
          <VerticalGrid area={area} ticks={marks} scale={scale} />
          {lines.map((line) =>
            line.kind === "head" ? (
              <SectionHead key={line.name} {...line} y={area.top + line.top + line.height / 2 + 4} />
            ) : (
              <RankingMark
                key={line.row.group.id}
                row={line.row}
                y={area.top + line.top + line.height / 2}
                labelWidth={labelWidth}
                scale={scale}
                hasHand={!byHand}
                isActive={active !== undefined && rowLines[active] === line}
                width={width}
                height={line.height}
              />
            ),
          )}
          <BottomAxis area={area} ticks={marks} scale={scale} title="Share of variance, with 95% intervals" />
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
