import { wrapped } from "./wrapped.ts";

/** No line of help is longer. */
export const HELP_WIDTH = 124;

/**
 * "  --trials N      how many …", on several lines where need be.
 * @param head with the spaces before it; @param at the place where the words begin that say what it is
 */
export function helpEntry(head: string, says: string, at: number): string {
  const text = wrapped(says, HELP_WIDTH - at, " ".repeat(at));
  return head.length < at ? `${head.padEnd(at)}${text.slice(at)}` : `${head}\n${text}`;
}
