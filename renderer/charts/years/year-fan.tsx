import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { shortMoney } from "#shared/format/short-money.ts";
import { yearlyName } from "#shared/model/measure-names.ts";
import { LeftAxis } from "../axis/left-axis.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear } from "../frame/future-there.ts";
import { textWidth } from "../labels/text-width.ts";
import { RangeBox } from "./range-box.tsx";
import { yearFanCaption, yearText } from "#shared/headlines/captions/year-fan-caption.ts";
import { type YearFanData, yearFanTitle } from "#shared/headlines/captions/year-fan-data.ts";
import { YearFanKey } from "./year-fan-key.tsx";

interface YearFanProps extends YearFanData {
  readonly width: number;
  readonly height?: number;
  /** The sentence to take away, where the chart's own would say the wrong thing. */
  readonly caption?: string | undefined;
}

/**
 * The spread of payments, savings or both in each financial year: a line for 9 trials in 10, a box for the middle half,
 * a notch for the median. Boxes and not a ribbon, since nothing lies between two years.
 */
export function YearFan(props: YearFanProps): ReactElement {
  const { years, series, currency, width, height = 320 } = props;
  if (years.length === 0 || series.length === 0) return <ChartEmpty reason="There are no years to show." />;

  const values = series.flatMap(({ p5, p95 }) => [...p5, ...p95]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [from, to] = low === high ? [0, 10] : [low * 1.04, high * 1.04];
  const ticks = low === high ? [{ value: 0, label: shortMoney(0, currency) }] : moneyTicks(from, to, 5, currency);
  const left = 12 + Math.max(34, ...ticks.map(({ label }) => textWidth(label)));
  const area = { left, right: width - 4, top: 64, bottom: height - 44 };
  const up = scaleLinear([from, to], [area.bottom, area.top]);
  const slot = (area.right - area.left) / years.length;
  const middles = years.map((_, index) => area.left + (index + 0.5) * slot);
  const boxWidth = Math.max(3, Math.min(26, (slot * 0.62) / series.length));
  const every = Math.max(1, Math.ceil(52 / slot));
  return (
    <ChartStage
      title={yearFanTitle(props)}
      message={props.caption ?? yearFanCaption(props)}
      width={width}
      height={height}
      stops={years.map((year, index) => ({
        position: middles[index] ?? 0,
        text: yearText(props, index),
        future: futureNear(yearlyName(series[0]!.id, year), series[0]!.p50[index]),
      }))}
    >
      {(active) => (
        <>
          {active !== undefined && (
            <rect
              className="chart-highlight"
              x={area.left + active * slot}
              y={area.top}
              width={slot}
              height={area.bottom - area.top}
            />
          )}
          <YearFanKey names={series.map(({ label }) => label)} width={width} />
          <LeftAxis area={area} ticks={ticks} scale={up} title={`A year (${currency})`} titleTop={52} />
          <line className="chart-zero" x1={area.left} x2={area.right} y1={up(0)} y2={up(0)} />
          {series.map((one, place) =>
            years.map((year, index) => (
              <RangeBox
                key={`${one.id} ${year}`}
                x={(middles[index] ?? 0) + (place - (series.length - 1) / 2) * (boxWidth + 3)}
                width={boxWidth}
                colour={place + 1}
                p5={up(one.p5[index] ?? 0)}
                p25={up(one.p25[index] ?? 0)}
                p50={up(one.p50[index] ?? 0)}
                p75={up(one.p75[index] ?? 0)}
                p95={up(one.p95[index] ?? 0)}
              />
            )),
          )}
          {years.map((year, index) =>
            index % every === 0 ? (
              <text key={year} className="chart-tick" x={middles[index]} y={area.bottom + 18} textAnchor="middle">
                {year}
              </text>
            ) : null,
          )}
          <text className="chart-axis-title" x={area.right} y={area.bottom + 38} textAnchor="end">
            Financial year
          </text>
        </>
      )}
    </ChartStage>
  );
}
