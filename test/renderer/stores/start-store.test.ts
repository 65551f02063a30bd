import { beforeEach, describe, expect, it } from "vitest";
import { nextApril } from "#renderer/stores/start-draft.ts";
import { addOutcome, answer, removeOutcome, startOver, startStore } from "#renderer/stores/start-store.ts";

const outcomes = () => startStore.getState().draft.outcomes.map(({ name, after }) => [name, after]);

describe("the draft of a guided start", () => {
  beforeEach(startOver);

  it("takes out an outcome, and who came after it comes after the start", () => {
    answer(["outcomes", 0, "name"], "Enters");
    for (const name of ["Keeps 3", "Keeps 6", "Keeps 12"]) addOutcome(name);
    answer(["outcomes", 1, "after"], "0");
    answer(["outcomes", 2, "after"], "1");
    answer(["outcomes", 3, "after"], "2");
    removeOutcome(1);
    expect(outcomes()).toEqual([
      ["Enters", ""],
      ["Keeps 6", ""],
      ["Keeps 12", "1"],
    ]);
  });

  it("is begun by the first answer and forgotten when started over", () => {
    expect(startStore.getState().begun).toBe(false);
    answer(["about", "name"], "Ours");
    expect(startStore.getState().begun).toBe(true);
    startOver();
    expect(startStore.getState()).toMatchObject({ begun: false, question: 1, draft: { about: { name: "" } } });
  });

  it.each([
    [2026, 10, 27, "2027-04"],
    [2027, 0, 2, "2027-04"],
    [2027, 1, 1, "2028-04"],
    [2027, 3, 1, "2028-04"],
  ])("offers the April at least three months after %i-%i-%i", (year, month, day, april) => {
    expect(nextApril(new Date(year, month, day))).toBe(april);
  });
});
