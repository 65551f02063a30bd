/**
 * Files that come from outside the window: the command line, a double-click, a second instance, a drop.
 *
 * Until the window has asked what to open on start, the newest waits; after that each is handed over at once.
 */
export class ArrivingFiles {
  #waiting: string | undefined;
  #deliver: ((path: string) => void) | undefined;

  arrive(path: string): void {
    if (this.#deliver === undefined) this.#waiting = path;
    else this.#deliver(path);
  }

  /** The file to open on start, if one came; it is given once. */
  takeWaiting(): string | undefined {
    const path = this.#waiting;
    this.#waiting = undefined;
    return path;
  }

  /** From now on the window listens. */
  deliverTo(deliver: (path: string) => void): void {
    this.#deliver = deliver;
  }
}
