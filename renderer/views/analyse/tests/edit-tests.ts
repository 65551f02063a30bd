import { figuresOf, findFigure } from "#shared/sweep/decision-figures.ts";
import type { PartyTest } from "#shared/model/analyses.ts";
import type { Party } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { editAnalyses } from "../../../stores/edit-analyses.ts";

const labelOf = ({ figure }: PartyTest): string => findFigure(figure)?.label ?? figure;

/** Changes one of the tests as one undoable step. */
export function changeTest(tests: readonly PartyTest[], place: number, change: Partial<PartyTest>): void {
  const before = tests[place]!;
  const after = { ...before, ...change };
  editAnalyses(`test “${labelOf(before)}”`, { tests: tests.map((test, index) => (index === place ? after : test)) });
}

export const removeTest = (tests: readonly PartyTest[], place: number): void =>
  editAnalyses(`removal of the test “${labelOf(tests[place]!)}”`, {
    tests: tests.filter((_, index) => index !== place),
  });

/** A level that most would ask for, until it is said: a chance of one in ten; nothing lost. */
const startingLevel = (figure: string): number => (findFigure(figure)?.kind === "chance" ? 0.1 : 0);

/** The test of a figure as it is first shown. */
export function startingTest(party: Party, figure: string): PartyTest {
  return { party, figure, limit: findFigure(figure)?.more ? "atLeast" : "atMost", level: startingLevel(figure) };
}

/** The first figure of a deal that a party has no test of yet; undefined where it has tests of all. */
export const nextFigure = (scenario: Scenario, tests: readonly PartyTest[], party: Party): string | undefined =>
  figuresOf(scenario).find(
    (figure) => figure.party === party && !tests.some((test) => test.party === party && test.figure === figure.id),
  )?.id;

/** Adds a test of a party. */
export function addTest(scenario: Scenario, tests: readonly PartyTest[], party: Party): void {
  const figure = nextFigure(scenario, tests, party);
  if (figure === undefined) return;
  const added = startingTest(party, figure);
  editAnalyses(`test “${labelOf(added)}”`, { tests: [...tests, added] });
}
