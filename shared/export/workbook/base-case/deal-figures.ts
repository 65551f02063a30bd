import { figureName } from "../../../schema/figure-name.ts";
import { unitOfFigure } from "../../../format/unit-of-figure.ts";
import type { FigureUnit } from "../../../format/shown-number.ts";
import type { Distribution } from "../../../model/distribution.ts";
import type { Provenance } from "../../../model/input.ts";
import type { PathStep } from "../../../model/problem.ts";
import type { Scenario } from "../../../model/scenario.ts";
import { valueAt } from "../../../schema/value-at.ts";
import { placeOf, type TermPlace } from "../../../variants/place-words.ts";
import { termPath } from "../../../variants/term-path.ts";

/** A figure of a deal: a number, or what one is drawn from, with its trail where it has one. */
export interface DealFigure {
  /** Where its number or distribution stands in the file. */
  readonly path: readonly PathStep[];
  readonly value: number | Distribution;
  readonly part: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly trail: Provenance | undefined;
}

/** What is no term of the deal: what the file is, how it is run, and what its makers planned. */
const notTerms: ReadonlySet<string> = new Set(["version", "run", "plans", "sources", "format"]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const hasTrail = (value: Readonly<Record<string, unknown>>): boolean =>
  "value" in value && (value["status"] === "published" || value["status"] === "illustrative");

/** A place as a sheet names it: items of lists by their id, so that it stays right when the list is put in another order. */
export const placeText = (scenario: Scenario, path: readonly PathStep[]): string => termPath(scenario, path).join("/");

const nameOf = (scenario: Scenario, path: readonly PathStep[], { item, term }: TermPlace, figure: boolean): string => {
  if (figure) return figureName(scenario, path.slice(0, -1));
  const words = item === "" ? term : `${item}: ${term}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Every figure of a deal, in the order of the file. */
export function figuresOf(scenario: Scenario): readonly DealFigure[] {
  const found: DealFigure[] = [];
  const add = (path: readonly PathStep[], value: number | Distribution, trail: Provenance | undefined): void => {
    const place = placeOf(termPath(scenario, path), [scenario]);
    const unit = unitOfFigure(path, (at) => valueAt(scenario, at));
    found.push({
      path,
      value,
      part: place.part,
      name: nameOf(scenario, path, place, trail !== undefined),
      unit,
      trail,
    });
  };
  const visit = (value: unknown, path: readonly PathStep[]): void => {
    if (typeof value === "number") add(path, value, undefined);
    else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (isObject(value)) {
      if (hasTrail(value)) add([...path, "value"], value["value"] as number | Distribution, value as never);
      else for (const [name, field] of Object.entries(value)) visit(field, [...path, name]);
    }
  };
  for (const [name, field] of Object.entries(scenario)) if (!notTerms.has(name)) visit(field, [name]);
  return found;
}

/** The parameters of a distribution that are numbers, by their path within it. */
export function parametersOf(
  distribution: Distribution,
): readonly (readonly [path: readonly PathStep[], value: number])[] {
  const found: (readonly [readonly PathStep[], number])[] = [];
  const visit = (value: unknown, path: readonly PathStep[]): void => {
    if (typeof value === "number") found.push([path, value]);
    else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (isObject(value)) for (const [name, field] of Object.entries(value)) visit(field, [...path, name]);
  };
  visit(distribution, []);
  return found;
}
