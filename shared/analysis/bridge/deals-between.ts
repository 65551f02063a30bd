import type { Scenario } from "../../model/scenario.ts";
import { checkScenario } from "../../schema/check-scenario.ts";
import { applyChanges } from "../../variants/apply-changes.ts";
import { type Changed, type ChangedTerm, changedTerms } from "./changed-terms.ts";

/** A deal with some of the changes made, or why it is none that can be run. */
type Between = { readonly scenario: Scenario } | { readonly why: string };

/** One step from a deal to another. */
export interface StepBetween {
  /** One, or several of which one alone would leave no deal that can be run. */
  readonly terms: readonly ChangedTerm[];
  /** Why several terms are one step: what the first would leave. */
  readonly joinedBecause?: string | undefined;
  /** The deal after this step and all before it. */
  readonly after: Scenario;
  /** The first deal with this step alone; undefined where that is no deal that can be run. */
  readonly alone?: Scenario | undefined;
}

/** All steps from a deal to another. */
export interface StepsBetween extends Pick<Changed, "leftOut"> {
  readonly steps: readonly StepBetween[];
}

/** Terms in a wished order, by their ids; those it does not name follow in the order of the file. */
function inOrder(terms: readonly ChangedTerm[], order: readonly string[]): readonly ChangedTerm[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const first = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  return [...first, ...terms.filter((term) => !first.includes(term))];
}

/**
 * The deals on the way from one to another, a changed term after the other. A term that alone would leave no deal goes together
 * with the first later one that makes it a deal, or else with all that follow until it is one.
 * @param order ids of changed terms
 */
export function dealsBetween(from: Scenario, to: Scenario, order: readonly string[] = []): StepsBetween {
  const { terms, leftOut, all } = changedTerms(from, to);
  const held = new Set(terms.flatMap(({ changes }) => changes));
  /** Changes are always made in the order of the file, so that lists end in the other deal's order. Words go with any. */
  const withTerms = (some: readonly ChangedTerm[]): Between => {
    if (some.length === terms.length) return { scenario: to };
    const made = new Set(some.flatMap(({ changes }) => changes));
    const { document, placeless } = applyChanges(
      from,
      all.filter((change) => made.has(change) || !held.has(change)),
    );
    if (placeless.some((change) => made.has(change))) return { why: "It has no place in the deal yet." };
    const checked = checkScenario(document);
    return checked.kind === "valid" ? { scenario: checked.value } : { why: checked.problems[0]!.sentence };
  };

  const steps: StepBetween[] = [];
  const done: ChangedTerm[] = [];
  let left = inOrder(terms, order);
  const close = (some: readonly ChangedTerm[], after: Scenario, joinedBecause?: string): void => {
    done.push(...some);
    left = left.filter((term) => !some.includes(term));
    const alone = withTerms(some);
    steps.push({
      terms: some,
      after,
      ...(some.length > 1 && { joinedBecause }),
      ...("scenario" in alone && { alone: alone.scenario }),
    });
  };
  while (left.length > 0) {
    const [first, ...others] = left as [ChangedTerm, ...ChangedTerm[]];
    const single = withTerms([...done, first]);
    if ("scenario" in single) {
      close([first], single.scenario);
      continue;
    }
    const pairs = others.map((other) => [first, other]);
    const runs = others.map((_, place) => left.slice(0, place + 2));
    for (const some of [...pairs, ...runs]) {
      const tried = withTerms([...done, ...some]);
      if (!("scenario" in tried)) continue;
      close(some, tried.scenario, single.why);
      break;
    }
  }
  return { steps, leftOut };
}
