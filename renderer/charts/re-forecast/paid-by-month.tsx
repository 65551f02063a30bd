import { scaleLinear } from "d3-scale";
import { area as areaOf, line as lineOf } from "d3-shape";
import type { ReactElement } from "react";
import type { MonthBand, ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { paidByName } from "#shared/model/measure-names.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { LeftAxis } from "../axis/left-axis.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { EndLabels } from "../cumulative/end-labels.tsx";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear } from "../frame/future-there.ts";
import { ChartKey } from "../labels/chart-key.tsx";
import { type KeyEntry, keyOverflow } from "../labels/key-entry.ts";
import { textWidth } from "../labels/text-width.ts";
import { monthText, monthTicks, movingMonths, paidByMonthCaption } from "./paid-by-month-data.ts";

const HEIGHT = 340;

interface PaidByMonthProps {
  readonly document: ReForecastDocument;
  readonly width: number;
}

/** Payments by the end of each month: the plan and the forecast, each a mean and a band of 8 futures in 10, and what was paid. */
export function PaidByMonth({ document, width }: PaidByMonthProps): ReactElement {
  const { scenario, actuals, through } = document;
  const { currency, startMonth } = scenario;
  const months = movingMonths(document);
  const high = Math.max(...months.flatMap(({ plan, forecast, paid = 0 }) => [plan.p90, forecast.p90, paid]));
  const low = Math.min(0, ...months.flatMap(({ plan, forecast, paid = 0 }) => [plan.p10, forecast.p10, paid]));
  if (!(high > 0)) return <ChartEmpty reason="Nothing is paid in any future." />;
  const last = months.at(-1)!;
  const ends = [
    { name: "Forecast", value: shortMoney(last.forecast.mean, currency), colour: 1, at: last.forecast.mean },
    { name: "Plan", value: shortMoney(last.plan.mean, currency), colour: 2, at: last.plan.mean },
  ];
  const ticks = moneyTicks(low * 1.04, high * 1.04, 5, currency);
  const left = 12 + Math.max(34, ...ticks.map(({ label }) => textWidth(label)));
  const room = 18 + Math.max(...ends.flatMap(({ name, value }) => [textWidth(name), textWidth(value)]));
  const key = keyOf(months.some(({ paid }) => paid !== undefined));
  const below = keyOverflow(key, width);
  const height = HEIGHT + below;
  const area = { left, right: width - room, top: 62 + below, bottom: height - 48 };
  const up = scaleLinear([low * 1.04, high * 1.04], [area.bottom, area.top]);
  const across = scaleLinear([0, months.length], [area.left, area.right]);
  const known = across(actuals.throughMonth + 1);
  return (
    <ChartStage
      title="Paid by the end of each month"
      message={paidByMonthCaption(document)}
      width={width}
      height={height}
      stops={months.map((month, place) => ({
        position: across(place + 1),
        text: monthText(month, document),
        future: { ...futureNear(paidByName(month.month), month.forecast.mean), deal: { kind: "actuals" } },
      }))}
    >
      {(active) => (
        <>
          <ChartKey y={8} entries={key} width={width} />
          <rect
            className="chart-known"
            x={area.left}
            width={known - area.left}
            y={area.top}
            height={area.bottom - area.top}
          />
          <LeftAxis area={area} ticks={ticks} scale={up} title={`From the start (${currency})`} titleTop={38 + below} />
          {known - area.left > textWidth(`Known to ${through}`) + 12 && (
            <text
              className="chart-label chart-label--muted"
              x={known - 6}
              y={area.top + 14}
              textAnchor="end"
              aria-hidden="true"
            >
              Known to {through}
            </text>
          )}
          <Band of="plan" colour={2} months={months} across={across} up={up} />
          <Band of="forecast" colour={1} months={months} across={across} up={up} />
          <g aria-hidden="true">
            {months.map(({ month, paid }) =>
              paid === undefined ? null : (
                <circle key={month} className="chart-dot chart-fill-3" cx={across(month + 1)} cy={up(paid)} r={3.5} />
              ),
            )}
            {active !== undefined && (
              <line
                className="chart-cursor"
                x1={across(active + 1)}
                x2={across(active + 1)}
                y1={area.top}
                y2={area.bottom}
              />
            )}
          </g>
          <BottomAxis
            area={area}
            ticks={monthTicks(months.length, startMonth, (area.right - area.left) / 84)}
            scale={across}
            title="End of the month"
          />
          <EndLabels
            labels={ends.map(({ at, ...label }) => ({ ...label, y: up(at) }))}
            x={area.right}
            top={area.top - 10}
            bottom={area.bottom + 10}
          />
        </>
      )}
    </ChartStage>
  );
}

const keyOf = (isPaidKnown: boolean): readonly KeyEntry[] => [
  { className: "chart-line-1", words: "Forecast, mean and 8 futures in 10", sign: "line" },
  { className: "chart-line-2", words: "Plan", sign: "line" },
  ...(isPaidKnown ? [{ className: "chart-dot chart-fill-3", words: "Paid, as typed", sign: "dot" as const }] : []),
];

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** One mean with its band, from nothing at the start. */
function Band(props: {
  readonly of: "plan" | "forecast";
  /** Number of the data colour. */
  readonly colour: number;
  readonly months: readonly MonthBand[];
  readonly across: (months: number) => number;
  readonly up: (amount: number) => number;
}): ReactElement {
  const { of, colour, months, across, up } = props;
  const points = [{ mean: 0, p10: 0, p90: 0 }, ...months.map((month) => month[of])];
  const band = areaOf<(typeof points)[number]>()
    .x((_, place) => round(across(place)))
    .y0(({ p10 }) => round(up(p10)))
    .y1(({ p90 }) => round(up(p90)))(points);
  const mean = lineOf<(typeof points)[number]>()
    .x((_, place) => round(across(place)))
    .y((point) => round(up(point.mean)))(points);
  return (
    <g aria-hidden="true">
      <path className={`chart-fan chart-fill-${colour}`} d={band ?? ""} />
      <path className={`chart-line-${colour}`} d={mean ?? ""} />
    </g>
  );
}
