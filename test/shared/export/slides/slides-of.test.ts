import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { reportOf } from "#shared/export/report/report-of.ts";
import { linesOf } from "#shared/export/slides/fit-text.ts";
import { room } from "#shared/export/slides/slide-room.ts";
import type { Slide, Slides } from "#shared/export/slides/slides.ts";
import { slidesOf } from "#shared/export/slides/slides-of.ts";
import { verdictFigures } from "#shared/headlines/verdict-figures.ts";
import { anyWholeDeal } from "#test/shared/support/arbitrary-whole-deal.ts";
import { exampleOf, HELD, hostileDeal, slidesContent } from "./slides-content.ts";

const slideOf = ({ slides }: Slides, id: string): Slide | undefined => slides.find((slide) => slide.id === id);
const textsOf = (slides: Slides): string => JSON.stringify(slides);
const broken = /undefined|NaN|\[object|Infinity|null/u;
const all = examples.map(({ id, scenario }) => [id, slidesContent(scenario)] as const);

describe("slides of every example", () => {
  it.each(all)("%s: have one message each, a note that begins with it, and no broken text", (_, content) => {
    const slides = slidesOf(content);
    expect(slides.slides.map(({ id }) => id).slice(0, 2)).toEqual(["cover", "in-short"]);
    expect(new Set(slides.slides.map(({ id }) => id)).size).toBe(slides.slides.length);
    for (const { id, title, notes, chart, table, words, layout } of slides.slides) {
      expect(title.length, id).toBeGreaterThan(2);
      expect(notes.at(-1), id).toContain(slides.foot);
      if (id !== "in-short") expect(notes[0], id).toBe(title);
      expect([chart, table, words].filter(Boolean).length, id).toBe(layout === "cover" ? 0 : 1);
    }
    expect(textsOf(slides)).not.toMatch(broken);
  });

  it.each(all)("%s: have charts with as many numbers as names, in their axes’ units", (_, { scenario, ...of }) => {
    for (const { chart } of slidesOf({ scenario, ...of }).slides) {
      if (!chart) continue;
      expect(chart.series.length).toBeGreaterThan(0);
      expect(chart.categories.every((name) => name !== "")).toBe(true);
      for (const { values } of chart.series) {
        expect(values).toHaveLength(chart.categories.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }
      expect(chart.categoryTitle).not.toBe("");
      expect(chart.words.startsWith(chart.name)).toBe(true);
      if (chart.format.includes("£")) expect(chart.valueTitle).toContain(scenario.deal.currency);
    }
  });

  it.each(all)("%s: tell what the report tells", (_, content) => {
    const slides = slidesOf(content);
    const report = reportOf(content);
    const inShort = slideOf(slides, "in-short")!;
    expect(inShort.words!.flatMap(({ items }) => items)).toEqual(report.inShort.map(({ sentence }) => sentence));
    expect([slides.title, slides.foot]).toEqual([report.title, report.foot]);
    const figures = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
    );
    for (const { figures: shown = [] } of slides.slides)
      for (const figure of shown) expect(figures).toContainEqual(figure);
    for (const { label, value, error } of figures)
      expect(
        inShort.notes.filter((note) => note.includes(label) && note.includes(value) && note.includes(error)),
      ).not.toEqual([]);
  });

  it.each(all)(
    "%s: list every rule, and the assumptions with the weakest evidence, and say what is left out",
    (_, content) => {
      const slides = slidesOf(content);
      const rowsOf = (id: string): readonly string[] =>
        slides.slides.flatMap((slide) => (slide.id.startsWith(id) ? slide.table!.rows.map((row) => row[0]!) : []));
      expect(rowsOf("rate-card")).toHaveLength(content.scenario.payment.rateCard.length);
      const assumptions = reportOf(content)
        .sections.find(({ id }) => id === "assumptions")!
        .blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
      const shown = rowsOf("assumptions");
      expect(slides.slides.filter(({ id }) => id.startsWith("assumptions")).length).toBeLessThanOrEqual(3);
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(assumptions.length, 15));
      const { remark } = slideOf(slides, "assumptions")!;
      if (shown.length < assumptions.length)
        expect(remark).toContain(
          `Shown: the ${shown.length} with the weakest evidence. All ${assumptions.length} stand in`,
        );
      else expect(remark).toMatch(/^The weakest evidence comes first\./u);
      // A grade is as good as those before it, or better; what has none stands where nobody has judged it.
      const grades = slides.slides.flatMap(({ id, table }) =>
        id.startsWith("assumptions") ? table!.rows.map((row) => row[3]!) : [],
      );
      const judged = grades.filter((grade) => /^[A-F]$/u.test(grade));
      expect(judged).toEqual(judged.toSorted().toReversed());
      for (const { table } of slides.slides) {
        if (!table) continue;
        const heights = table.rows.map((row) =>
          Math.max(
            ...row.map((cell, at) =>
              linesOf(cell, { size: room.table.size, width: table.columns[at]!.width - room.table.inset }),
            ),
          ),
        );
        const height = heights.reduce((sum, lines) => sum + lines * room.table.line + room.table.padding, 0);
        expect(height).toBeLessThan(room.body.height);
        expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(room.across);
      }
    },
  );
});

describe("slides of a deal", () => {
  const content = slidesContent(exampleOf("aspire"), 400);
  const slides = slidesOf(content);

  it("go from what each party is told to what stands behind it", () => {
    const kinds = slides.slides.map(({ id }) => id.replace(/-\d+$/u, ""));
    expect([...new Set(kinds)]).toEqual([
      "cover",
      "in-short",
      "payments",
      "payments-by-year",
      "paying-more",
      "savings-and-payments",
      "return",
      "cash-from-the-start",
      "provider-margin",
      "outcomes",
      "rate-card",
      "appendix",
      "terms",
      "assumptions",
      "certificate",
    ]);
  });

  it("lose no trial of a distribution, and put those over the budget apart", () => {
    const { chart } = slideOf(slides, "payments")!;
    expect(chart!.series.map(({ name }) => name)).toEqual(["Within the budget", "Over the budget"]);
    const shares = chart!.series.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
    expect(shares[0]! + shares[1]!).toBeCloseTo(1, 9);
    const over = content.result.probabilities.find(({ id }) => id === "payments.overBudget")!.probability;
    expect(Math.abs(shares[1]! - over)).toBeLessThan(0.05);
  });

  it("have the numbers of the result, year by year", () => {
    const payments = content.result.yearly.find(({ id }) => id === "payments")!;
    const { chart } = slideOf(slides, "payments-by-year")!;
    expect(chart!.categories).toEqual(content.result.years);
    expect(chart!.series.map(({ values }) => values)).toEqual([payments.p50, payments.p5, payments.p95]);
    expect(chart!.format).toMatch(/^"£"#,##0/u);
  });

  it("have the figures of each party with their errors, in the note too", () => {
    const figures = verdictFigures("investor", content.result);
    const slide = slideOf(slides, "return")!;
    expect(slide.figures).toEqual(figures.map(({ label, value, error }) => ({ label, value, error })));
    for (const { label, value, error } of figures)
      expect(slide.notes).toContain(`${label}: ${value} (Monte Carlo error ${error}).`);
  });

  it("never rise in the chance of paying more", () => {
    const { chart } = slideOf(slides, "paying-more")!;
    const { values } = chart!.series[0]!;
    expect(values[0]).toBe(1);
    expect(values.at(-1)).toBe(0);
    for (const [at, value] of values.entries()) expect(value).toBeLessThanOrEqual(values[at - 1] ?? 1);
  });

  it.each(all)("%s: colour as much over the budget and as a loss as their chances say", (_, { result, ...of }) => {
    const told = slidesOf({ result, ...of });
    for (const [id, name, asked] of [
      ["payments", "Over the budget", "payments.overBudget"],
      ["return", "Loss", "investor.loss"],
    ] as const) {
      const chart = slideOf(told, id)?.chart;
      const chance = result.probabilities.find((each) => each.id === asked)?.probability;
      if (!chart || chance === undefined) continue;
      const shown = chart.series.find((each) => each.name === name)?.values.reduce((sum, value) => sum + value, 0) ?? 0;
      if (chance === 0) expect(shown).toBe(0);
      expect(Math.abs(shown - chance)).toBeLessThan(0.06);
    }
  });

  it("show no outcome that cannot be seen beside the others", () => {
    const { chart, notes } = slideOf(slidesOf(slidesContent(exampleOf("ways-to-wellness"))), "outcomes")!;
    expect(chart!.categories).toEqual(["Wellbeing"]);
    expect(notes.some((note) => note.startsWith("Cost of secondary care, additional: "))).toBe(true);
  });

  it("leave out what is not there", () => {
    const scenario = exampleOf("aspire");
    const without = slidesOf(
      slidesContent({ ...scenario, savings: [], capital: { ...scenario.capital, tranches: [] } }),
    );
    const ids = without.slides.map(({ id }) => id);
    expect(ids).not.toContain("return");
    expect(ids).not.toContain("cash-from-the-start");
    expect(ids).not.toContain("savings-and-payments");
    expect(ids).toContain("payments");
  });

  it("hold no character that would break a file, and hostile text as text", () => {
    const told = slidesOf(slidesContent(hostileDeal()));
    expect(told.title).toBe(HELD);
    // oxlint-disable-next-line no-control-regex
    expect(textsOf(told)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\\u00[01]|\\ud8/u);
    expect(told.slides[0]!.notes.join("\n")).toContain("n".repeat(10_000));
  });

  it("are whole for any deal", () => {
    fc.assert(
      fc.property(anyWholeDeal, (scenario) => !broken.test(textsOf(slidesOf(slidesContent(scenario, 8))))),
      { seed: 37, numRuns: 15 },
    );
  });
});
