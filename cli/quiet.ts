import { AsyncLocalStorage } from "node:async_hooks";

/** Of each command line by itself: tests run several in one process. */
const quiet = new AsyncLocalStorage<boolean>();

/** Does what a command line asks, as quietly as it asks. */
export const asQuietAs = <Answer>(isAskedFor: boolean, act: () => Answer): Answer => quiet.run(isAskedFor, act);

/** Whether only what was asked for is to be said, and what went wrong. */
export const isQuiet = (): boolean => quiet.getStore() === true;

/** Tells something beside the answer, on standard error so that the answer stays alone; nothing with `--quiet`. */
export function note(text: string): void {
  if (!isQuiet()) console.error(text);
}
