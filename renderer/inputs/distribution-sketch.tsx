import type { Distribution } from "#shared/model/distribution.ts";
import { sketchPoints } from "./sketch-points.ts";

interface DistributionSketchProps {
  readonly distribution: Distribution;
  readonly width: number;
  readonly height: number;
}

/** The shape of a distribution, small. Nothing where it has faults or no width. */
export function DistributionSketch({ distribution, width, height }: DistributionSketchProps) {
  const points = sketchPoints(distribution);
  if (points.length === 0) return null;
  const x = (share: number): string => (share * width).toFixed(1);
  const y = (share: number): string => (height - share * (height - 2)).toFixed(1);
  return (
    <svg
      className="distribution-sketch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {distribution.family === "discrete" ? (
        points.map(([at, tall], index) => (
          <line key={index} x1={x(0.02 + at * 0.96)} x2={x(0.02 + at * 0.96)} y1={height} y2={y(tall)} />
        ))
      ) : (
        <polygon
          points={`0,${height} ${points.map(([at, tall]) => `${x(at)},${y(tall)}`).join(" ")} ${width},${height}`}
        />
      )}
    </svg>
  );
}
