import { counted } from "#cli/tell.ts";
import type { Vary } from "#cli/verbs/sweep-options.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { findTerm, termsOf } from "#shared/sweep/find-term.ts";
import { MOST_POINTS, numberOfPoints } from "#shared/sweep/sweep-points.ts";
import type { VariedTerm } from "#shared/sweep/varied-term.ts";

/** The terms of a sweep in a deal, or every reason why not. */
export type FoundTerms =
  | { readonly kind: "found"; readonly varied: readonly VariedTerm[] }
  | { readonly kind: "refused"; readonly lines: readonly string[] };

/** Terms asked for whose places overlap: one would undo the other. */
function overlaps(varied: readonly VariedTerm[]): readonly string[] {
  return varied.flatMap((term, index) =>
    varied.slice(0, index).flatMap((other) => {
      const texts = (each: VariedTerm): readonly string[] => each.paths.map((path) => `${path.join(".")}.`);
      const same = texts(term).some((a) => texts(other).some((b) => a.startsWith(b) || b.startsWith(a)));
      return same ? [`“${other.name}” and “${term.name}” are the same term: vary it once.`] : [];
    }),
  );
}

/** Finds every term in the deal; the grid must not be too large. */
export function variedTerms(scenario: Scenario, vary: readonly Vary[]): FoundTerms {
  const found = vary.map(({ name, values }) => ({ name, values, found: findTerm(scenario, name) }));
  const unknown = found.flatMap((each) => (each.found.kind === "refused" ? [each.found.sentence] : []));
  const varied = found.flatMap((each) =>
    each.found.kind === "found" ? [{ ...each.found.term, values: each.values }] : [],
  );
  const points = numberOfPoints(varied);
  const lines = [
    ...unknown,
    ...overlaps(varied),
    ...(points > MOST_POINTS
      ? [
          `The grid has ${counted(points, "point")}, more than ${MOST_POINTS.toLocaleString("en-GB")}: give fewer values.`,
        ]
      : []),
  ];
  if (lines.length === 0) return { kind: "found", varied };
  const offer = unknown.length > 0 ? ["", "It has, by short name:", ...termsOf(scenario).split("\n")] : [];
  return { kind: "refused", lines: [...lines, ...offer] };
}
