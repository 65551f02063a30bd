/** All trials of a run, a column a measure: filled by chunks in any order, read as the contiguous part from trial 0. */
export class TrialsTable {
  readonly trials: number;
  readonly #columns: readonly Float64Array[];
  readonly #filled: Uint8Array;
  #contiguous = 0;

  constructor(columns: number, trials: number) {
    this.trials = trials;
    this.#columns = Array.from({ length: columns }, () => new Float64Array(trials));
    this.#filled = new Uint8Array(trials);
  }

  /** Puts a chunk in its place. */
  put(first: number, count: number, values: Float64Array): void {
    this.#columns.forEach((column, index) => column.set(values.subarray(index * count, (index + 1) * count), first));
    this.#filled.fill(1, first, first + count);
    while (this.#contiguous < this.trials && this.#filled[this.#contiguous] === 1) this.#contiguous++;
  }

  /** How many trials from trial 0 on are there without a hole: what may be shown, since it can be reproduced. */
  get contiguous(): number {
    return this.#contiguous;
  }

  /** A column's first trials, in trial order. A view: do not change it. */
  column(index: number, trials: number): Float64Array {
    return this.#columns[index]!.subarray(0, trials);
  }
}
