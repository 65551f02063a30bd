import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { goalFaults, solveLever } from "#shared/analysis/solve/ask-solve.ts";
import { conductSolve } from "#shared/analysis/solve/conduct-solve.ts";
import { readGoal } from "#shared/analysis/solve/read-goal.ts";
import { solveSentences } from "#shared/analysis/solve/solve-sentences.ts";
import { examples } from "#shared/examples/examples.ts";
import { inProcessCrew, unheard } from "../shared/support/in-process-crew.ts";

const page = readFileSync(new URL("../../docs/guide/solve.md", import.meta.url), "utf8");
const asked = [...page.matchAll(/solve shared\/examples\/([\w-]+)\.sop\.json --term (\S+) --goal "([^"]+)"/gu)];

it("every command line of the guide to solve finds its term and its figure in its deal", () => {
  expect(asked).toHaveLength(4);
  for (const [, id, term, goal] of asked) {
    const { scenario } = examples.find((each) => each.id === id)!;
    const found = solveLever({ scenario, term: term! });
    if (found.kind === "refused") expect.fail(found.lines.join("\n"));
    expect(goalFaults(scenario, readGoal(goal!)!, found.lever)).toEqual([]);
  }
});

it("the guide to solve shows what the program prints, to the digit", { timeout: 60_000 }, async () => {
  const [, id, term, goal] = asked[0]!;
  const { scenario } = examples.find((each) => each.id === id)!;
  const request = { scenario, seed: scenario.run.seed, trials: 1000, term: term!, goal: readGoal(goal!)! };
  const document = await conductSolve(request, inProcessCrew(), unheard);
  const [, shown] = /^```text\n(.*?)^```$/msu.exec(page)!;
  expect(solveSentences(document).join("\n")).toBe(shown!.trimEnd());
});
