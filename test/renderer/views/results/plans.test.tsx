import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { PlanItem, PlanPlacement } from "#shared/model/plan-placement.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { PlanCard } from "#renderer/views/results/tables/plan-card.tsx";
import { planSentence } from "#renderer/views/results/tables/plan-sentence.ts";

const item = (parts: Partial<PlanItem>): PlanItem => ({
  measure: "payments.total",
  label: "Payments, total",
  unit: "money",
  planned: 1_200_000,
  median: 1_466_000,
  percentile: 0.07,
  standardError: 0.0026,
  ...parts,
});
const plan = (...items: readonly PlanItem[]): PlanPlacement => ({ id: "low", name: "Low case", items });
const result = { scenario: { currency: "GBP" } } as ResultDocument;

describe("a plan in the results", () => {
  afterEach(cleanup);

  it("is told in a sentence by its payments", () => {
    expect(planSentence(plan(item({})), "GBP")).toBe("£1.2m: below 93% of trials");
    expect(planSentence(plan(item({ percentile: 0.8 })), "GBP")).toBe("£1.2m: above 80% of trials");
    expect(planSentence(plan(), "GBP")).toBe("");
  });

  it("has a line a figure: planned, median, share of trials above, and its error", () => {
    const outcome = item({
      measure: "outcome.job.achieved",
      label: "Job: achieved",
      unit: "count",
      planned: 40,
      median: 38.5,
    });
    render(<PlanCard plan={plan(item({}), { ...outcome, percentile: 1, standardError: 0 })} result={result} />);
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ["Payments, total", "£1.2m", "£1.47m", "", "93%", "0.3"],
      ["Job: achieved", "40", "38.5", "", "0%", ""],
    ]);
  });

  it("says so when nothing is planned", () => {
    render(<PlanCard plan={plan()} result={result} />);
    expect(screen.getByText("Nothing is planned in this case yet.")).toBeTruthy();
  });
});
