import type { FutureThere } from "./future-there.ts";

/** A place where the cursor of a chart can stand, and what is read there. */
export interface ChartStop {
  /** In pixels along the direction in which the cursor moves. */
  readonly position: number;
  readonly text: string;
  /** Of which futures a typical one is told when it is pressed; absent: of none. */
  readonly future?: FutureThere | undefined;
}

/** The stop nearest to a position; undefined when there is none. */
export function nearestStop(stops: readonly ChartStop[], position: number): number | undefined {
  let nearest: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, stop] of stops.entries()) {
    const away = Math.abs(stop.position - position);
    if (away < distance) [nearest, distance] = [index, away];
  }
  return nearest;
}
