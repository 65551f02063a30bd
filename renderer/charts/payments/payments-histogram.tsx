import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { moneyTicks } from "../axis/money-ticks.ts";
import { shareTicks } from "../axis/share-ticks.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { LeftAxis } from "../axis/left-axis.tsx";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureOfBin } from "../frame/future-there.ts";
import { LimitLines, limitPlaces, limitRowHeight, limitRows } from "../labels/limit-lines.tsx";
import { LimitHandles } from "../limits/limit-handles.tsx";
import { movedLimitText } from "../limits/moved-limit-text.ts";
import { type OnMoveLimit, useMovedLimit } from "../limits/use-moved-limit.ts";
import { withMovedLimit } from "../limits/with-moved-limit.ts";
import { PercentileStrip, percentileStripHeight } from "../labels/percentile-strip.tsx";
import { HistogramBars } from "./histogram-bars.tsx";
import { barSpan, histogramBins } from "./histogram-bins.ts";
import { moneyDomain } from "./money-domain.ts";
import { paymentsHistogramCaption } from "#shared/headlines/captions/payments-histogram-caption.ts";
import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";
import { paymentLimitLines } from "./payment-limit-lines.ts";
import { planLines } from "./plan-lines.ts";
import { binText } from "./payments-histogram-table.tsx";
import { percentileMoney } from "#shared/headlines/captions/percentile-money.ts";

/** How often the commissioner pays how much: a bar for each range of amounts, the limits, and P10, P50 and P90 below. */
export function PaymentsHistogram(
  props: PaymentsHistogramData & {
    readonly width: number;
    readonly height?: number;
    /** When given, the limits can be moved. */
    readonly onMoveLimit?: OnMoveLimit | undefined;
  },
): ReactElement {
  const { measure, shape, plans = [], currency, width, height = 320, onMoveLimit } = props;
  const moving = useMovedLimit(props.limits, onMoveLimit);
  const data = withMovedLimit(props, moving);
  const bins = histogramBins(shape.histogram);
  const { statistics } = measure;
  if (bins.length === 0 || statistics === undefined) return <ChartEmpty reason="No trial has payments to show." />;

  const sides = { left: 54, right: width - 12 };
  const [from, to] = moneyDomain([
    ...bins.flatMap((bin) => [bin.from, bin.to]),
    ...[...props.limits, ...data.limits, ...plans].map(({ amount }) => amount),
  ]);
  const across = scaleLinear([from, to], [sides.left, sides.right]);
  const lines = [...paymentLimitLines(data, across), ...planLines(props, across)];
  const places = limitPlaces(lines, sides.left, width);
  const area = {
    left: sides.left - 8,
    right: sides.right,
    top: 24 + limitRows(places) * limitRowHeight,
    bottom: height - 26 - percentileStripHeight - 22,
  };
  const highest = Math.max(...bins.map(({ share }) => share));
  const up = scaleLinear([0, highest * 1.04], [area.bottom, area.top]);
  const marks = (["p10", "p50", "p90"] as const).map((key) => ({
    x: across(statistics.percentiles[key]),
    label: `${key.toUpperCase()} ${percentileMoney(statistics, key, currency)}`,
  }));
  const [low, middle, high] = marks as [(typeof marks)[0], (typeof marks)[0], (typeof marks)[0]];
  const bars = bins.map((bin) => ({ ...bin, span: barSpan(bin, across) }));
  const stops = bars.map((bar) => ({
    position: (bar.span[0] + bar.span[1]) / 2,
    text: binText(bar, shape.histogram.width, currency),
    future: bar.count > 0 ? futureOfBin(measure.id, bar, bins) : undefined,
  }));
  return (
    <ChartStage
      title="Total payments over all trials"
      message={paymentsHistogramCaption(data)}
      width={width}
      height={height}
      stops={stops}
      said={moving.moved && movedLimitText(moving.moved, shape.quantiles, currency)}
      over={
        onMoveLimit && (
          <LimitHandles
            moving={moving}
            quantiles={shape.quantiles}
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
          <LeftAxis area={area} ticks={shareTicks(0, highest, 4)} scale={up} title="Share of trials" />
          <HistogramBars
            bars={bars}
            active={active}
            scale={up}
            splitAt={lines.find(({ tone }) => tone === "warn")?.x}
            bottom={area.bottom}
          />
          <LimitLines lines={lines} places={places} area={area} />
          <BottomAxis
            area={area}
            ticks={moneyTicks(from, to, width / 90, currency)}
            scale={across}
            title={`Total payments (${currency})`}
            titleOffset={26 + percentileStripHeight + 16}
          />
          <PercentileStrip
            marks={[low, middle, high]}
            sameLabel={`P10 to P90 ${percentileMoney(statistics, "p50", currency)}`}
            left={0}
            right={width}
            top={area.bottom + 24}
          />
        </>
      )}
    </ChartStage>
  );
}
