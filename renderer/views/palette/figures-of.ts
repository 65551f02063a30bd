import { unitOfFigure } from "#shared/format/unit-of-figure.ts";
import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { placeOf } from "#shared/variants/place-words.ts";
import { idOf, isFields, termPath } from "#shared/variants/term-path.ts";
import { valueWords } from "#shared/variants/value-words.ts";

/** A figure of a deal one can be taken to. */
export interface DealFigure {
  /** "Full-time work 13 weeks: price" */
  readonly name: string;
  /** "£5,400", or the distribution it is drawn from. */
  readonly value: string;
  /** The part of the deal it belongs to: "Rate card". */
  readonly part: string;
  readonly path: readonly PathStep[];
}

/** What a person changes on other pages than a figure's own: where figures come from, and plain labels of the file. */
const passedOver: ReadonlySet<string> = new Set(["sources", "version", "notes", "summary"]);

const isFigure = (value: unknown): boolean =>
  typeof value === "number" || (isFields(value) && ("family" in value || ("value" in value && "status" in value)));

/** Every number, input and distribution of a deal by its name, in the order of the file. */
export function figuresOf(scenario: Scenario): readonly DealFigure[] {
  const found: DealFigure[] = [];
  const visit = (value: unknown, path: readonly PathStep[]): void => {
    if (isFigure(value)) found.push(told(value, path, scenario));
    else if (Array.isArray(value))
      // A list of bare numbers is typed as a whole and has no names within it.
      value.forEach((item, index) => idOf(item) !== undefined && visit(item, [...path, index]));
    else if (isFields(value))
      for (const [field, inner] of Object.entries(value)) if (!passedOver.has(field)) visit(inner, [...path, field]);
  };
  visit(scenario, []);
  return found;
}

function told(value: unknown, path: readonly PathStep[], scenario: Scenario): DealFigure {
  const { part, item, term } = placeOf(termPath(scenario, path), [scenario]);
  const unit = unitOfFigure(path, (steps) => valueAt(scenario, steps));
  return { name: `${item === "" ? part : item}: ${term}`, value: valueWords(value, unit, scenario), part, path };
}
