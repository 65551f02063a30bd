import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { ticks } from "d3-array";
import { people } from "#shared/format/people.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear } from "../frame/future-there.ts";
import { fitText } from "../labels/fit-text.ts";
import { textWidth } from "../labels/text-width.ts";
import { FunnelBarRow } from "./funnel-bar-row.tsx";
import { funnelRows } from "./funnel-rows.ts";
import { funnelText, funnelValue, outcomesFunnelCaption } from "#shared/headlines/captions/outcomes-funnel-caption.ts";
import type { OutcomesFunnelData } from "#shared/headlines/captions/outcomes-funnel-data.ts";

/** By outcome: what would have happened anyway, what happens with the service, the difference, and what is paid for. */
export function OutcomesFunnel(props: OutcomesFunnelData & { readonly width: number }): ReactElement {
  const { width } = props;
  const { rows, headings, height: rowsHeight } = funnelRows(props);
  if (rows.length === 0) return <ChartEmpty reason="No outcome has numbers to show." />;

  const values = rows.flatMap(({ bar: { statistics } }) => [
    statistics.mean,
    statistics.percentiles.p10,
    statistics.percentiles.p90,
  ]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const withRange = width >= 560;
  const valueWidth = Math.max(...rows.map(({ bar }) => textWidth(funnelValue(bar, withRange)))) + 14;
  const area = { left: 124, right: Math.max(220, width - valueWidth), top: 0, bottom: rowsHeight };
  const across = scaleLinear(low === high ? [0, 10] : [low, high], [area.left + (low < 0 ? 4 : 0), area.right]);
  const marks =
    low === high ? [0] : ticks(low, high, Math.max(2, (area.right - area.left) / 90)).filter(Number.isInteger);
  return (
    <ChartStage
      title="Outcomes achieved, additional and paid for"
      message={outcomesFunnelCaption(props)}
      width={width}
      height={rowsHeight + 46}
      direction="down"
      stops={rows.map(({ y, outcome, bar }) => ({
        position: y,
        text: funnelText(outcome, bar),
        future: futureNear(bar.measure, bar.statistics.mean),
      }))}
    >
      {(active) => (
        <>
          {marks.map((value) => (
            <line
              key={value}
              className="chart-grid"
              x1={Math.round(across(value)) + 0.5}
              x2={Math.round(across(value)) + 0.5}
              y1={24}
              y2={rowsHeight}
            />
          ))}
          {headings.map(({ name, y }) => (
            <text key={`${name} ${y}`} className="chart-label chart-label--strong chart-label--halo" y={y}>
              {fitText(name, width)}
            </text>
          ))}
          {rows.map((row, index) => (
            <FunnelBarRow
              key={row.y}
              bar={row.bar}
              y={row.y}
              labelRight={area.left - 10}
              scale={across}
              isActive={active === index}
              width={width}
              withRange={withRange}
            />
          ))}
          <line
            className="chart-zero"
            x1={Math.round(across(0)) + 0.5}
            x2={Math.round(across(0)) + 0.5}
            y1={24}
            y2={rowsHeight}
          />
          <BottomAxis
            area={area}
            ticks={marks.map((value) => ({ value, label: people(value) }))}
            scale={across}
            title="Mean number; line from P10 to P90"
          />
        </>
      )}
    </ChartStage>
  );
}
