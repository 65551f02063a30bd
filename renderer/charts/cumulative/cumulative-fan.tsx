import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { shortMoney } from "#shared/format/short-money.ts";
import { cumulativeName } from "#shared/model/measure-names.ts";
import { LeftAxis } from "../axis/left-axis.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear } from "../frame/future-there.ts";
import { textWidth } from "../labels/text-width.ts";
import { type CumulativeData, isNothing } from "./cumulative-data.ts";
import { CumulativeMarks } from "./cumulative-marks.tsx";
import { cumulativeText } from "./cumulative-text.ts";
import { EndLabels } from "./end-labels.tsx";
import { FanRibbon } from "./fan-ribbon.tsx";
import { YearSpans } from "./year-spans.tsx";

/** Sums from the start of the deal as fans, with the month of break-even or an amount to note. */
export function CumulativeFan(
  props: CumulativeData & { readonly width: number; readonly height?: number },
): ReactElement {
  const { title, years, series, currency, caption, level, note, width, height = 320 } = props;
  if (years.length === 0 || series.length === 0 || isNothing(props)) return <ChartEmpty reason={caption} />;

  const amounts = [...series.flatMap(({ p5, p95 }) => [...p5, ...p95]), level?.amount ?? 0];
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const ticks = moneyTicks(low * 1.04, high * 1.04, 5, currency);
  const left = 12 + Math.max(34, ...ticks.map(({ label }) => textWidth(label)));
  const labels = series.map(({ label, p50 }, index) => ({
    name: label,
    value: shortMoney(p50.at(-1), currency),
    colour: index + 1,
    end: p50.at(-1) ?? 0,
  }));
  const room = 18 + Math.max(...labels.map(({ name, value }) => Math.max(textWidth(name), textWidth(value))));
  const area = { left, right: width - room, top: 62, bottom: height - 44 };
  const up = scaleLinear([low * 1.04, high * 1.04], [area.bottom, area.top]);
  const slot = (area.right - area.left) / years.length;
  const places = [area.left, ...years.map((_, index) => area.left + (index + 1) * slot)];
  return (
    <>
      <ChartStage
        title={title}
        message={[caption, note].filter(Boolean).join(" ")}
        width={width}
        height={height}
        stops={years.map((year, index) => ({
          position: places[index + 1] ?? 0,
          text: cumulativeText(props, index),
          future: futureNear(cumulativeName(series[0]!.id, year), series[0]!.p50[index]),
        }))}
      >
        {(active) => (
          <>
            <text className="chart-label--muted" y={12} aria-hidden="true">
              Line: middle trial. Bands: middle half of trials, and 9 in 10.
            </text>
            <LeftAxis area={area} ticks={ticks} scale={up} title={`From the start (${currency})`} titleTop={38} />
            <YearSpans years={years} area={area} />
            <line className="chart-zero" x1={area.left} x2={area.right} y1={up(0)} y2={up(0)} />
            {series.map((one, index) => (
              <FanRibbon key={one.id} series={one} colour={index + 1} places={places} scale={up} />
            ))}
            <CumulativeMarks data={props} area={area} places={places} scale={up} active={active} />
            <EndLabels
              labels={labels.map((label) => ({ ...label, y: up(label.end) }))}
              x={area.right}
              top={area.top - 10}
              bottom={area.bottom + 10}
            />
          </>
        )}
      </ChartStage>
      {note !== undefined && <p className="chart__note">{note}</p>}
    </>
  );
}
