/** Standard errors to either side of an estimate that hold the true value in 19 cases of 20, where errors are normal. */
export const HALF_INTERVAL = 1.96;
