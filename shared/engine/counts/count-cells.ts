/**
 * How a segment's people are told apart where they are counted: by the month they have come to on a pathway and the month
 * in which they leave. `cell = leave * months + month`; leave 0 is never, leave k the end of month k − 1; the last month
 * stands for all that are later than any reported.
 */
export interface CellShape {
  /** Months reported, and one more for what is later. */
  readonly months: number;
  /** 1 where nobody leaves early. */
  readonly leaves: number;
  readonly cells: number;
}

/** People by cell, most of them empty: only those with somebody are looked at and cleared. */
export class CellCounts {
  /** How many cells have somebody. */
  size = 0;
  /** Those cells, in the order in which they were first filled. */
  readonly filled: Int32Array;
  /** People by cell. */
  readonly people: Int32Array;

  constructor({ cells }: CellShape) {
    this.filled = new Int32Array(cells);
    this.people = new Int32Array(cells);
  }

  clear(): void {
    const { filled, people } = this;
    for (let place = 0; place < this.size; place++) people[filled[place]!] = 0;
    this.size = 0;
  }

  /** Adds people to a cell. @param people above 0 */
  add(cell: number, people: number): void {
    const before = this.people[cell]!;
    if (before === 0) this.filled[this.size++] = cell;
    this.people[cell] = before + people;
  }
}

/** People who came to a point of a pathway: in both worlds, only with the service, only without it. */
export type Reached = readonly [both: CellCounts, onlyWith: CellCounts, onlyWithout: CellCounts];

/** Nobody there yet. */
export const noneReached = (shape: CellShape): Reached => [
  new CellCounts(shape),
  new CellCounts(shape),
  new CellCounts(shape),
];

export function clearReached(reached: Reached): void {
  for (const world of reached) world.clear();
}

/** How many worlds {@link Reached} tells apart. */
export const WORLDS = 3;
/** Whether those of a world have come so far with the service, and without it. */
export const withService = (world: number): boolean => world !== 2;
export const withoutService = (world: number): boolean => world !== 1;
