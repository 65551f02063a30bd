import type { ReactElement } from "react";
import { chance } from "#shared/format/chance.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { CapFacts } from "./caps-data.ts";

/** Height of a cap's row. */
export const capRowHeight = 56;

/** A cap: how often it binds at the left; at the right what it withholds on average, and below it when it binds. */
export function CapRow(props: {
  readonly cap: CapFacts;
  readonly currency: Currency;
  readonly top: number;
  readonly width: number;
  readonly share: (probability: number) => number;
  readonly money: (amount: number) => number;
  readonly isActive: boolean;
}): ReactElement {
  const { cap, currency, top, width, share, money, isActive } = props;
  const amounts = [
    { fill: "chart-fill-4", amount: cap.meanWithheld, name: "" },
    ...(cap.meanWhenItBinds === undefined
      ? []
      : [{ fill: "chart-fill-neutral", amount: cap.meanWhenItBinds, name: " when it binds" }]),
  ];
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={top} width={width} height={capRowHeight - 2} rx={3} />}
      <text className="chart-label chart-label--strong" y={top + 14}>
        {cap.name}
      </text>
      <rect className="chart-track" x={share(0)} y={top + 24} width={share(1) - share(0)} height={14} />
      <rect
        className="chart-bar chart-fill-1"
        x={share(0)}
        y={top + 24}
        width={cap.binds === 0 ? 0 : Math.max(1, share(cap.binds) - share(0))}
        height={14}
      />
      <text className="chart-label" x={share(1) + 8} y={top + 35}>
        {chance(cap.binds)}
      </text>
      {amounts.map(({ fill, amount, name }, index) => {
        const y = top + 20 + index * 14;
        const end = money(amount);
        return (
          <g key={fill}>
            <rect
              className={`chart-bar ${fill}`}
              x={money(0)}
              y={y}
              width={amount === 0 ? 0 : Math.max(1, end - money(0))}
              height={10}
            />
            <text className="chart-label chart-label--halo" x={end + 6} y={y + 9}>
              {shortMoney(amount, currency)}
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
