import { bandAt } from "./convergence-data.ts";
import type { Convergence } from "#shared/model/convergence.ts";

/** From this share of the checkpoints on the whole band is shown; before it may leave the picture, as it starts very wide. */
const SHOWN_FROM = 0.08;

/** The range of values to show: the band once it has begun to narrow, with a little air; some room where it has no width. */
export function convergenceDomain(figure: Convergence): readonly [number, number] {
  const { mean, unit } = figure;
  const from = Math.min(mean.length - 1, Math.floor(mean.length * SHOWN_FROM));
  const shown = mean.slice(from).flatMap((_, index) => bandAt(figure, from + index));
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  if (high > low) return [low - (high - low) * 0.06, high + (high - low) * 0.06];
  const air = unit === "rate" ? 0.01 : Math.max(10, Math.abs(low) * 0.1);
  return [low - air, low + air];
}
