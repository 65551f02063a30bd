import { describe, expect, it } from "vitest";

import { runExample } from "../report/run-example.ts";
import { exampleOf } from "./example-runs.ts";

describe("Energise", () => {
  const run = runExample(exampleOf("energise"), 400);

  it("has fewer outcomes than there would have been without it, in every trial", () => {
    expect(Math.max(...run.values("outcomes.additional"))).toBeLessThan(0);
  });

  it("leaves the commissioner worse off for certain, and says so", () => {
    const worse = run.result.probabilities.find(({ id }) => id === "commissioner.worseOff")!;
    expect(worse.probability).toBe(1);
    const verdict = run.result.verdicts.find(({ party }) => party === "commissioner")!;
    expect(verdict.tone).toBe("bad");
    expect(verdict.sentence).toContain("Outcomes are paid though none are additional, all together, in every trial.");
    expect(verdict.sentence).toContain("It ends worse off in every trial");
  });
});
