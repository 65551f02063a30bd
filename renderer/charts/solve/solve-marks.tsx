import { area as band, line } from "d3-shape";
import type { ReactElement } from "react";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { levelWords, valueWords } from "#shared/analysis/solve/solve-words.ts";
import type { PlotArea } from "../frame/plot-area.ts";
import { textWidth } from "../labels/text-width.ts";
import { type CurvePoint, curveStretches, stretchesShaded } from "./solve-data.ts";

interface SolveMarksProps {
  readonly document: SolveDocument;
  readonly area: PlotArea;
  readonly across: (value: number) => number;
  readonly up: (figure: number) => number;
  readonly active: number | undefined;
}

const limits = { atMost: "at most", atLeast: "at least", equal: "asked for:" } as const;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Where the goal is met, the curve with the band of its error, the level, the answers, the deal in the file, the cursor. */
export function SolveMarks(props: SolveMarksProps): ReactElement {
  const { document, area, across, up, active } = props;
  const { goal, scenario, curve } = document;
  const within = (figure: number): number => Math.min(area.bottom, Math.max(area.top, up(figure)));
  const bandOf = band<CurvePoint>()
    .x(({ value }) => round(across(value)))
    .y0(({ figure, reach }) => round(within(figure - reach)))
    .y1(({ figure, reach }) => round(within(figure + reach)));
  const lineOf = line<CurvePoint>(
    ({ value }) => round(across(value)),
    ({ figure }) => round(up(figure)),
  );
  const stretches = curveStretches(document);
  const level = `${limits[goal.limit]} ${levelWords(goal, scenario)}`;
  const here = active === undefined ? undefined : curve[active];
  return (
    <g aria-hidden="true">
      {stretchesShaded(document).map(({ from, to }) => (
        <rect
          key={from}
          className="chart-solve-met"
          x={round(across(from))}
          width={Math.max(1, round(across(to) - across(from)))}
          y={area.top}
          height={area.bottom - area.top}
        />
      ))}
      {stretches.map((stretch) => (
        <g key={stretch[0]!.value}>
          <path className="chart-soft-1" d={bandOf(stretch) ?? ""} />
          <path className="chart-line-1" d={lineOf(stretch) ?? ""} />
        </g>
      ))}
      <line className="chart-solve-level" x1={area.left} x2={area.right} y1={up(goal.level)} y2={up(goal.level)} />
      <text className="chart-label chart-label--halo" x={area.right - 4} y={up(goal.level) - 6} textAnchor="end">
        {level}
      </text>
      <NowMark {...props} />
      <AnswerMarks {...props} />
      {here?.figure && (
        <g>
          <line
            className="chart-cursor"
            x1={across(here.value)}
            x2={across(here.value)}
            y1={area.top}
            y2={area.bottom}
          />
          <circle className="chart-dot chart-fill-5" cx={across(here.value)} cy={up(here.figure.value)} r={5} />
        </g>
      )}
    </g>
  );
}

/** The deal as it stands in the file. */
function NowMark({ document, area, across, up }: SolveMarksProps): ReactElement | null {
  const { term, now, range } = document;
  const { inFile } = term;
  if (!now || inFile === undefined || inFile < range.from || inFile > range.to) return null;
  const x = across(inFile);
  const width = textWidth("in the file");
  const isLeft = x + width + 12 > area.right;
  return (
    <g transform={`translate(${round(x)} ${round(up(now.value))})`}>
      <circle className="chart-solve-now" r={5} />
      <text
        className="chart-label chart-label--halo chart-label--muted"
        x={isLeft ? -10 : 10}
        y={16}
        textAnchor={isLeft ? "end" : "start"}
      >
        in the file
      </text>
    </g>
  );
}

/** Each answer: its line with the value above the picture, its point, and its interval along the axis. */
function AnswerMarks({ document, area, across, up }: SolveMarksProps): ReactElement | null {
  const { outcome } = document;
  if (outcome.kind !== "answers") return null;
  const right = area.right;
  return (
    <>
      {outcome.answers.map(({ value, figure, interval }, place) => {
        const x = round(across(value));
        const label = valueWords(value, document);
        const isLeft = x + textWidth(label) / 2 > right;
        return (
          <g key={value}>
            <rect
              className="chart-solve-interval"
              x={round(across(interval.from)) - 1}
              width={Math.max(2, round(across(interval.to) - across(interval.from)) + 2)}
              y={area.bottom - 5}
              height={5}
            />
            <line className="chart-solve-answer" x1={x} x2={x} y1={area.top - 8} y2={area.bottom} />
            <circle className="chart-dot chart-fill-2" cx={x} cy={up(figure.value)} r={6} />
            <text
              className={`chart-label chart-label--halo${place === 0 ? " chart-label--strong" : ""}`}
              x={isLeft ? right : x}
              y={area.top - 13}
              textAnchor={isLeft ? "end" : "middle"}
            >
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}
