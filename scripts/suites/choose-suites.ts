import { Refusal } from "#scripts/terminal/refusal.ts";
import type { Suite } from "./suite.ts";

/** What a developer asked for on the command line. */
export interface Choice {
  readonly suites: readonly Suite[];
  readonly filters: readonly string[];
}

/**
 * Reads `npm test -- NAME... FILE...`: names of suites to keep to, and test files (anything with a slash or a dot).
 * With no name every suite runs.
 */
export function chooseSuites(args: readonly string[], suites: readonly Suite[]): Choice {
  const filters = args.filter((arg) => /[/.]/.test(arg));
  const names = args.filter((arg) => !filters.includes(arg));
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0)
    throw new Refusal(
      `There is no suite ${unknown.join(", ")}. The suites are ${suites.map(({ name }) => name).join(", ")}.`,
    );
  return { suites: names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name)), filters };
}
