import type { PathStep } from "../model/problem.ts";
import { scaledInput } from "./scaled-input.ts";
import { valueAt } from "../schema/value-at.ts";
import { withValue, withWhole } from "./with-value.ts";

/**
 * What a value of a term means. `value`, and absent: it stands at each of the places. `factor`: what stands at each of them,
 * times the value. `share`: it stands at the first; the other places share what is left of the whole as they do now.
 */
export type TermWay = "value" | "factor" | "share";

/** Where a term stands. */
export interface PlacedTerm {
  /** Where its numbers or inputs stand; several places where one name means several. */
  readonly paths: readonly (readonly PathStep[])[];
  readonly way?: TermWay | undefined;
}

/** The number at a place, or in the input or term that stands there. */
export function numberIn(found: unknown): number | undefined {
  const value = typeof found === "number" ? found : valueAt(found, ["value"]);
  return typeof value === "number" ? value : undefined;
}

/** A share freed of the last bits' dust, so that shares add up. */
const freed = (share: number): number => Math.max(0, Math.round(share * 1e12) / 1e12);

function withShare(document: unknown, [first, ...others]: PlacedTerm["paths"], value: number): unknown {
  const now = others.map((path) => numberIn(valueAt(document, path)) ?? 0);
  const total = now.reduce((sum, share) => sum + share, 0);
  const left = 1 - value;
  const last = others.length - 1;
  let given = 0;
  let changed = withValue(document, first!, value);
  others.forEach((path, place) => {
    // The last takes what is left after rounding; where nobody has anything, it takes all.
    const own = place === last ? freed(left - given) : total > 0 ? freed((left * now[place]!) / total) : 0;
    given += own;
    changed = withValue(changed, path, own);
  });
  return changed;
}

/** A copy of a document in which a term has a value. It may be no valid deal. */
export function withTerm(document: unknown, { paths, way = "value" }: PlacedTerm, value: number): unknown {
  if (way === "share") return withShare(document, paths, value);
  return paths.reduce(
    (changed, path) =>
      way === "value"
        ? withValue(changed, path, value)
        : withWhole(changed, path, scaledInput(valueAt(document, path), value)),
    document,
  );
}
