import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unsimulatedParts } from "#shared/engine/unsimulated-parts.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Provenance } from "#shared/model/input.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { runExample } from "../report/run-example.ts";
import { exampleOf, runOf, TRIALS } from "./example-runs.ts";

interface Figure extends Provenance {
  readonly place: string;
}

/** A value that should have a status and has none. */
const isBareNumber = (value: object): boolean =>
  "value" in value &&
  (typeof value.value === "number" ||
    (typeof value.value === "object" && value.value !== null && "family" in value.value)) &&
  !("probability" in value || "effect" in value || "from" in value);

/** Every input, term and plan of a deal: whatever has a value or a status. */
function figures(value: unknown, place = ""): Figure[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => figures(item, `${place}.${index}`));
  // Values of discrete distributions, points and tiers have no status of their own: they stand under one that has.
  if ("status" in value) return [{ ...(value as unknown as Provenance), place }];
  if (isBareNumber(value)) return [{ ...(value as unknown as Provenance), place }];
  return Object.entries(value).flatMap(([name, field]) => figures(field, `${place}.${name}`));
}

/** What the program asks about each deal, and is part of what it teaches: docs/guide/examples.md says how. */
const partOfTheStory: Readonly<Record<string, readonly string[]>> = {
  aspire: [
    "price-above-value",
    "price-without-value",
    "commitment-below-need",
    "budget-below-cap",
    "no-volume-risk",
    "thin-evidence",
  ],
  "greater-manchester": ["cap-below-expected-spend", "price-above-value", "price-without-value"],
  peterborough: ["price-above-value"],
  kirklees: ["price-above-value", "price-without-value", "outcomes-after-last-claim", "plan-above-cap"],
  essex: [],
  "ways-to-wellness": ["price-above-value", "commitment-below-need"],
  istanbul: ["price-above-value"],
  "quality-education-india": ["price-above-value", "commitment-below-need"],
  somerset: [],
  "skill-mill": ["price-above-value"],
  energise: ["no-shared-uncertainty", "price-without-value", "budget-below-cap", "no-volume-risk"],
};

const pricesOf = ({ payment }: Scenario): Record<string, unknown> =>
  Object.fromEntries(payment.rateCard.map((rule) => [rule.outcome, rule.price.value]));

describe.each(examples)("$title", { timeout: 120_000 }, ({ id, scenario, teaches, place, years }) => {
  it("loads without a problem", () => {
    expect(checkScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ kind: "valid", value: scenario });
  });

  it("is written as the program writes files", () => {
    const file = new URL(`../../../shared/examples/${id}.sop.json`, import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(serialiseScenario(scenario));
  });

  it("can be simulated whole, with finite results", () => {
    expect(unsimulatedParts(scenario)).toEqual([]);
    const { result } = runOf(id);
    expect(result.trials).toBe(TRIALS);
    expect(result.measures.length).toBeGreaterThan(40);
    for (const { id: measure, statistics } of result.measures) {
      const { mean, minimum, maximum, standardDeviation } = statistics ?? {
        mean: 0,
        minimum: 0,
        maximum: 0,
        standardDeviation: 0,
      };
      for (const figure of [mean, minimum, maximum, standardDeviation])
        expect(Number.isFinite(figure), measure).toBe(true);
    }
    for (const paid of runOf(id).values("payments.total")) expect(Number.isFinite(paid)).toBe(true);
  });

  it("marks every figure published or illustrative, with a source or with a reason", () => {
    const all = figures(scenario);
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter(({ status }) => status !== "published" && status !== "illustrative")).toEqual([]);
    expect(all.filter(({ status, source }) => status === "published" && source === undefined)).toEqual([]);
    expect(all.filter(({ status, note }) => status === "illustrative" && !note)).toEqual([]);
  });

  it("lists no source that nothing uses", () => {
    const used = new Set(figures(scenario).map(({ source }) => source));
    expect(scenario.sources.map((source) => source.id).filter((source) => !used.has(source))).toEqual([]);
  });

  it("says in words what it is", () => {
    for (const text of [teaches, place, years, scenario.deal.summary, scenario.deal.notes]) expect(text).toMatch(/\S/u);
    expect(teaches.length).toBeLessThan(170);
  });

  it("is asked only about what is part of its story", () => {
    const asked = new Set(runOf(id).result.warnings.map(({ code }) => code));
    expect([...asked].filter((code) => !partOfTheStory[id]!.includes(code))).toEqual([]);
  });

  it("pays something and never more than its contract cap", () => {
    const payments = runOf(id).values("payments.total");
    expect(Math.max(...payments)).toBeGreaterThan(0);
    expect(Math.max(...payments)).toBeLessThanOrEqual(scenario.payment.contractCap!.value);
  });
});

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
