/** How far an analysis has come that does not know beforehand how much it will take: the total grows where it takes more. */
export class Progress {
  readonly #tell: (done: number, total: number) => void;
  #before = 0;
  #ahead = 0;
  #expected = 0;

  constructor(tell: (done: number, total: number) => void) {
    this.#tell = tell;
  }

  /** Says how many trials of all cases it will take, as far as one can tell. */
  expect(trials: number): void {
    this.#expected = trials;
  }

  /** Hears of a task: so many trials of all its cases are done of so many. A task is over when all are. */
  readonly task = (done: number, all: number): void => {
    this.#ahead = all;
    const now = this.#before + done;
    this.#tell(now, Math.max(this.#expected, this.#before + this.#ahead));
    if (done === all) this.#before = now;
  };
}
