import type { Scenario } from "../model/scenario.ts";
import type { Change, TermPath } from "../model/variant.ts";
import { problemFromIssue } from "../schema/problem-from-issue.ts";
import { scenarioSchema } from "../schema/scenario-schema.ts";
import { applyChanges } from "./apply-changes.ts";
import { placeWords } from "./place-words.ts";
import { overlap, termPath } from "./term-path.ts";

/** A change that the base has no place for, or none of its kind. */
export interface UnfitChange {
  readonly change: Change;
  /** Why it is left out, for people. */
  readonly sentence: string;
}

/** The deal that a variant is. Well-shaped where the base is, though it may have problems to mend. */
export interface EffectiveDeal {
  readonly scenario: Scenario;
  /** Changes that are kept in the file and left out of the deal, since the base has moved on. */
  readonly unfit: readonly UnfitChange[];
}

/** Codes of issues that a person can have typed into a well-shaped deal. */
const ofRange: ReadonlySet<string> = new Set(["too_small", "too_big", "custom", "invalid_format", "not_multiple_of"]);

interface Misshapen {
  readonly path: TermPath;
  readonly sentence: string;
}

function misshapen(document: unknown): readonly Misshapen[] {
  const parsed = scenarioSchema.safeParse(document);
  return (parsed.success ? [] : parsed.error.issues)
    .filter(({ code }) => !ofRange.has(code))
    .flatMap((issue) => problemFromIssue(issue, document))
    .map(({ path, sentence }) => ({ path: termPath(document, path), sentence }));
}

/**
 * Applies a variant's changes to the base. Those that would leave no deal, since the base has lost their place or has
 * something of another kind there, are left out and told.
 */
export function effectiveDeal(base: Scenario, changes: readonly Change[]): EffectiveDeal {
  const unfit: UnfitChange[] = [];
  let left = changes;
  for (;;) {
    const { document, placeless } = applyChanges(base, left);
    const faults = misshapen(document);
    const found = left.flatMap((change) => {
      if (placeless.includes(change)) return [];
      const fault = faults.find(({ path }) => overlap(path, change.path));
      return fault ? [{ change, sentence: `${placeWords(change.path, base)} no longer fits: ${fault.sentence}` }] : [];
    });
    // A fault that no change touches is the base's own.
    if (found.length === 0) {
      const lost = placeless.map((change) => ({
        change,
        sentence: `The base has no place for ${placeWords(change.path, base)} any more.`,
      }));
      return { scenario: document as Scenario, unfit: [...unfit, ...lost] };
    }
    unfit.push(...found);
    left = left.filter((change) => !found.some((each) => each.change === change));
  }
}
