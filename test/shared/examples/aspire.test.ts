import { describe, expect, it } from "vitest";

import { examples } from "#shared/examples/examples.ts";

import { exampleOf, pricesOf } from "./example-runs.ts";

describe("Aspire", () => {
  // Fair Chance Fund rate card, as recorded for POJ-0131 to POJ-0137 of the INDIGO impact bond dataset.
  it("pays the published Fair Chance Fund prices", () => {
    expect(pricesOf(exampleOf("aspire"))).toEqual({
      "assessment-1": 500,
      "assessment-2": 500,
      "assessment-3": 200,
      "move-in": 500,
      "accommodation-3": 1500,
      "accommodation-6": 1500,
      "accommodation-12": 1500,
      "accommodation-18": 1500,
      "education-entry": 500,
      "qualification-entry": 1500,
      "qualification-1": 2500,
      "qualification-2": 3500,
      "job-entry": 500,
      "part-time-13": 3000,
      "part-time-26": 2000,
      "full-time-13": 4500,
      "full-time-26": 3500,
      "volunteering-6": 500,
      "volunteering-13": 500,
      "volunteering-20": 250,
      "volunteering-26": 250,
    });
  });

  it("is the first, which the command line runs by itself", () => {
    expect(examples[0].id).toBe("aspire");
  });
});
