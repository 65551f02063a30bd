import type { ReactElement } from "react";

export interface RangeBoxProps {
  /** Middle of the box. */
  readonly x: number;
  readonly width: number;
  /** Number of the data colour. */
  readonly colour: number;
  /** Percentiles as heights in pixels. */
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** One year's spread: line p5 to p95, box p25 to p75, notch at the median. A spread of nothing is a flat stroke. */
export function RangeBox({ x, width, colour, p5, p25, p50, p75, p95 }: RangeBoxProps): ReactElement {
  const isFlat = p25 - p75 < 2;
  return (
    <g className="chart-range-box" aria-hidden="true">
      <line className={`chart-stroke-${colour}`} x1={round(x)} x2={round(x)} y1={round(p5)} y2={round(p95)} />
      <rect
        className={`chart-fill-${colour}`}
        x={round(x - width / 2)}
        y={round(isFlat ? p50 - 1 : p75)}
        width={round(width)}
        height={round(isFlat ? 2 : p25 - p75)}
      />
      {p25 - p75 >= 8 && (
        <line
          className="chart-median"
          x1={round(x - width / 2)}
          x2={round(x + width / 2)}
          y1={round(p50)}
          y2={round(p50)}
        />
      )}
    </g>
  );
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
