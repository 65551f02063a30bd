interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}

/** Who waits for what a worker was asked, by the number of the request. */
export class WaitingAnswers<T> {
  readonly #waiting = new Map<number, Waiting<T>>();

  /** Waits for the answer to a request. @param ask asks it */
  wait(request: number, ask: () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(request, { resolve, reject });
      ask();
    });
  }

  answer(request: number, value: T): void {
    this.#waiting.get(request)?.resolve(value);
    this.#waiting.delete(request);
  }

  refuse(request: number, sentence: string): void {
    this.#waiting.get(request)?.reject(new Error(sentence));
    this.#waiting.delete(request);
  }

  /** The worker will answer nobody any more. */
  refuseAll(sentence: string): void {
    for (const request of this.#waiting.keys()) this.refuse(request, sentence);
  }
}
