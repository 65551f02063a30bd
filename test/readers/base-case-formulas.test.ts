import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { buildBaseCase } from "#shared/export/workbook/base-case/base-case.ts";
import type { Workbook } from "#shared/export/workbook/cells/sheet.ts";
import { writeWorkbook } from "#shared/export/workbook/write-workbook.ts";
import { variantOf } from "../shared/examples/example-runs.ts";
import { anyWholeDeal } from "../shared/support/arbitrary-whole-deal.ts";
import { comparedFormulas, ReadCells } from "./support/read-cells.ts";
import { convertedByLibreOffice } from "./support/soffice.ts";
import { workbookOf } from "./support/workbook-of.ts";

/** Sheets of results, without a formula, which cost time to read and prove nothing here. */
const results = ["Figures", "Years", "Cash", "Investor", "Sensitivity", "Trials", "Notes", "Deal file"];
const withFormulas = ({ title, sheets }: Workbook): Workbook => ({
  title,
  sheets: sheets.filter(({ name }) => !results.includes(name)),
});

/** Deals with terms that no example has, and one to which nobody comes. */
const random = fc
  .sample(anyWholeDeal, { numRuns: 6, seed: 5 })
  .map((scenario, number) => [`random-${number}`, scenario] as const);
const nobody = variantOf("kirklees", ({ cohort }) => {
  for (const segment of cohort.segments) segment.startRate.value = 0;
});
const deals = [...examples.map(({ id, scenario }) => [id, scenario] as const), ...random, ["nobody", nobody] as const];

describe("LibreOffice, given the formulas and none of their results, comes to ours in", () => {
  const books = new Map<string, Workbook>();
  let read: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [id, scenario] of deals) {
      const isExample = examples.some((example) => example.id === id);
      const { inputs, sheets } = buildBaseCase(scenario);
      const book = isExample ? withFormulas(workbookOf(scenario, 10)) : { title: id, sheets: [inputs, ...sheets] };
      books.set(id, book);
      files.set(`${id}.xlsx`, await writeWorkbook(book, { withResults: false }));
    }
    read = await convertedByLibreOffice(files, "xlsx");
  }, 240_000);

  it.each(deals.map(([id]) => id))("every cell of %s, and says that all agrees", async (id) => {
    const book = books.get(id)!;
    const cells = await ReadCells.of(read.get(`${id}.xlsx`)!);
    expect(cells.names).toEqual(book.sheets.map(({ name }) => name));
    const { formulas, differing } = comparedFormulas(book, cells);
    expect(differing).toEqual([]);
    expect(formulas).toBeGreaterThan(1_000);
    expect(cells.at("Base case check", 3, 0)).toMatch(
      /^All \d+ figures of the base case agree with the app, money to the penny\.$/u,
    );
  });
});
