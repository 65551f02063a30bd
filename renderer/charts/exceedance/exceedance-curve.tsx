import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ReactElement } from "react";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { LeftAxis } from "../axis/left-axis.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { shareTicks } from "../axis/share-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear } from "../frame/future-there.ts";
import { LimitLines, limitPlaces, limitRowHeight, limitRows } from "../labels/limit-lines.tsx";
import { LimitHandles } from "../limits/limit-handles.tsx";
import { movedLimitText } from "../limits/moved-limit-text.ts";
import { type OnMoveLimit, useMovedLimit } from "../limits/use-moved-limit.ts";
import { withMovedLimit } from "../limits/with-moved-limit.ts";
import { textWidth } from "../labels/text-width.ts";
import { moneyDomain } from "../payments/money-domain.ts";
import { paymentLimitLines } from "../payments/payment-limit-lines.ts";
import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";
import { exceedanceCaption, exceedanceText } from "#shared/headlines/captions/exceedance-caption.ts";
import { amountExceeded } from "#shared/headlines/captions/exceedance.ts";
import { ExceedanceMarks, labelledChances, pointLabel } from "./exceedance-marks.tsx";
import { roomForLabels } from "./room-for-labels.ts";

/** The chance of paying more than any amount, falling from certain to never. */
export function ExceedanceCurve(
  props: PaymentsHistogramData & {
    readonly width: number;
    readonly height?: number;
    /** When given, the limits can be moved. */
    readonly onMoveLimit?: OnMoveLimit | undefined;
  },
): ReactElement {
  const { shape, currency, width, height = 300, onMoveLimit } = props;
  const moving = useMovedLimit(props.limits, onMoveLimit);
  const data = withMovedLimit(props, moving);
  const { quantiles } = shape;
  const [first] = quantiles;
  const highest = quantiles.at(-1);
  if (first === undefined || highest === undefined) return <ChartEmpty reason="No trial has payments to show." />;

  const sides = { left: 54, right: width - 12 };
  const [from, end] = moneyDomain([first, highest, ...[...props.limits, ...data.limits].map(({ amount }) => amount)]);
  const labels = labelledChances.map((probability) => {
    const amount = amountExceeded(quantiles, probability) ?? first;
    return { at: (amount - from) / (end - from), width: textWidth(pointLabel(probability, amount, currency)) + 9 };
  });
  const dataRight = roomForLabels(labels, sides.left, sides.right, width);
  const to = from + ((end - from) * (sides.right - sides.left)) / (dataRight - sides.left);
  const across = scaleLinear([from, to], [sides.left, sides.right]);
  const lines = paymentLimitLines(data, across);
  const places = limitPlaces(lines, sides.left, width);
  const area = {
    left: sides.left - 8,
    right: sides.right,
    top: 28 + limitRows(places) * limitRowHeight,
    bottom: height - 46,
  };
  const up = scaleLinear([0, 1], [area.bottom, area.top]);
  const last = quantiles.length - 1;
  // From certain at the axis' start, through every quantile, to never at its end.
  const points: readonly (readonly [number, number])[] = [
    [across.invert(area.left), 1],
    ...quantiles.map((amount, index) => [amount, 1 - index / last] as const),
    [to, 0],
  ];
  const path = line<readonly [number, number]>(
    ([amount]) => across(amount),
    ([, probability]) => up(probability),
  ).digits(1)(points);
  const stops = quantiles.map((amount, index) => ({
    position: across(amount),
    text: exceedanceText(1 - index / last, amount, currency),
    future: futureNear(props.measure.id, amount),
  }));
  return (
    <ChartStage
      title="Chance of paying more than an amount"
      message={exceedanceCaption(data)}
      width={width}
      height={height}
      stops={stops}
      said={moving.moved && movedLimitText(moving.moved, quantiles, currency)}
      over={
        onMoveLimit && (
          <LimitHandles
            moving={moving}
            quantiles={quantiles}
            currency={currency}
            area={area}
            places={places}
            across={across}
          />
        )
      }
    >
      {(active) => (
        <>
          <LeftAxis area={area} ticks={shareTicks(0, 1, 4)} scale={up} title="Chance of paying more" />
          <BottomAxis
            area={area}
            ticks={moneyTicks(from, to, width / 90, currency)}
            scale={across}
            title={`Total payments (${currency})`}
          />
          <LimitLines lines={lines} places={places} area={area} />
          <ExceedanceMarks
            path={path ?? ""}
            area={area}
            budgetAt={lines.find(({ tone }) => tone === "warn")?.x}
            limitsAt={lines.map(({ x }) => x)}
            quantiles={quantiles}
            across={across}
            up={up}
            currency={currency}
            active={active}
          />
        </>
      )}
    </ChartStage>
  );
}
