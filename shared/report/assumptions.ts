import type { FigureUnit } from "../format/shown-number.ts";
import { unitOfFigure } from "../format/unit-of-figure.ts";
import type { Distribution } from "../model/distribution.ts";
import type { Input, Provenance, Source } from "../model/input.ts";
import type { PathStep } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import { figureName } from "../schema/figure-name.ts";
import { valueAt } from "../schema/value-at.ts";

/** What a reader would ask for and the deal does not say. */
export type MissingTrail = "source" | "grade" | "owner";

/** A figure of a deal with the trail behind it: a line of the assumptions register. */
export interface Assumption extends Provenance {
  /** Where it stands in the file. */
  readonly path: readonly PathStep[];
  /** What it is called: "Job 13 weeks: rate with the service". */
  readonly name: string;
  readonly value: number | Distribution;
  readonly unit: FigureUnit;
  /** The source it names, if the deal lists it. */
  readonly cited: Source | undefined;
  /**
   * A published figure wants a source, one that is ours a grade of the evidence behind it, and every figure somebody who
   * answers for it.
   */
  readonly missing: readonly MissingTrail[];
}

const isFigure = (value: object): value is Input =>
  "value" in value && "status" in value && (value.status === "published" || value.status === "illustrative");

/** What a figure's trail lacks. */
function missingOf({ status, grade, owner }: Provenance, cited: Source | undefined): readonly MissingTrail[] {
  return [
    ...(status === "published" && cited === undefined ? (["source"] as const) : []),
    ...(status === "illustrative" && grade === undefined ? (["grade"] as const) : []),
    ...(owner === undefined ? (["owner"] as const) : []),
  ];
}

/** Every figure of a deal that has a trail, in the order of the file: what is assumed, from where, how good, who answers. */
export function assumptionsOf(scenario: Scenario): readonly Assumption[] {
  const found: Assumption[] = [];
  const visit = (value: unknown, path: readonly PathStep[]): void => {
    if (typeof value !== "object" || value === null) return;
    if (isFigure(value)) {
      const cited = scenario.sources.find(({ id }) => id === value.source);
      const unit = unitOfFigure(path, (place) => valueAt(scenario, place));
      found.push({
        ...value,
        path,
        name: figureName(scenario, path),
        unit,
        cited,
        missing: missingOf(value, cited),
      });
    } else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else for (const [name, field] of Object.entries(value)) visit(field, [...path, name]);
  };
  visit(scenario, []);
  return found;
}
