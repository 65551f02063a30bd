import { blocksIn } from "../stats/block-errors.ts";
import type { Tally, TrialErrors } from "./trial-errors.ts";

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** Counts in how many trials something is asked, and in how many of those it happens, for its share and the share's error. */
export class ShareTally implements Tally {
  readonly asked: Float64Array;
  readonly happened: Float64Array;
  readonly #errors: TrialErrors;

  constructor(trials: number, errors: TrialErrors) {
    this.asked = new Float64Array(blocksIn(trials, errors.block));
    this.happened = new Float64Array(this.asked.length);
    this.#errors = errors;
  }

  ask(trial: number): void {
    this.asked[Math.floor(trial / this.#errors.block)]!++;
  }

  /** To be told of trials in which it was asked. */
  happen(trial: number): void {
    this.happened[Math.floor(trial / this.#errors.block)]!++;
  }

  /** In how many trials it was asked. */
  get trials(): number {
    return total(this.asked);
  }

  /** In how many of them it happened. */
  get times(): number {
    return total(this.happened);
  }

  /** The share of trials asked in which it happened, 0 where none was asked, and its Monte Carlo standard error. */
  get share(): { readonly share: number; readonly standardError: number } {
    const asked = this.trials;
    return { share: asked === 0 ? 0 : this.times / asked, standardError: this.#errors.ofShare(this) };
  }
}
