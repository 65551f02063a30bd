import { area, line } from "d3-shape";
import type { ReactElement } from "react";
import type { YearlySeries } from "#shared/model/result-pictures.ts";

/** One series of sums: a band for 9 trials in 10, a darker one for the middle half, the middle trial as a line. All start at nothing. */
export function FanRibbon(props: {
  readonly series: YearlySeries;
  /** Number of the data colour. */
  readonly colour: number;
  /** Where the deal starts, and the end of each year. */
  readonly places: readonly number[];
  readonly scale: (amount: number) => number;
}): ReactElement {
  const { series, colour, places, scale } = props;
  const at = (amounts: readonly number[]): readonly number[] => [0, ...amounts].map(scale);
  const band = (low: readonly number[], high: readonly number[]): string => {
    const [bottom, top] = [at(low), at(high)];
    return (
      area<number>()
        .x((_, index) => round(places[index] ?? 0))
        .y0((_, index) => round(bottom[index] ?? 0))
        .y1((_, index) => round(top[index] ?? 0))([...places]) ?? ""
    );
  };
  const middle = at(series.p50);
  const path =
    line<number>()
      .x((_, index) => round(places[index] ?? 0))
      .y((y) => round(y))([...middle]) ?? "";
  return (
    <g aria-hidden="true">
      <path className={`chart-fan chart-fill-${colour}`} d={band(series.p5, series.p95)} />
      <path className={`chart-fan chart-fill-${colour}`} d={band(series.p25, series.p75)} />
      <path className={`chart-line-${colour}`} d={path} />
    </g>
  );
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
