import type { TermPath } from "../model/variant.ts";

/**
 * What is no term of the deal and the same in all variants of a file: what the file is, where its figures come from, how it
 * is run, so that variants share their draws, what the deal is called, and the currency, without which nothing compares.
 */
const wide: ReadonlySet<string> = new Set([
  "format",
  "version",
  "variants",
  "sources",
  "run",
  "deal/name",
  "deal/summary",
  "deal/notes",
  "deal/currency",
]);

/** Whether a path leads to, or into, what is the same in all variants. */
export const isFileWide = (path: TermPath): boolean => wide.has(path[0]!) || wide.has(path.slice(0, 2).join("/"));
