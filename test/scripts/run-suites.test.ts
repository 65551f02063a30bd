import { describe, expect, it } from "vitest";
import { allSuites } from "#scripts/suites/all-suites.ts";
import { chooseSuites } from "#scripts/suites/choose-suites.ts";
import { runSuites, type SuiteRun } from "#scripts/suites/run-suites.ts";
import type { Suite, SuiteResult } from "#scripts/suites/suite.ts";
import { summarise } from "#scripts/suites/summarise.ts";

const suite = (name: string, run: () => Promise<SuiteResult>): Suite => ({ name, run });
const passes = (passed: number): SuiteResult => ({ passed, failed: 0, skipped: [] });
const run = (name: string, result: SuiteResult): SuiteRun => ({ name, result, seconds: 1 });

describe("npm test", () => {
  it("runs the static checks, the unit tests and the real app", () => {
    expect(allSuites.map(({ name }) => name)).toEqual(["types", "lint", "format", "unused", "unit", "e2e"]);
  });

  it("goes on after a suite that breaks, and counts it as failed", async () => {
    const broken = suite("broken", () => Promise.reject(new TypeError("undefined is not a function")));
    const said: unknown[] = [];
    const runs = await runSuites([broken, suite("sound", async () => passes(2))], [], (what) => said.push(what));
    expect(said).toContainEqual(expect.any(TypeError));
    expect(runs.map(({ result }) => [result.passed, result.failed])).toEqual([
      [0, 1],
      [2, 0],
    ]);
  });

  it("runs suites beside each other that may be, and none beside one that may not", async () => {
    const order: string[] = [];
    const slow = (name: string, beside: boolean): Suite => ({
      name,
      beside,
      run: async () => {
        order.push(`${name} begins`);
        await new Promise((soon) => setTimeout(soon, 5));
        order.push(`${name} ends`);
        return passes(1);
      },
    });
    const runs = await runSuites([slow("a", true), slow("b", true), slow("c", false)], [], () => undefined);
    expect(runs.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(order).toEqual(["a begins", "b begins", "a ends", "b ends", "c begins", "c ends"]);
  });

  it("keeps to the suites and files that were named", () => {
    const suites = [suite("unit", async () => passes(1)), suite("e2e", async () => passes(1))];
    const choice = chooseSuites(["e2e", "test/e2e/open.test.ts"], suites);
    expect(choice).toEqual({ suites: [suites[1]], filters: ["test/e2e/open.test.ts"] });
    expect(chooseSuites([], suites).suites).toEqual(suites);
  });

  it("refuses a suite it does not know, and names those it does", () => {
    const suites = [suite("unit", async () => passes(1)), suite("e2e", async () => passes(1))];
    expect(() => chooseSuites(["units"], suites)).toThrow("There is no suite units. The suites are unit, e2e.");
  });
});

describe("the summary", () => {
  it("ends with one plain line that sums every suite", () => {
    const lines = summarise([run("types", passes(1)), run("unit", { passed: 40, failed: 2, skipped: [] })]);
    expect(lines.at(-1)).toBe("41 passed, 2 failed");
    expect(lines.filter((line) => /^\d+ passed, \d+ failed$/.test(line))).toHaveLength(1);
  });

  it("shows each suite's counts, its problem and what was skipped", () => {
    const result = { passed: 3, failed: 1, skipped: ["shows a chart"], problem: "it was ended after 8 minutes" };
    expect(summarise([run("e2e", result)])).toEqual([
      "",
      "FAILED  e2e  3 passed, 1 failed, 1 skipped  (1.0 s)",
      "e2e: it was ended after 8 minutes",
      "e2e: skipped: shows a chart",
      "3 passed, 1 failed",
    ]);
  });
});
