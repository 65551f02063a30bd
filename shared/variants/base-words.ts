import type { PathStep } from "../model/problem.ts";
import { unitOfFigure } from "../format/unit-of-figure.ts";
import type { Scenario } from "../model/scenario.ts";
import { valueAt } from "../schema/value-at.ts";
import { isFields, termAt, termPath } from "./term-path.ts";
import { valueWords } from "./value-words.ts";

/** What stands in the base at a place of a variant's deal that says something else. */
export interface BaseTerm {
  readonly value: unknown;
  /** "£2,600", "none" */
  readonly words: string;
}

/** The figure of an input or a term, without where it comes from. */
const figureOf = (term: unknown): string =>
  JSON.stringify(isFields(term) && "value" in term ? term["value"] : (term ?? null));

/**
 * What the base has at a place of a variant's deal; undefined where both have the same figure, and within what the
 * base does not have at all.
 */
export function baseTermAt(base: Scenario, variant: Scenario, place: readonly PathStep[]): BaseTerm | undefined {
  const now = valueAt(variant, place);
  const path = termPath(variant, place);
  const value = termAt(base, path);
  if (value === now || termAt(base, path.slice(0, -1)) === undefined || figureOf(value) === figureOf(now))
    return undefined;
  return {
    value,
    words: valueWords(
      value,
      unitOfFigure(path, (steps) => termAt(base, steps.map(String))),
      base,
    ),
  };
}
