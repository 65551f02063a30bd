import { Binomial } from "../../random/binomial.ts";
import type { PlacedDraws } from "../../random/placed-draws.ts";
import { clearReached, noneReached, WORLDS, type CellCounts, type CellShape, type Reached } from "./count-cells.ts";

/** People whose latent draw on a chain lies between two neighbouring thresholds: they pass the same stages of it. */
export interface Interval {
  /** How many stages of the chain they pass with the service, and without it. */
  passes: number;
  passesWithout: number;
  /** Where those people have come to. */
  reached: Reached;
  /** Where they come to next; the two take turns. */
  next: Reached;
}

/**
 * The people who enter a chain, split by how far they get: stage k is passed below r₁ … r_k with the service and below
 * b₁ … b_k without it, so that the 2 K thresholds of K stages part a uniform draw into intervals, and people over those
 * into a multinomial.
 */
export class PathwaySplit {
  /** Intervals of the trial at hand; only the first `count` hold. Those who pass nothing are in none. */
  readonly intervals: Interval[];
  count = 0;
  readonly #shape: CellShape;
  readonly #binomials: readonly Binomial[];
  readonly #edges: Float64Array;

  /** @param stages of the chain */
  constructor(shape: CellShape, stages: number) {
    this.#shape = shape;
    this.#edges = new Float64Array(2 * stages);
    this.intervals = Array.from({ length: 2 * stages }, () => ({
      passes: 0,
      passesWithout: 0,
      reached: noneReached(shape),
      next: noneReached(shape),
    }));
    this.#binomials = this.intervals.map(() => new Binomial());
  }

  /** Sets the intervals. @param thresholds falling, one a stage, with the service; @param without the same without it */
  set(thresholds: Float64Array, without: Float64Array): void {
    const stages = thresholds.length;
    const edges = this.#edges;
    edges.set(thresholds);
    edges.set(without, stages);
    edges.sort();
    this.count = 0;
    let below = 0;
    for (let place = 0; place < edges.length; place++) {
      const edge = edges[place]!;
      if (edge <= below) continue;
      const interval = this.intervals[this.count]!;
      interval.passes = countAtLeast(thresholds, edge);
      interval.passesWithout = countAtLeast(without, edge);
      this.#binomials[this.count]!.set((edge - below) / (1 - below));
      this.count++;
      below = edge;
    }
  }

  /** Splits those who enter, world by world and cell by cell. @param entering people by cell of a world; undefined for nobody */
  enter(entering: (world: number) => CellCounts | undefined, draws: PlacedDraws): void {
    const { cells } = this.#shape;
    for (let index = 0; index < this.count; index++) clearReached(this.intervals[index]!.reached);
    for (let world = 0; world < WORLDS; world++) {
      const from = entering(world);
      if (!from) continue;
      for (let place = 0; place < from.size; place++) {
        const cell = from.filled[place]!;
        let left = from.people[cell]!;
        for (let index = 0; index < this.count && left > 0; index++) {
          const people = this.#binomials[index]!.draw(
            left,
            draws,
            (world * this.intervals.length + index) * cells + cell,
          );
          if (people === 0) continue;
          left -= people;
          this.intervals[index]!.reached[world]!.add(cell, people);
        }
      }
    }
  }
}

function countAtLeast(falling: Float64Array, edge: number): number {
  let count = 0;
  while (count < falling.length && falling[count]! >= edge) count++;
  return count;
}
