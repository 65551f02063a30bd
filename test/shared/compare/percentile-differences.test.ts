import { expect, it } from "vitest";
import { comparisonDocument } from "#shared/compare/comparison-document.ts";
import { figureLines } from "#shared/compare/compared-figures.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { keptMeasures } from "#shared/sweep/sweep-figures.ts";
import { findVariant } from "#shared/variants/find-variant.ts";
import { plainDeal } from "../support/plain-deal.ts";

const TRIALS = 2000;

it("a comparison tells how much higher the percentiles of a deal are than those of the first, and how surely", () => {
  const base = plainDeal();
  const file: ScenarioFile = { base, variants: [{ id: "dearer", name: "Dearer", changes: [] }], versions: [] };
  const deals = ["base", "dearer"].map((id) => findVariant(file, id)!);
  // In trial k the base pays k mod 100, the other twice as much, and £2 more in the second half of trials.
  const table = new TrialsTable(2 * keptMeasures.length, TRIALS);
  const values = new Float64Array(2 * keptMeasures.length * TRIALS);
  const payments = keptMeasures.indexOf("payments.total");
  for (let trial = 0; trial < TRIALS; trial++) {
    values[payments * TRIALS + trial] = trial % 100;
    values[(keptMeasures.length + payments) * TRIALS + trial] = 2 * (trial % 100) + (trial >= 1000 ? 2 : 0);
  }
  table.put(0, TRIALS, values);
  const document = comparisonDocument({ base, deals, table, trials: TRIALS, seed: 1, program: "test" });
  const differenceOf = (label: string) =>
    figureLines(document)
      .find((line) => line.label.startsWith(label))!
      .figures.map((figure) => figure?.difference);
  const [first, second] = differenceOf("Payments, median");
  expect(first).toBeUndefined();
  // Medians of 49.5 and 100: 50.5. In each of 20 sections 49.5 or 51.5, 1 away: √(20 × 1 / 380).
  expect(second!.value).toBeCloseTo(50.5, 9);
  expect(second!.standardError).toBeCloseTo(Math.sqrt(20 / 380), 9);
  for (const { figures } of figureLines(document))
    if (figures[1] !== undefined) expect(figures[1].difference).toBeDefined();
});
