import { scaleLinear } from "d3-scale";
import { ticks as roundNumbers } from "d3-array";
import { area as areaOf, line as lineOf } from "d3-shape";
import { type ReactElement, useId } from "react";
import { decimal } from "#shared/format/decimal.ts";
import type { ProbabilityId } from "#shared/model/probability.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { LeftAxis } from "../axis/left-axis.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { shareTicks } from "../axis/share-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear, type FutureThere } from "../frame/future-there.ts";
import { textWidth } from "../labels/text-width.ts";
import { convergenceCaption, convergenceText, valueWords } from "./convergence-caption.ts";
import { bandAt, type ConvergenceData, isShare } from "./convergence-data.ts";
import { convergenceDomain } from "./convergence-domain.ts";

/** The mean of the first so many trials with its band of 19 in 20, so that one sees that it has settled. */
export function ConvergencePicture(
  props: ConvergenceData & { readonly width: number; readonly height?: number },
): ReactElement {
  const { figure, currency, width, height = 320 } = props;
  const { trials, mean, standardError, label, unit } = figure;
  const clip = useId();
  const caption = convergenceCaption(props);
  const [last, lastError] = [mean.at(-1), standardError.at(-1)];
  if (last === undefined || lastError === undefined) return <ChartEmpty reason={caption} />;

  const [low, high] = convergenceDomain(figure);
  const ticks = unit === "money" ? moneyTicks(low, high, 5, currency) : shareTicks(low, high, 5);
  const end = valueWords(last, lastError, props);
  const area = {
    left: 12 + Math.max(34, ...ticks.map((tick) => textWidth(tick.label))),
    right: width - textWidth(end) - 18,
    top: 62,
    bottom: height - 44,
  };
  const up = scaleLinear([low, high], [area.bottom, area.top]);
  const across = scaleLinear([0, trials.at(-1) ?? 1], [area.left, area.right]);
  const places = trials.map((count) => across(count));
  const edge = (side: 0 | 1) => (_: number, index: number) => round(up(bandAt(figure, index)[side]));
  const x = (_: number, index: number): number => round(places[index] ?? 0);
  const marks = roundNumbers(0, trials.at(-1) ?? 1, Math.max(2, (area.right - area.left) / 90)).filter(
    Number.isInteger,
  );
  return (
    <ChartStage
      title={`How settled it is: ${label}`}
      message={caption}
      width={width}
      height={height}
      stops={trials.map((_, index) => ({
        position: places[index] ?? 0,
        text: convergenceText(props, index),
        future: futureAt(props, mean[index]!),
      }))}
    >
      {(active) => (
        <>
          <clipPath id={clip}>
            <rect x={area.left} y={area.top} width={area.right - area.left + 6} height={area.bottom - area.top} />
          </clipPath>
          <text className="chart-label--muted" y={12} aria-hidden="true">
            Line: mean of the trials so far. Band: ±1.96 standard errors.
          </text>
          <LeftAxis area={area} ticks={ticks} scale={up} title={axisTitle(props)} titleTop={38} />
          <g aria-hidden="true" clipPath={`url(#${clip})`}>
            <path className="chart-soft-1" d={areaOf<number>().x(x).y0(edge(0)).y1(edge(1))([...mean]) ?? ""} />
            <line className="chart-cursor" x1={area.left} x2={area.right} y1={up(last)} y2={up(last)} />
            <path
              className="chart-line-1"
              d={
                lineOf<number>()
                  .x(x)
                  .y((value) => round(up(value)))([...mean]) ?? ""
              }
            />
          </g>
          <g aria-hidden="true">
            <circle className="chart-dot chart-fill-1" cx={area.right} cy={round(up(last))} r={5} />
            <text className="chart-label chart-label--strong" x={area.right + 10} y={up(last)} dy="0.34em">
              {end}
            </text>
            {active !== undefined && places[active] !== undefined && (
              <line className="chart-cursor" x1={places[active]} x2={places[active]} y1={area.top} y2={area.bottom} />
            )}
          </g>
          <BottomAxis
            area={area}
            ticks={marks.map((value) => ({ value, label: decimal(value) }))}
            scale={across}
            title="Trials"
          />
        </>
      )}
    </ChartStage>
  );
}

/** Futures in which it happens, or in which the figure is near its mean so far. */
const futureAt = ({ figure }: ConvergenceData, mean: number): FutureThere =>
  isShare(figure)
    ? { where: { kind: "when", question: figure.id as ProbabilityId, happens: mean > 0 } }
    : futureNear(figure.id, mean);

function axisTitle({ figure, currency }: ConvergenceData): string {
  if (figure.unit === "money") return `Mean (${currency})`;
  return isShare(figure) ? "Share of trials" : "Mean, % a year";
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
