import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { dealTerms } from "#shared/explain/deal-terms.ts";
import type { Report } from "#shared/export/report/report.ts";
import { reportOf } from "#shared/export/report/report-of.ts";
import { toldMean } from "#shared/headlines/told-estimate.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { runCertificate } from "#shared/report/run-certificate.ts";
import { runExample } from "#test/shared/report/run-example.ts";
import { hostileDeal } from "#test/shared/support/hostile-deal.ts";
import { anyWholeDeal } from "#test/shared/support/arbitrary-whole-deal.ts";

/** Every text of a report, in reading order. */
function textsOf({ title, summary, inShort, sections }: Report): readonly string[] {
  return [
    title,
    summary,
    ...inShort.flatMap(({ party, sentence }) => [party, sentence]),
    ...sections.flatMap((section) => [
      section.title,
      ...section.blocks.flatMap((block) => {
        if (block.kind === "table")
          return [block.title, ...block.columns.map(({ name }) => name), ...block.rows.flat(), block.note ?? ""];
        if (block.kind === "list") return block.items;
        if (block.kind === "figures") return block.figures.flatMap(({ label, value, error }) => [label, value, error]);
        return block.kind === "pictures" ? [] : [block.text];
      }),
    ]),
  ];
}

const broken = /undefined|NaN|\[object|Infinity|null/u;

describe("a report", () => {
  const { scenario } = examples.find(({ id }) => id === "aspire")!;
  const { result } = runExample(scenario, 200);
  const certificate: RunCertificate = runCertificate(result, scenario.run, "2026-11-28T12:00:00Z", 1);
  const report = reportOf({ scenario, result, certificate });
  const tableOf = (section: string, title: string) =>
    report.sections
      .find(({ id }) => id === section)!
      .blocks.flatMap((block) => (block.kind === "table" && block.title === title ? [block] : []))[0]!;

  it("has a section for each party, then results, terms, assumptions, method, limits and the certificate", () => {
    expect(report.sections.map(({ id }) => id)).toEqual([
      "commissioner",
      "investor",
      "provider",
      "results",
      "terms",
      "assumptions",
      "method",
      "limits",
      "certificate",
    ]);
    expect(report.sections.slice(0, 6).every(({ startsPage }) => startsPage)).toBe(true);
    expect(new Set(report.sections.map(({ id }) => id)).size).toBe(report.sections.length);
  });

  it("tells figures as the screens tell them", () => {
    const payments = result.measures.find(({ id }) => id === "payments.total")!;
    const told = toldMean(payments, result.scenario);
    const row = tableOf("commissioner", "Figures over all trials").rows.find(([name]) => name === payments.label);
    expect(row?.slice(1, 3)).toEqual([told.value, told.error]);
    expect(report.inShort.map(({ sentence }) => sentence)).toEqual(result.verdicts.map(({ sentence }) => sentence));
  });

  it("lists every rule, every year and every assumption once", () => {
    expect(tableOf("results", "The rate card: means over all trials").rows).toHaveLength(
      scenario.payment.rateCard.length,
    );
    expect(tableOf("results", "By financial year: means, and the range of payments").rows).toHaveLength(
      result.years.length,
    );
    // A plan has a trail of its own, and is no assumption.
    const figures = JSON.stringify({ ...scenario, plans: [] }).match(/"status":"(?:published|illustrative)"/gu)!;
    expect(tableOf("assumptions", "Assumptions, with the evidence behind each").rows).toHaveLength(figures.length);
  });

  it("names what it takes to run it again", () => {
    const rows = Object.fromEntries(tableOf("certificate", "The run").rows.map(([name, value]) => [name, value]));
    expect(rows["Seed"]).toBe(String(result.seed));
    expect(rows["SHA-256 of the deal"]).toBe(result.scenario.sha256);
  });

  it("has as many cells in a row as its table has columns, and no broken text", () => {
    for (const { blocks } of report.sections)
      for (const block of blocks)
        if (block.kind === "table") expect(block.rows.every((row) => row.length === block.columns.length)).toBe(true);
    expect(textsOf(report).filter((text) => broken.test(text))).toEqual([]);
  });
});

it("has no mark that would turn the figures behind a name around, though the name has one that nothing ends", () => {
  const scenario = hostileDeal("\u202Eright to left \u2066שלום");
  const { result } = runExample(scenario, 100);
  const certificate = runCertificate(result, scenario.run, "2026-11-28T12:00:00Z", 1);
  const text = JSON.stringify(reportOf({ scenario, result, certificate }));
  expect(text).toContain("right to left שלום");
  expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
});

describe("the terms of a deal in sentences", () => {
  const sentencesOf = (scenario: Parameters<typeof dealTerms>[0]): readonly string[] =>
    dealTerms(scenario).flatMap(({ sentences }) => sentences);

  it("say who pays, for what, with which caps, and who puts money in", () => {
    const { scenario } = examples.find(({ id }) => id === "aspire")!;
    const all = sentencesOf(scenario).join(" ");
    expect(all).toContain("At most £17,000 is paid for a young person.");
    expect(all).toContain("At most £1,500,000 is ever paid under the contract.");
    expect(all).toContain("£1,450,000 is set aside: a budget, not a limit on payment.");
    expect(all).toContain("Social investment commits £310,000, drawn as needed, all of it at risk; seniority 1.");
    expect(all).toContain("Above an IRR of 15% a year, what investors would get goes to CCP and P3.");
  });

  it("are whole for every example and for any deal", () => {
    for (const { scenario } of examples)
      expect(sentencesOf(scenario).filter((text) => broken.test(text) || !text.endsWith("."))).toEqual([]);
    fc.assert(
      fc.property(anyWholeDeal, (scenario) => sentencesOf(scenario).every((text) => !broken.test(text))),
      { seed: 8, numRuns: 100 },
    );
  });
});
