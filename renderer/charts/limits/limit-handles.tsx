import type { ReactElement } from "react";
import type { Currency } from "#shared/model/currency.ts";
import type { PlotArea } from "../frame/plot-area.ts";
import type { LabelPlace } from "../labels/place-labels.ts";
import { limitLineTop } from "../labels/limit-lines.tsx";
import { LimitHandle } from "./limit-handle.tsx";
import { limitRange, roundLimit } from "./limit-move.ts";
import { movedLimitText } from "./moved-limit-text.ts";
import type { MovedLimits } from "./use-moved-limit.ts";

/** A handle over the line of each limit. */
export function LimitHandles(props: {
  readonly moving: MovedLimits;
  readonly quantiles: readonly number[];
  readonly currency: Currency;
  readonly area: PlotArea;
  /** Places of the limits' labels, in their order. */
  readonly places: readonly LabelPlace[];
  readonly across: { (amount: number): number; readonly invert: (x: number) => number };
}): ReactElement {
  const { moving, quantiles, currency, area, places, across } = props;
  const [from, to] = [across.invert(area.left), across.invert(area.right)];
  const range = limitRange(from, to);
  const amountAt = (x: number): number => {
    const within = across.invert(Math.min(area.right, Math.max(area.left, x)));
    // Rounded up at the end of the axis it would leave the picture.
    return Math.min(Math.floor(to / range.step) * range.step, roundLimit(within, range));
  };
  return (
    <>
      {moving.limits.map((limit, index) => (
        <LimitHandle
          key={limit.id}
          name={limit.label}
          amount={limit.amount}
          said={movedLimitText(limit, quantiles, currency)}
          x={across(limit.amount)}
          top={limitLineTop(places[index], area)}
          bottom={area.bottom}
          range={range}
          amountAt={amountAt}
          onMove={(amount) => moving.move(limit.id, amount)}
          onSettle={moving.settle}
          onPutBack={moving.putBack}
        />
      ))}
    </>
  );
}
