/** What the process answers its caller. */
export const DONE = 0;
export const OUR_FAULT = 1;
export const BAD_INPUT = 2;
/** A run that was verified came out otherwise. */
export const NOT_THE_SAME = 3;
