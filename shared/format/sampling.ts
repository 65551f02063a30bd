import type { Sampling } from "../model/sampling.ts";

/** A sampling plan as it is told beside the number of trials. */
export const samplingInWords: Readonly<Record<Sampling, string>> = {
  plain: "plain sampling",
  latinHypercube: "Latin hypercube sampling",
};
