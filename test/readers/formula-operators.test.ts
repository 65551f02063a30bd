import { beforeAll, describe, expect, it } from "vitest";
import { formulaTerm } from "#shared/export/workbook/base-case/formula-term.ts";
import { Sheet } from "#shared/export/workbook/cells/sheet.ts";
import type { Term } from "#shared/export/workbook/cells/term.ts";
import { writeWorkbook } from "#shared/export/workbook/write-workbook.ts";
import { compileFormula } from "#shared/formula/compile-formula.ts";
import { parseFormula } from "#shared/formula/parse-formula.ts";
import { ReadCells } from "./support/read-cells.ts";
import { convertedByLibreOffice } from "./support/soffice.ts";

/** Every operator, with signs and ties at which spreadsheets and the app could part. */
const formulas = [
  "a + b - c",
  "a - (b - c)",
  "a * b / c",
  "a / (b * c)",
  "2^3^2",
  "-2^2",
  "(-2)^2",
  "-a^2",
  "+a",
  "-(-b)",
  "b - -c",
  "50% * a",
  "a < b",
  "a <= a",
  "b > a",
  "b >= b",
  "a == a",
  "a != a",
  "(a < b) + (b < a)",
  "a < b and b < 0",
  "a < b or b < 0",
  "2 and 3",
  "not a",
  "not 0",
  "a > b ? 10 : 20",
  "a ? b : c",
  "abs(b)",
  "abs(a)",
  "ceil(1.2)",
  "ceil(-1.2)",
  "ceil(b)",
  "floor(1.8)",
  "floor(-1.8)",
  "round(2.5)",
  "round(-2.5)",
  "round(-2.51)",
  "round(3.49999)",
  "exp(1.5)",
  "exp(b)",
  "ln(a)",
  "log10(1000)",
  "sqrt(a)",
  "max(a, b, c)",
  "min(a, b, c)",
  "0.0000001 * 10000000",
  "a^0.5 * exp(ln(c)) - min(max(a, b), c ? 4 : 5)",
] as const;

const inputs = { a: 6.25, b: -2.5, c: 4 } as const;

describe("a formula of a deal, said as a spreadsheet's", () => {
  const expected = formulas.map((text) => {
    const formula = compileFormula(parseFormula(text), (id) =>
      Object.keys(inputs).indexOf(id.replace("quantity.", "")),
    );
    return formula(Float64Array.from(Object.values(inputs)));
  });
  let read: ReadCells;

  beforeAll(async () => {
    const sheet = new Sheet("Formulas");
    const cells = Object.entries(inputs).map(
      ([id, value], row) => [`quantity.${id}`, sheet.number(row, 0, value, "plain")] as const,
    );
    const inputAt = (id: string): Term => cells.find(([own]) => own === id)![1];
    formulas.forEach((text, row) =>
      sheet.formula(row, 1, formulaTerm(parseFormula(text), expected[row]!, inputAt), "plain"),
    );
    const bytes = await writeWorkbook({ title: "Formulas", sheets: [sheet] }, { withResults: false });
    read = await ReadCells.of((await convertedByLibreOffice(new Map([["f.xlsx", bytes]]), "xlsx")).get("f.xlsx")!);
  }, 60_000);

  it.each(formulas.map((text, row) => [text, row] as const))(
    "comes in LibreOffice to what the app makes of it: %s",
    (_, row) => {
      expect(expected[row]).not.toBeNaN();
      expect(read.at("Formulas", row, 1)).toBeCloseTo(expected[row]!, 9);
    },
  );
});
