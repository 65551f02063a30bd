import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Provenance } from "#shared/model/input.ts";

import { checkScenario } from "#shared/schema/check-scenario.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";

import { runOf, TRIALS } from "./example-runs.ts";

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

describe.each(examples)("$title", { timeout: 120_000 }, ({ id, scenario, teaches, place, years }) => {
  it("loads without a problem", () => {
    expect(checkScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ kind: "valid", value: scenario });
  });

  it("is written as the program writes files", () => {
    const file = new URL(`../../../shared/examples/${id}.sop.json`, import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(serialiseScenario(scenario));
  });

  it("can be simulated whole, with finite results", () => {
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
