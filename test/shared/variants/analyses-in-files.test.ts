import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Analyses } from "#shared/model/analyses.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";

const base = examples[0].scenario;
const analyses: Analyses = {
  tests: [
    { party: "commissioner", figure: "payments.overBudget", limit: "atMost", level: 0.05 },
    { party: "investor", figure: "investor.irr.p50", limit: "atLeast", level: 0.06 },
  ],
  stresses: [{ id: "slow-start", name: "A slow start", parts: [{ kind: "delay", months: 3 }] }],
  pinned: [{ id: "loss", name: "Capital lost", note: "Why we ask for a reserve.", seed: 7, trial: 1090 }],
  studies: [{ name: "Pilot", inputs: ["outcome.move-in.rate", "outcome.job-entry.rate"] }],
  actuals: {
    throughMonth: 1,
    starts: [{ byMonth: [14, 15] }],
    achieved: [{ outcome: "move-in", byMonth: [1, 3] }],
    payments: [0, 1200.5],
  },
};

const problemsOf = (document: unknown): readonly string[] => {
  const checked = checkFile(document);
  return checked.kind === "valid" ? [] : checked.problems.map(({ path, sentence }) => `${path.join(".")}: ${sentence}`);
};

describe("what a file keeps for its analyses", () => {
  it("comes back as it was written, and changes nothing of the deal", () => {
    const text = serialiseFile({ base, variants: [], versions: [], analyses });
    const checked = checkFile(JSON.parse(text));
    expect(checked).toMatchObject({ kind: "valid", value: { analyses } });
    expect(checked.kind === "valid" && scenarioHash(checked.value.base)).toBe(scenarioHash(base));
    expect(checked.kind === "valid" && serialiseFile(checked.value)).toBe(text);
  });

  it("leaves no trace where nothing is kept", () => {
    const text = serialiseFile({ base, variants: [], versions: [] });
    expect(serialiseFile({ base, variants: [], versions: [], analyses: {} })).toBe(text);
    expect(serialiseFile({ base, variants: [], versions: [], analyses: { stresses: [], pinned: [] } })).toBe(text);
    // All tests removed is not the same as none stated, which means the usual ones.
    const noTests = serialiseFile({ base, variants: [], versions: [], analyses: { tests: [] } });
    expect(checkFile(JSON.parse(noTests))).toMatchObject({ kind: "valid", value: { analyses: { tests: [] } } });
  });

  it("is refused with every problem at its place", () => {
    const bad = {
      ...base,
      analyses: {
        tests: [
          { party: "investor", figure: "payments.overBudget", limit: "atMost", level: 0.1 },
          { party: "investor", figure: "toString", limit: "atMost", level: 0.1 },
        ],
        stresses: [
          { id: "a", name: "A", parts: [] },
          { id: "b", name: "B", parts: [{ kind: "effect", times: -1 }] },
        ],
        wishes: [],
      },
    };
    expect(problemsOf(bad)).toEqual([
      "analyses.tests.0.figure: This figure is another party's.",
      "analyses.tests.1.figure: No figure that parties judge by has this name.",
      "analyses.stresses.0.parts: A stress does at least one thing.",
      "analyses.stresses.1.parts.0.times: A factor must be 0 or more.",
      expect.stringMatching(/^analyses\.wishes: /u),
    ]);
    const study = { name: "Pilot", inputs: ["outcome.move-in.rate"] };
    expect(problemsOf({ ...base, analyses: { studies: [study, study] } })).toEqual([
      "analyses.studies.1.name: Another study is called “Pilot”: give this one another name.",
    ]);
    const rows = [{ byMonth: [1, 2] }, { byMonth: [1, 2], segment: "young-people" }];
    expect(problemsOf({ ...base, analyses: { actuals: { throughMonth: 2, starts: rows, achieved: [] } } })).toEqual([
      "analyses.actuals: Every row has a number for each month from 0 to the last one known.",
      "analyses.actuals: Give starts of all together or by segment, not both.",
    ]);
    const twice = { id: "a", name: "A", parts: [{ kind: "effect", times: 1 }] };
    expect(problemsOf({ ...base, analyses: { stresses: [twice, twice] } })).toEqual([
      "analyses.stresses.1.id: Another of this list has the id “a”: give this one another.",
    ]);
    for (const hostile of [null, [], "tests", 7, { tests: {} }])
      expect(problemsOf({ ...base, analyses: hostile }).length).toBeGreaterThan(0);
  });
});
