import type { ReactElement } from "react";
import type { Currency } from "#shared/model/currency.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { PlacedStep } from "./money-step.ts";

/** One step: its name, its bar from where the last ended, its amount, and a thin line down to the next. */
export function WaterfallRow(props: {
  readonly step: PlacedStep;
  readonly next: PlacedStep | undefined;
  readonly y: number;
  readonly rowHeight: number;
  readonly labelRight: number;
  readonly scale: (value: number) => number;
  readonly currency: Currency;
  readonly isActive: boolean;
  readonly width: number;
}): ReactElement {
  const { step, next, y, rowHeight, labelRight, scale, currency, isActive, width } = props;
  const [from, to] = [scale(step.from), scale(step.to)];
  const fill = step.kind === "total" ? "chart-fill-1" : step.amount < 0 ? "chart-fill-4" : "chart-fill-2";
  const strong = step.kind === "total" ? " chart-label--strong" : "";
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={y - rowHeight / 2} width={width} height={rowHeight} rx={3} />}
      <text className={`chart-label${strong}`} x={labelRight} y={y} dy="0.34em" textAnchor="end">
        {step.label}
      </text>
      <rect
        className={`chart-bar ${fill}`}
        x={round(Math.min(from, to))}
        y={y - 9}
        width={round(Math.max(1, Math.abs(to - from)))}
        height={18}
      />
      {next !== undefined && (
        <line className="chart-leader" x1={round(to)} x2={round(to)} y1={y + 9} y2={y + rowHeight - 9} />
      )}
      <text
        className={`chart-label${strong}${isActive ? "" : " chart-label--halo"}`}
        x={round(Math.max(from, to) + 8)}
        y={y}
        dy="0.34em"
      >
        {shortMoney(step.amount, currency)}
      </text>
    </g>
  );
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
