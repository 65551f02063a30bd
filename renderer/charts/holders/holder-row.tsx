import type { ReactElement } from "react";
import { shortMoney } from "#shared/format/short-money.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { HolderPosition } from "#shared/model/holder-position.ts";
import { fitText } from "../labels/fit-text.ts";
import { textWidth } from "../labels/text-width.ts";
import { netWords } from "./holders-caption.ts";
import { sidesOf } from "./holders-data.ts";

/** Height of a holder's row. */
export const holderRowHeight = 62;

/** A budget holder: its name and net position, below them what it pays at the left of nothing and what it saves at the right, and the range of its net position. */
export function HolderRow(props: {
  readonly holder: HolderPosition;
  readonly currency: Currency;
  readonly top: number;
  readonly width: number;
  readonly scale: (amount: number) => number;
  readonly isActive: boolean;
}): ReactElement {
  const { holder, currency, top, width, scale, isActive } = props;
  const { out, saved, surplus } = sidesOf(holder);
  const zero = scale(0);
  const paid = out.reduce((sum, { amount }) => sum + amount, 0);
  const outTo = scale(-paid);
  // A service that does harm saves less than nothing: its bar lies at the left, below those of what is paid.
  const [right, harm] = [Math.max(0, saved) + surplus, Math.min(0, saved)];
  const y = top + 22;
  const net = netWords(holder, currency);
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={top} width={width} height={holderRowHeight - 4} rx={3} />}
      <text className="chart-label chart-label--strong" y={top + 14}>
        {fitText(holder.name, width - textWidth(net) - 16)}
      </text>
      <text className="chart-label" x={width} y={top + 14} textAnchor="end">
        {net}
      </text>
      {out.map(({ kind, amount }, index) => {
        const start = index === 0 ? 0 : (out[0]?.amount ?? 0);
        const fill = kind === "payments" ? "chart-fill-4" : "chart-fill-neutral";
        return amount === 0 ? null : <g key={kind}>{bar(fill, scale(-(start + amount)), scale(-start), y)}</g>;
      })}
      {saved > 0 && bar("chart-fill-2", zero, scale(saved), y)}
      {surplus > 0 && bar("chart-fill-6", scale(Math.max(0, saved)), scale(right), y)}
      {harm < 0 && bar("chart-fill-harm", scale(-paid + harm), outTo, y)}
      {paid > 0 && (
        <text className="chart-label chart-label--halo" x={round(scale(-paid + harm) - 6)} y={y + 11} textAnchor="end">
          {shortMoney(paid, currency)}
        </text>
      )}
      {right > 0 && (
        <text className="chart-label chart-label--halo" x={round(scale(right) + 6)} y={y + 11}>
          {shortMoney(right, currency)}
        </text>
      )}
      <NetRange holder={holder} y={y + 23} scale={scale} />
    </g>
  );
}

/** The net position's mean as a dot, and its line from P10 to P90. */
function NetRange(props: {
  readonly holder: HolderPosition;
  readonly y: number;
  readonly scale: (amount: number) => number;
}): ReactElement {
  const { holder, y, scale } = props;
  const [from, to] = [scale(holder.p10Net), scale(holder.p90Net)];
  return (
    <>
      {to - from >= 1 && <line className="chart-whisker" x1={round(from)} x2={round(to)} y1={y} y2={y} />}
      {to - from >= 1 &&
        [from, to].map((x, index) => (
          <line key={index} className="chart-whisker" x1={round(x)} x2={round(x)} y1={y - 4} y2={y + 4} />
        ))}
      <circle className="chart-dot chart-fill-5" cx={round(scale(holder.meanNet))} cy={y} r={5} />
    </>
  );
}

const bar = (fill: string, from: number, to: number, y: number): ReactElement => (
  <rect className={`chart-bar ${fill}`} x={round(from)} y={y} width={round(Math.max(1, to - from))} height={14} />
);

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
