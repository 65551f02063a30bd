import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Workbook } from "#shared/export/workbook/cells/sheet.ts";
import { LONGEST_FORMULA } from "#shared/export/workbook/cells/longest-formula.ts";
import { writeWorkbook } from "#shared/export/workbook/write-workbook.ts";
import { heldText, writtenText } from "#shared/export/workbook/written/held-text.ts";
import { workbookOf } from "../../../readers/support/workbook-of.ts";
import { exampleOf } from "../../examples/example-runs.ts";

/** Functions that every spreadsheet since Excel 2007 has, under these names, in every language's file. */
const known = [
  "ABS",
  "AND",
  "COUNTIF",
  "EXP",
  "IF",
  "INT",
  "IRR",
  "LN",
  "LOG10",
  "MAX",
  "MIN",
  "OR",
  "ROUND",
  "ROUNDDOWN",
  "SQRT",
  "SUM",
  "SUMIF",
  "SUMPRODUCT",
];

describe.each(["kirklees", "skill-mill", "istanbul"])("the workbook of %s, as Excel wants it,", (id) => {
  let book: Workbook;
  let parts: Record<string, string>;

  beforeAll(async () => {
    book = workbookOf(exampleOf(id), 100);
    const files = unzipSync(await writeWorkbook(book));
    parts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  }, 120_000);

  it("has sheets of short, plain and different names", () => {
    const names = book.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z ]{1,30}$/u);
  });

  it("has formulas of known functions, short enough, without the sign that begins one in a cell", () => {
    let formulas = 0;
    for (const sheet of book.sheets)
      for (const cells of sheet.cells.values())
        for (const { formula } of cells.values()) {
          if (!formula) continue;
          formulas++;
          const text = formula.print(sheet.name);
          if (text.length > LONGEST_FORMULA || text.startsWith("=")) expect.fail(text.slice(0, 200));
          for (const [, name = ""] of text.replaceAll(/"[^"]*"/gu, "").matchAll(/([A-Z][A-Z0-9.]*)\(/gu))
            if (!known.includes(name)) expect.fail(`${name} in ${text.slice(0, 200)}`);
        }
    expect(formulas).toBeGreaterThan(5_000);
  });

  it("names sheets that are there, in formulas, links, names and pictures", () => {
    const names = new Set(book.sheets.map(({ name }) => name));
    const all = Object.entries(parts).filter(([name]) =>
      /worksheets\/sheet|charts\/chart|xl\/workbook\.xml/u.test(name),
    );
    const found = new Set<string>();
    for (const [, text] of all) {
      const plain = text.replaceAll("&apos;", "'");
      for (const [, quoted, bare] of plain.matchAll(/(?:'([^'<>]+)'|\b([A-Za-z]\w*))!\$?[A-Z]*\$?\d*/gu))
        found.add(quoted ?? bare!);
    }
    expect([...found].filter((name) => !names.has(name))).toEqual([]);
    expect(found).toContain("Base case payments");
    // A name of several words without its marks is one that Excel mends, and says so.
    expect(parts["xl/workbook.xml"]).not.toMatch(/>[A-Za-z]+ [^'<]*!\$/u);
  });

  it("has a result beside every formula, and panes only where something is held fast", () => {
    const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/u.test(name));
    expect(sheets).toHaveLength(book.sheets.length);
    for (const [name, text] of sheets) {
      expect([name, (text.match(/<\/f><\/c>/gu) ?? []).length]).toEqual([name, 0]);
      for (const [pane] of text.matchAll(/<pane [^>]*>/gu)) expect(pane).toMatch(/[xy]Split="[1-9]/u);
    }
  });
});

describe("text in a cell", () => {
  it("that is too long says where the rest is, and ends at what a cell may have", () => {
    const held = heldText("x".repeat(40_000));
    expect(held).toHaveLength(32_766);
    expect(held.endsWith("x … (cut here: the sheet Deal file has all of it)")).toBe(true);
    expect(heldText("x".repeat(32_767))).toBe("x".repeat(32_767));
  });

  it("has no character that a file cannot hold, and none that readers take for another", () => {
    expect(heldText("a\u0000b\tc\r\nd\re\ud800f\ufffeg🚀")).toBe("a\ufffdb\tc\nd\ne\ufffdf\ufffdg🚀");
    expect(writtenText("_x0041_ _x005F_ _xyz_")).toBe("_x005F_x0041_ _x005F_x005F_ _xyz_");
  });
});
