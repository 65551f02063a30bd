import type { Currency } from "#shared/model/currency.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import { distributionFigures } from "./distribution-figures.ts";
import type { FieldUnit } from "./parse-number.ts";
import { sketchPoints, sketchScale } from "./sketch-points.ts";
import { toldFigure } from "./told-figure.ts";

const WIDTH = 360;
const HEIGHT = 84;

interface DistributionPictureProps {
  readonly distribution: Distribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
}

/** The shape of a distribution with its mean, P5 and P95 marked and told. Nothing where it has faults or no width. */
export function DistributionPicture({ distribution, unit, currency }: DistributionPictureProps) {
  const points = sketchPoints(distribution);
  const figures = distributionFigures(distribution);
  const scale = sketchScale(distribution);
  if (!figures || !scale || points.length === 0) return null;
  const { mean, p5, p95 } = figures;
  const told = (value: number): string => toldFigure(value, unit, currency);
  const x = (share: number): number => Math.max(1, Math.min(WIDTH - 1, share * WIDTH));
  const xOf = (value: number): number => x((value - scale.low) / scale.width);
  const y = (tall: number): number => HEIGHT - 1 - tall * (HEIGHT - 8);
  return (
    <figure className="distribution-picture">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Mean ${told(mean)}; 9 in 10 between ${told(p5)} and ${told(p95)}.`}
      >
        {distribution.family === "discrete" ? (
          points.map(([at, tall], index) => (
            <line key={index} className="distribution-picture__spike" x1={x(at)} x2={x(at)} y1={HEIGHT} y2={y(tall)} />
          ))
        ) : (
          <polygon
            points={`0,${HEIGHT} ${points.map(([at, tall]) => `${x(at).toFixed(1)},${y(tall).toFixed(1)}`).join(" ")} ${WIDTH},${HEIGHT}`}
          />
        )}
        {[p5, p95].map((value, index) => (
          <line key={index} className="distribution-picture__end" x1={xOf(value)} x2={xOf(value)} y1={6} y2={HEIGHT} />
        ))}
        <line className="distribution-picture__mean" x1={xOf(mean)} x2={xOf(mean)} y1={0} y2={HEIGHT} />
      </svg>
      <figcaption>
        <span>
          <span className="text-muted">P5</span> {told(p5)}
        </span>
        <span>
          <span className="text-muted">Mean</span> <strong>{told(mean)}</strong>
        </span>
        <span>
          <span className="text-muted">P95</span> {told(p95)}
        </span>
      </figcaption>
    </figure>
  );
}
