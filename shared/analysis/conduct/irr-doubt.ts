import { chance } from "../../format/chance.ts";
import type { Estimate } from "../../sweep/figure-of.ts";

const NAME: keyof Estimate = "notUnique";

/** The greatest share of trials, anywhere in a document, in which an IRR that is told may not be the only one; 0 where none is. */
export function mostNotUnique(part: unknown): number {
  if (typeof part !== "object" || part === null || ArrayBuffer.isView(part)) return 0;
  // Long lists are of numbers.
  if (Array.isArray(part) && typeof part[0] === "number") return 0;
  let most = 0;
  for (const [name, value] of Object.entries(part)) {
    const share = name === NAME && typeof value === "number" ? value : mostNotUnique(value);
    if (share > most) most = share;
  }
  return most;
}

/** Less than this share of trials is not worth a word. */
const WORTH_SAYING = 0.01;

/** What is to be known of the IRRs of a document; undefined where each is the only one, or as good as. */
export function irrDoubt(document: unknown): string | undefined {
  const share = mostNotUnique(document);
  if (share < WORTH_SAYING) return undefined;
  return `In up to ${chance(share)} of the trials of a deal here, the investor’s cash changes sign more than once, so that more than one IRR may solve it: the one nearest 0 is told. Profit and multiple leave no such doubt.`;
}
