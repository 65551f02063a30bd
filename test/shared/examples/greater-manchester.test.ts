import { describe, expect, it } from "vitest";

import { runExample } from "../report/run-example.ts";
import { exampleOf, pricesOf } from "./example-runs.ts";

describe("Greater Manchester", () => {
  const scenario = exampleOf("greater-manchester");

  it("pays at most £19,000 for one person, as published", () => {
    expect(scenario.payment.perPersonCap).toMatchObject({ value: 19_000, status: "published" });
  });

  // The programme's published card (INDIGO, Government Outcomes Lab, University of Oxford).
  it("pays the published prices", () => {
    expect(pricesOf(scenario)).toEqual({
      "assessment-1": 100,
      "assessment-2": 100,
      "assessment-3": 100,
      entry: 600,
      "home-3": 1500,
      "home-6": 1500,
      "home-12": 2600,
      "home-18": 2500,
      "home-24": 1800,
      "mental-health-entry": 200,
      "mental-health-kept": 600,
      "alcohol-entry": 100,
      "alcohol-kept": 1100,
      "drugs-entry": 120,
      "drugs-kept": 2600,
      qualification: 500,
      "volunteering-13": 400,
      "volunteering-26": 800,
      "part-time-13": 1900,
      "part-time-26": 1800,
      "full-time-13": 2400,
      "full-time-26": 2200,
    });
  });

  it("runs into its contract cap in most trials: it earns more than can be paid", () => {
    const { result } = runExample(scenario, 200);
    const binds = result.probabilities.find(({ id }) => id === "cap.contract.binds")!;
    expect(binds.probability).toBeGreaterThan(0.5);
  });
});
