import { HYPERCUBE_TRIALS } from "../model/sampling.ts";
import { precisionOf, type RunSoFar } from "./precision.ts";

/** Trials before which no run stops: fewer say too little of their own error. */
const FIRST = 512;

/** The next number of trials at which is asked: a quarter more, in whole hypercubes. */
const next = (trials: number): number => Math.ceil((trials * 1.25) / HYPERCUBE_TRIALS) * HYPERCUBE_TRIALS;

/**
 * Decides when a run that stops at a precision has enough trials. It looks only at 512 trials, 640, 800, 1,024 and so on, and only
 * at all trials from 0 up to there, so that it stops at the same number whatever workers and chunks there are.
 */
export class PrecisionStop {
  readonly #run: RunSoFar;
  #checkpoint = FIRST;

  constructor(run: RunSoFar) {
    this.#run = run;
  }

  /** After how many trials the figure is known well enough, of those that are there without a hole; undefined while it is not. */
  stopsAt(): number | undefined {
    const { scenario, table } = this.#run;
    if (!scenario.run.stopAtPrecision) return undefined;
    for (; this.#checkpoint <= table.contiguous; this.#checkpoint = next(this.#checkpoint))
      if (precisionOf(this.#run, this.#checkpoint)?.reached) return this.#checkpoint;
    return undefined;
  }
}
