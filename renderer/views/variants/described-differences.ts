import { capital } from "#shared/format/in-words.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Variant } from "#shared/model/variant.ts";
import { describeChange, type DescribedChange } from "#shared/variants/describe-change.ts";
import type { TermPlace } from "#shared/variants/place-words.ts";
import type { EffectiveDeal, UnfitChange } from "#shared/variants/effective-deal.ts";

/** How a variant differs from the base, ready to be read. */
export interface DescribedDifferences {
  /** What it has otherwise, term by term, in the order of the deal. */
  readonly terms: readonly DescribedChange[];
  /** What it says otherwise about where figures come from. */
  readonly provenance: readonly DescribedChange[];
  /** What the base has no place for any more. */
  readonly unfit: readonly UnfitChange[];
}

/** @param deal what the variant makes of the base */
export function describedDifferences(base: Scenario, variant: Variant, deal: EffectiveDeal): DescribedDifferences {
  const fit = variant.changes.filter((each) => !deal.unfit.some(({ change }) => change === each));
  const described = fit
    .map((change) => describeChange(change, base, deal.scenario))
    // The base may have come to say the same.
    .filter(({ before, after }) => before !== after);
  return {
    terms: described.filter(({ isProvenance }) => !isProvenance),
    provenance: described.filter(({ isProvenance }) => isProvenance),
    unfit: deal.unfit,
  };
}

/** "Job, 13 weeks: price", "Contract cap"; beneath a heading that says the part of the deal. */
export function differenceName({ part, item, term }: TermPlace): string {
  const name = [item, term].filter((word) => word !== "").join(": ") || part;
  return capital(name);
}

/** Lines by the part of the deal they are of, in the order in which parts first come. */
export function byPart<Line extends { readonly part: string }>(
  lines: readonly Line[],
): readonly (readonly [part: string, lines: readonly Line[]])[] {
  const parts = [...new Set(lines.map(({ part }) => part))];
  return parts.map((part) => [part, lines.filter((line) => line.part === part)]);
}

/** "3 changes", "As the base" */
export const countOfChanges = (count: number): string =>
  count === 0 ? "As the base" : `${count} ${count === 1 ? "change" : "changes"}`;
