import type { Scenario } from "./scenario.ts";

/** A first outcome with all that comes after it, branches too. */
export interface Pathway {
  readonly name: string;
  /** Places in the deal's list of outcomes, the first step first. */
  readonly outcomes: readonly number[];
}

/** The outcome that must come before one, by its place; −1 for the first step of a pathway. */
export function before({ outcomes }: Scenario, place: number): number {
  const outcome = outcomes[place]!;
  if (!("after" in outcome) || outcome.after === undefined) return -1;
  return outcomes.findIndex(({ id }) => id === outcome.after);
}

/** The outcomes that lead to one, itself last. The pathways of a valid scenario have no loop. */
export function chainTo(scenario: Scenario, place: number): readonly number[] {
  const earlier = before(scenario, place);
  return earlier === -1 ? [place] : [...chainTo(scenario, earlier), place];
}

/** Every pathway of a deal, in the order of its outcomes. */
export function pathwaysOf(scenario: Scenario): readonly Pathway[] {
  const byRoot = new Map<number, number[]>();
  scenario.outcomes.forEach((_, place) => {
    const root = chainTo(scenario, place)[0]!;
    byRoot.set(root, [...(byRoot.get(root) ?? []), place]);
  });
  return [...byRoot].map(([root, places]) => ({
    name: scenario.outcomes[root]!.name,
    outcomes: [root, ...places.filter((place) => place !== root)],
  }));
}
