import type { Scenario } from "../../model/scenario.ts";
import type { Change } from "../../model/variant.ts";
import { provenance } from "../../variants/describe-change.ts";
import { termAt } from "../../variants/term-path.ts";

/** Fields that say what a thing is called, and where a figure comes from: no figure of a run depends on them. */
const ofWords: ReadonlySet<string> = new Set(["name", "title", "summary", "notes", ...provenance]);

const isWords = (value: unknown): boolean => value === undefined || typeof value === "string";

/** Whether a change is of names, notes or sources alone. A share held for a payer with the id “name” is a number and is not. */
export const movesNothing = ({ path, value, order }: Change, base: Scenario): boolean =>
  !order && ofWords.has(path.at(-1)!) && isWords(value) && isWords(termAt(base, path));
