/** A quantile function: probability strictly between 0 and 1 → value, never falling. */
export type Quantile = (u: number) => number;
