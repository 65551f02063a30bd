import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { StandingTable } from "#renderer/charts/reverse-stress/standing-table.tsx";
import { TwoSidesPicture } from "#renderer/charts/reverse-stress/two-sides-picture.tsx";
import { StressPicture } from "#renderer/charts/stress/stress-picture.tsx";
import { stressCaption, stressRows } from "#renderer/charts/stress/stress-rows.ts";
import { StressTable } from "#renderer/charts/stress/stress-table.tsx";
import { conductReverseStress } from "#shared/analysis/reverse-stress/conduct-reverse-stress.ts";
import type { ReverseStressDocument } from "#shared/analysis/reverse-stress/reverse-stress-document.ts";
import type { StressDocument } from "#shared/analysis/stress/stress-document.ts";
import { own, stressed } from "../../../shared/analysis/stress/stressed.ts";
import { people, term } from "../../../shared/support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { plainDeal } from "../../../shared/support/plain-deal.ts";

const deal = plainDeal({
  cohort: { segments: [people("all", { family: "uniform", low: 0, high: 100 })] },
  payment: { budget: term(5000) },
});

afterEach(cleanup);

describe("before and after", () => {
  let document: StressDocument;
  let place: number;
  beforeAll(async () => {
    document = await stressed(deal, ["referrals", "late"], { together: true, trials: 200 });
    place = document.figures.findIndex(({ id }) => id === "payments.overBudget");
  });

  it("has a row a stress with what becomes of the figure, and one for all", () => {
    const rows = stressRows(document, place);
    expect(rows.map(({ id, isWorse }) => [id, isWorse])).toEqual([
      ["referrals", false],
      ["late", undefined],
      ["together", false],
    ]);
    expect(rows[0]!.told).toMatch(/^[45]\d% → [23]\d%$/u);
    expect(stressCaption(document, place)).toMatch(
      /^The commissioner’s chance .* is [45]\d%, and no stress makes it worse by more than the simulation can tell\.$/u,
    );
    const margin = document.figures.findIndex(({ id }) => id === "provider.margin.mean");
    expect(stressCaption(document, margin)).toContain("worst for it is “Referrals −30%”");
  });

  it("says that all together make worse what none does alone", async () => {
    // £10,000 are paid, £13,000 under each and £16,900 under both.
    const third = (id: string, changed: string) => own(id, { kind: "input", input: changed, times: 1.3 });
    const both = await stressed(
      plainDeal({ cohort: { segments: [people("all", 100)] }, payment: { budget: term(14_000) } }),
      [third("more", "segment.all.referrals"), third("dearer", "rule.job.price")],
      { together: true, trials: 40 },
    );
    const over = both.figures.findIndex(({ id }) => id === "payments.overBudget");
    expect(stressCaption(both, over)).toBe(
      "The commissioner’s chance over budget is 0%; no stress alone makes it worse, all together do: 0% → 100%.",
    );
  });

  it("draws a line from dot to dot, both in the right order along the axis", () => {
    const { container } = render(<StressPicture document={document} place={place} width={700} />);
    const dots = [...container.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cx")));
    expect(dots).toHaveLength(6);
    // before and after of the first stress: fewer people, less often over the budget
    expect(dots[1]).toBeLessThan(dots[0]!);
    expect(dots[3]).toBe(dots[2]);
    expect(screen.getByRole("group", { name: /before and after each stress: the arrow keys/u })).toBeDefined();
  });

  it("says the same as a table", () => {
    render(<StressTable document={document} place={place} />);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows).toHaveLength(4);
    expect(rows[1]!.textContent).toMatch(/^Referrals −30%[45]\d%[23]\d%±/u);
  });
});

describe("an input on both sides of a loss", () => {
  let document: ReverseStressDocument;
  beforeAll(async () => {
    document = await conductReverseStress({ scenario: deal, seed: 3, trials: 150 }, inProcessCrew(), unheard);
  });

  it("is drawn in bars above the line where it goes wrong, and below it otherwise", () => {
    const [loss] = document.losses;
    const [input] = loss!.inputs;
    const { container } = render(<TwoSidesPicture document={document} loss={loss!} input={input!} width={600} />);
    const heights = (kind: string): readonly number[] =>
      [...container.querySelectorAll(`rect.${kind}`)].map((bar) => Number(bar.getAttribute("height")));
    const [wrong, otherwise] = [heights("chart-fill-4"), heights("chart-fill-2")];
    expect(wrong).toHaveLength(input!.bins.wrong.length);
    // over the budget only where more than 50 come: no bin has both, but for the one at 50
    expect(wrong.filter((height, bin) => height > 0 && otherwise[bin]! > 0).length).toBeLessThanOrEqual(1);
    expect(container.textContent).toMatch(/Where payments go over the budget: on average 7\d/u);
  });

  it("says the same as a table", () => {
    render(<StandingTable document={document} loss={document.losses[0]!} />);
    expect(within(screen.getByRole("table")).getAllByRole("row")[1]!.textContent).toMatch(
      /people referred7\d.*higher in 100 of 100/u,
    );
  });
});
