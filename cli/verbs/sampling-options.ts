import type { KnownOptions, ReadOptions } from "#cli/options.ts";
import { oneOf } from "#cli/read-values.ts";
import { samplings, type Sampling } from "#shared/model/sampling.ts";
import { type AskedPrecision, readPrecision } from "./with-run-options.ts";

/** How the draws of a run are made, and when they are enough. */
export interface SamplingOptions {
  /** How uncertain inputs are drawn; absent: as the file says. */
  readonly sampling: Sampling | undefined;
  /** When the run is precise enough; absent: as the file says. */
  readonly precision: AskedPrecision | undefined;
}

export const samplingOptions = {
  sampling: {
    value: "P",
    words: samplings,
    says: "how uncertain inputs are drawn: plain, each trial alone; or latinHypercube, evenly over every 32 trials (default: as the file says); results are of the file with this in it",
  },
  precision: {
    value: "F=E",
    says: "stop once the standard error of figure F is at most E, --trials being the most: payments.total=5000 (a mean), investor.irr:p5=0.005 (a percentile), payments.overBudget=0.01 (a probability); none: run all",
  },
} as const satisfies KnownOptions;

/** Reads them; what is wrong is added to the sentences. */
export const readSamplingOptions = ({
  text,
  sentences,
}: Pick<ReadOptions<keyof typeof samplingOptions>, "text" | "sentences">): SamplingOptions => ({
  sampling: oneOf("sampling", text("sampling"), samplings, sentences),
  precision: readPrecision(text("precision"), sentences),
});
