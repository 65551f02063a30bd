/** What the process answers its caller. */
export const DONE = 0;
export const OUR_FAULT = 1;
export const BAD_INPUT = 2;
