import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "#scripts/project/project-root.ts";
import { appVersion } from "#scripts/project/read-package.ts";
import { examples } from "#shared/examples/examples.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { quantileSorted } from "#shared/stats/quantile.ts";
import { runExample } from "./run-example.ts";

const runs = examples.map(({ title, scenario }) => ({ title, scenario, ...runExample(scenario, 300) }));

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe("resultDocument", () => {
  it.each(runs)("of $title holds no NaN, no infinity and no null", ({ result }) => {
    expect(numbersIn(result).filter((each) => !Number.isFinite(each))).toEqual([]);
    expect(resultJson(result)).not.toContain("null");
  });

  it.each(runs)("of $title comes back from its JSON unchanged", ({ result }) => {
    const { measures } = JSON.parse(resultJson(result)) as typeof result;
    expect(measures).toEqual(JSON.parse(JSON.stringify(result.measures)));
    expect(resultJson(result).endsWith("}\n")).toBe(true);
  });

  it.each(runs)("of $title has percentiles that rise, from minimum to maximum", ({ result }) => {
    for (const { id, statistics } of result.measures) {
      if (!statistics) continue;
      const { minimum, percentiles: p, maximum, mean } = statistics;
      const ladder = [minimum, p.p5, p.p10, p.p25, p.p50, p.p75, p.p90, p.p95, maximum];
      expect(ladder, id).toEqual([...ladder].sort((a, b) => a - b));
      const rounding = 1e-9 * Math.max(1, Math.abs(minimum), Math.abs(maximum));
      expect(mean >= minimum - rounding && mean <= maximum + rounding, id).toBe(true);
    }
  });

  it.each(runs)("of $title says what the trials say", ({ result, values }) => {
    for (const { id, trials, statistics } of result.measures) {
      const inTrials = [...values(id)].filter((value) => !Number.isNaN(value));
      expect(trials, id).toBe(inTrials.length);
      if (!statistics) continue;
      const sorted = Float64Array.from(inTrials).sort();
      expect(statistics.percentiles.p90, id).toBe(quantileSorted(sorted, 0.9));
      expect(statistics.minimum, id).toBe(Math.min(...inTrials));
    }
  });

  it.each(runs)("of $title adds up: payments by rule and by payer, and positions, in the mean", ({ result }) => {
    const mean = (id: string): number => result.measures.find((each) => each.id === id)!.statistics!.mean;
    const sum = (group: string): number =>
      result.measures.filter((each) => each.group === group).reduce((total, each) => total + each.statistics!.mean, 0);
    const total = mean("payments.total");
    expect(sum("paymentsByRule")).toBeCloseTo(total, 2);
    expect(sum("paymentsByPayer")).toBeCloseTo(total, 2);
    expect(sum("savingsByHolder")).toBeCloseTo(mean("savings.total"), 2);
    expect(result.rules.reduce((paid, rule) => paid + rule.meanPaid, 0)).toBeCloseTo(total, 2);
    const yearly = result.yearly.find(({ id }) => id === "payments")!;
    expect(yearly.mean.reduce((paid, each) => paid + each, 0)).toBeCloseTo(total, 2);
  });

  it.each(runs)(
    "of $title draws each shape from the same trials: counts and curve agree with the measure",
    ({ result }) => {
      for (const { id, histogram, quantiles } of result.shapes) {
        const measure = result.measures.find((each) => each.id === id)!;
        expect(
          histogram.counts.reduce((sum, count) => sum + count, 0),
          id,
        ).toBe(measure.trials);
        expect(quantiles).toHaveLength(201);
        expect(quantiles[0]).toBe(measure.statistics!.minimum);
        expect(quantiles[100]).toBe(measure.statistics!.percentiles.p50);
        expect(quantiles[200]).toBe(measure.statistics!.maximum);
      }
    },
  );

  it.each(runs)("of $title accumulates years to the totals of the deal", ({ result }) => {
    const median = (id: string): number => result.measures.find((each) => each.id === id)!.statistics!.percentiles.p50;
    const totals = [names.paymentsTotal, names.savingsTotal, names.commissionerNetPosition, names.investorProfit].map(
      median,
    );
    result.cumulative.forEach(({ id, p50 }, index) => expect(p50.at(-1), id).toBeCloseTo(totals[index]!, 4));
    for (const { shareByYear } of result.breakEven) expect(shareByYear).toEqual([...shareByYear].sort((a, b) => a - b));
  });

  it.each(runs)("of $title has positions of budget holders that add up to the public sector's", ({ result }) => {
    const mean = (id: string): number => result.measures.find((each) => each.id === id)!.statistics!.mean;
    const sum = (field: "meanNet" | "meanPayments" | "meanSavings" | "meanOwnCosts"): number =>
      result.holders.reduce((total, each) => total + each[field], 0);
    expect(sum("meanNet")).toBeCloseTo(mean(names.publicNetPosition), 4);
    expect(sum("meanPayments")).toBeCloseTo(mean(names.paymentsTotal), 4);
    expect(sum("meanSavings")).toBeCloseTo(mean(names.savingsTotal), 4);
    expect(sum("meanSavings") - sum("meanPayments") - sum("meanOwnCosts")).toBeCloseTo(sum("meanNet"), 4);
  });

  it.each(runs)("of $title has figures that settle at their own values and errors", ({ result }) => {
    for (const { id, trials, mean, standardError } of result.convergence) {
      const statistics = result.measures.find((each) => each.id === id)?.statistics;
      const probability = result.probabilities.find((each) => each.id === id);
      const value = statistics?.mean ?? probability!.probability;
      const error = statistics?.standardErrorOfMean ?? probability!.standardError;
      expect(trials.at(-1), id).toBe(result.trials);
      expect(Math.abs(mean.at(-1)! - value), id).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
      expect(Math.abs(standardError.at(-1)! - error), id).toBeLessThan(1e-6 * error + 1e-9);
    }
  });

  it("names the program and version of package.json", () => {
    expect(PROGRAM).toBe(`outcomes-partnership-simulator ${appVersion()}`);
  });

  it("gives the verdicts on Aspire that it always gave (a golden file: 500 trials, seed 1)", async () => {
    const { verdicts } = runExample(examples[0].scenario, 500).result;
    await expect(`${JSON.stringify(verdicts, undefined, 2)}\n`).toMatchFileSnapshot(
      join(projectRoot, "test/golden/aspire-verdicts.json"),
    );
  });

  it("writes verdicts as whole sentences, with no hole where a number should be", () => {
    for (const { result } of runs)
      for (const { sentence, name } of result.verdicts) {
        expect(sentence).toMatch(/^[A-Z].*\.$/u);
        expect(sentence).not.toMatch(/undefined|NaN|Infinity|null|–\.| {2}|\.\./u);
        expect(name).not.toBe("");
      }
  });
});

/** The same value with the fields of each group in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, field]) => [name, reversed(field)]),
  );
}

describe("scenarioHash", () => {
  it.each(examples)("of $title does not depend on the order of fields", ({ scenario }) => {
    expect(scenarioHash(reversed(scenario) as typeof scenario)).toBe(scenarioHash(scenario));
  });

  it("depends on the order of lists and on every figure", () => {
    const { scenario } = examples[0];
    const turned = { ...scenario, savings: scenario.savings.toReversed() };
    const dearer = { ...scenario, run: { ...scenario.run, seed: scenario.run.seed + 1 } };
    expect(new Set([scenario, turned, dearer].map(scenarioHash)).size).toBe(3);
  });

  it("is the SHA-256 of the canonical text, checked with Node's own", async () => {
    const { createHash } = await import("node:crypto");
    const { canonicalText } = await import("#shared/schema/canonical-text.ts");
    const { scenario } = examples[0];
    expect(scenarioHash(scenario)).toBe(createHash("sha256").update(canonicalText(scenario), "utf8").digest("hex"));
    const file = await readFile(join(projectRoot, "shared/examples/aspire.sop.json"), "utf8");
    expect(scenarioHash(JSON.parse(file) as typeof scenario)).toBe(scenarioHash(scenario));
  });
});
