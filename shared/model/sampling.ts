import type { RunSettings } from "./run-settings.ts";

/** How uncertain inputs may be drawn over the trials of a run; see docs/method/sampling.md. */
export const samplings = ["plain", "latinHypercube"] as const;

export type Sampling = (typeof samplings)[number];

/** The plan of a file that names none. */
const DEFAULT_SAMPLING: Sampling = "plain";

/** Trials of one Latin hypercube: trials 0 to 31 are the first, 32 to 63 the second, each independent of all others. */
export const HYPERCUBE_TRIALS = 32;

/** The plan of a run. */
export const samplingOf = ({ sampling = DEFAULT_SAMPLING }: RunSettings): Sampling => sampling;

/** How many trials in a row are drawn together; those of different blocks are independent. */
export const blockOf = (sampling: Sampling): number => (sampling === "latinHypercube" ? HYPERCUBE_TRIALS : 1);
