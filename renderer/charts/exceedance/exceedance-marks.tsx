import { type ReactElement, useId } from "react";
import type { Currency } from "#shared/model/currency.ts";
import { odds } from "#shared/format/odds.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { PlotArea } from "../frame/plot-area.ts";
import { textWidth } from "../labels/text-width.ts";
import { curveLabelSide } from "./curve-label-side.ts";
import { amountExceeded } from "#shared/headlines/captions/exceedance.ts";

/** The chances that are labelled on the curve. */
export const labelledChances = [0.5, 0.2, 0.05] as const;

/** What stands at a labelled point: `1 in 20: £1.35m`. */
export const pointLabel = (probability: number, amount: number, currency: Currency): string =>
  `${odds(probability)}: ${shortMoney(amount, currency)}`;

/** The curve, its part over the budget, three labelled points on it, and the cursor. */
export function ExceedanceMarks(props: {
  readonly path: string;
  readonly area: PlotArea;
  /** The budget's line, when it is passed in some trial. */
  readonly budgetAt: number | undefined;
  /** Lines that labels keep clear of. */
  readonly limitsAt: readonly number[];
  readonly quantiles: readonly number[];
  readonly across: (amount: number) => number;
  readonly up: (probability: number) => number;
  readonly currency: Currency;
  readonly active: number | undefined;
}): ReactElement {
  const { path, area, budgetAt, limitsAt, quantiles, across, up, currency, active } = props;
  const clip = useId();
  const cursor = active === undefined ? undefined : quantiles[active];
  const cursorChance = active === undefined ? 0 : 1 - active / (quantiles.length - 1);
  const isOneAmount = quantiles[0] === quantiles.at(-1);
  return (
    <g aria-hidden="true">
      {budgetAt !== undefined && (
        <>
          <clipPath id={clip}>
            <rect
              x={budgetAt}
              y={area.top - 4}
              width={Math.max(0, area.right - budgetAt)}
              height={area.bottom - area.top + 8}
            />
          </clipPath>
          <path className="chart-soft-4" clipPath={`url(#${clip})`} d={`${path}L${area.left},${area.bottom}Z`} />
        </>
      )}
      <path className="chart-line-1" d={path} />
      {budgetAt !== undefined && <path className="chart-line-4" clipPath={`url(#${clip})`} d={path} />}
      {!isOneAmount &&
        labelledChances.map((probability) => {
          const amount = amountExceeded(quantiles, probability);
          if (amount === undefined) return null;
          const label = pointLabel(probability, amount, currency);
          const side = curveLabelSide(across(amount), textWidth(label), limitsAt, probability > 0.15);
          return (
            <g key={probability} transform={`translate(${round(across(amount))} ${round(up(probability))})`}>
              <circle className="chart-dot chart-fill-1" r={5} />
              <text className="chart-label chart-label--halo" x={side.x} y={side.y} textAnchor={side.anchor}>
                {label}
              </text>
            </g>
          );
        })}
      {cursor !== undefined && (
        <g>
          <line className="chart-cursor" x1={across(cursor)} x2={across(cursor)} y1={area.top} y2={area.bottom} />
          <line
            className="chart-cursor"
            x1={area.left}
            x2={across(cursor)}
            y1={up(cursorChance)}
            y2={up(cursorChance)}
          />
          <circle className="chart-dot chart-fill-5" cx={across(cursor)} cy={up(cursorChance)} r={5} />
        </g>
      )}
    </g>
  );
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
