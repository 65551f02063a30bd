import { describe, expect, it } from "vitest";
import { unsimulatedParts } from "#shared/engine/unsimulated-parts.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Provenance } from "#shared/model/input.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { runExample } from "../report/run-example.ts";

interface Figure extends Provenance {
  readonly place: string;
}

/** Every input and term of a deal: whatever has a value and may have a status. */
function figures(value: unknown, place = ""): Figure[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => figures(item, `${place}.${index}`));
  // A value within a discrete distribution has a probability and no status of its own.
  if ("value" in value && !("probability" in value) && !("effect" in value))
    return [{ ...(value as unknown as Provenance), place }];
  return Object.entries(value).flatMap(([name, field]) => figures(field, `${place}.${name}`));
}

const exampleOf = (id: string): Scenario => {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`there is no example ${id}`);
  return found.scenario;
};

const pricesOf = ({ payment }: Scenario): Record<string, unknown> =>
  Object.fromEntries(payment.rateCard.map((rule) => [rule.outcome, rule.price.value]));

describe.each(examples)("$title", ({ scenario, teaches, place, years }) => {
  it("loads without a problem", () => {
    expect(checkScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ kind: "valid", value: scenario });
  });

  it("can be simulated whole", () => {
    expect(unsimulatedParts(scenario)).toEqual([]);
    expect(runExample(scenario, 5).result.trials).toBe(5);
  });

  it("marks every figure published or illustrative, and names the source of each published one", () => {
    const all = figures(scenario);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ status }) => status !== "published" && status !== "illustrative")).toEqual([]);
    expect(all.filter(({ status, source }) => status === "published" && source === undefined)).toEqual([]);
  });

  it("lists no source that nothing uses", () => {
    const used = new Set(figures(scenario).map(({ source }) => source));
    expect(scenario.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("says in words what it is", () => {
    for (const text of [teaches, place, years, scenario.deal.summary]) expect(text).toMatch(/\S/u);
  });

  it("pays something and never more than its contract cap", () => {
    const payments = runExample(scenario, 200).values("payments.total");
    expect(Math.min(...payments)).toBeGreaterThan(0);
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
