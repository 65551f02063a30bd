import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { ReplayedMonth } from "#shared/analysis/replay/replay-document.ts";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { ScenarioMark } from "#shared/model/result.ts";
import { LeftAxis } from "../axis/left-axis.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { ChartKey } from "../labels/chart-key.tsx";
import { type KeyEntry, keyOverflow } from "../labels/key-entry.ts";
import { type CashKind, cashNames, type CashPart, cashParts, movingMonths } from "./cash-rows.ts";

const HEIGHT = 300;

interface ReplayCashProps {
  readonly months: readonly ReplayedMonth[];
  readonly scenario: ScenarioMark;
  readonly caption: string;
  readonly width: number;
}

/** The account of one future month by month: what comes in above nothing, what goes out below it, and the balance as a line. */
export function ReplayCash({ months: all, scenario, caption, width }: ReplayCashProps): ReactElement {
  const months = movingMonths(all);
  const parts = months.map(cashParts);
  const ends = parts.flatMap((month) => month.map(({ to }) => to)).concat(months.map(({ balance }) => balance));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  if (low === high) return <ChartEmpty reason="No money moves in this future." />;
  const key = keyOf(parts);
  const below = keyOverflow(key, width);
  const height = HEIGHT + below;
  const area = { left: 62, right: width - 8, top: 44 + below, bottom: height - 30 };
  const up = scaleLinear([low, high], [area.bottom, area.top]).nice();
  const step = (area.right - area.left) / months.length;
  const left = (place: number): number => area.left + place * step;
  const thick = Math.max(1, step * 0.72);
  return (
    <ChartStage
      title="Cash month by month"
      message={caption}
      width={width}
      height={height}
      stops={months.map((month, place) => ({ position: left(place) + step / 2, text: monthText(month, scenario) }))}
    >
      {(active) => (
        <>
          <ChartKey y={8} entries={key} width={width} />
          <LeftAxis
            area={area}
            ticks={moneyTicks(up.domain()[0]!, up.domain()[1]!, 6, scenario.currency)}
            scale={up}
            title=""
          />
          <g aria-hidden="true">
            {active !== undefined && (
              <rect
                className="chart-replay-active"
                x={left(active)}
                y={area.top}
                width={step}
                height={area.bottom - area.top}
              />
            )}
            {parts.map((month, place) =>
              month.map(({ kind, from, to }) => (
                <rect
                  key={`${place} ${kind}`}
                  className={`chart-replay-part chart-replay--${kind}`}
                  x={left(place) + (step - thick) / 2}
                  width={thick}
                  y={Math.min(up(from), up(to))}
                  height={Math.max(0.5, Math.abs(up(from) - up(to)))}
                />
              )),
            )}
            <line className="chart-zero" x1={area.left} x2={area.right} y1={up(0)} y2={up(0)} />
            <path
              className="chart-replay-balance"
              d={`M${months.map(({ balance }, place) => `${(left(place) + step / 2).toFixed(1)} ${up(balance).toFixed(1)}`).join("L")}`}
            />
            {yearTicks(months, scenario.startMonth, (area.right - area.left) / 70).map(([place, label]) => (
              <text key={place} className="chart-tick" x={left(place) + step / 2} y={height - 10} textAnchor="middle">
                {label}
              </text>
            ))}
          </g>
        </>
      )}
    </ChartStage>
  );
}

/** Only kinds of cash that move are explained. */
const keyOf = (months: readonly (readonly CashPart[])[]): readonly KeyEntry[] => [
  ...(Object.keys(cashNames) as readonly CashKind[])
    .filter((kind) => months.some((month) => month.some((part) => part.kind === kind)))
    .map((kind) => ({ className: `chart-replay-part chart-replay--${kind}`, words: cashNames[kind] })),
  { className: "chart-replay-balance", words: "Balance", sign: "line" },
];

/** Months that are named along the axis: as many as there is room for, a whole number of quarters apart. */
function yearTicks(
  months: readonly ReplayedMonth[],
  startMonth: string,
  most: number,
): readonly (readonly [place: number, label: string])[] {
  const apart = [3, 6, 12, 24, 60].find((each) => months.length / each <= most) ?? 120;
  return months.flatMap(({ month }, place) =>
    month % apart === 0 ? [[place, calendarMonth(month, startMonth)] as const] : [],
  );
}

function monthText(month: ReplayedMonth, { currency, startMonth }: ScenarioMark): string {
  const told = cashParts(month).map(
    ({ kind, from, to }) => `${cashNames[kind].toLowerCase()} ${shortMoney(Math.abs(to - from), currency)}`,
  );
  const when = calendarMonth(month.month, startMonth);
  return `${when}: ${told.length === 0 ? "nothing moves" : told.join(", ")}; balance ${shortMoney(month.balance, currency)}`;
}
