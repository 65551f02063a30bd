import { describe, expect, it } from "vitest";
import * as t from "#shared/export/workbook/cells/term.ts";
import { Sheet } from "#shared/export/workbook/cells/sheet.ts";
import { LONGEST_FORMULA, withoutLongFormulas } from "#shared/export/workbook/cells/longest-formula.ts";

const n = t.number;
const cell = (name: string, value: number) => t.cellTerm(value, () => name);
const [a, b, c] = [cell("A1", 6), cell("B1", 4), cell("C1", 2)];
const said = (term: t.Term): readonly [string, number] => [term.print("Here"), term.value];

describe("a formula whose value is known", () => {
  it.each([
    ["a sum in a product", t.multiply(t.add(a, b), c), "(A1+B1)*C1", 20],
    ["a product in a sum", t.add(a, t.multiply(b, c)), "A1+B1*C1", 14],
    ["a difference taken away", t.subtract(a, t.subtract(b, c)), "A1-(B1-C1)", 4],
    ["a difference added", t.add(t.subtract(a, b), c), "A1-B1+C1", 4],
    ["a product divided by", t.divide(a, t.multiply(b, c)), "A1/(B1*C1)", 0.75],
    ["a quotient divided", t.divide(t.divide(a, b), c), "A1/B1/C1", 0.75],
    ["a power of a sum", t.power(t.add(a, b), c), "(A1+B1)^C1", 100],
    ["a power of a power", t.power(t.power(a, c), n(0.5)), "(A1^C1)^0.5", 6],
    ["a negative number to a power", t.power(n(-2), c), "(-2)^C1", 4],
    ["a negative number taken away", t.subtract(a, n(-2)), "A1-(-2)", 8],
    ["a comparison in a product", t.multiply(t.isAbove(a, b), c), "(A1>B1)*C1", 2],
    ["a comparison of sums", t.isAtLeast(t.add(a, b), c), "A1+B1>=C1", 1],
    ["a choice", t.when(t.isEqual(a, b), a, c), "IF(A1=B1,A1,C1)", 2],
    [
      "all and any",
      t.both(t.isAbove(a, b), t.either(t.isAbove(b, a), t.isAtMost(c, b))),
      "AND(A1>B1,OR(B1>A1,C1<=B1))",
      1,
    ],
    ["the least and greatest", t.max(t.ZERO, t.min(a, b)), "MAX(0,MIN(A1,B1))", 4],
    ["a whole number of a negative", t.floor(t.subtract(c, n(3.5))), "INT(C1-3.5)", -2],
  ] as const)("puts brackets where they are needed: %s", (_, term, text, value) => {
    expect(said(term)).toEqual([text, value]);
  });

  it("is an error where a spreadsheet would have one, and nothing that rests on it hides that", () => {
    const error = t.divide(a, cell("D1", 0));
    expect(said(error)).toEqual(["A1/D1", NaN]);
    for (const rests of [
      t.add(error, a),
      t.isAbove(error, a),
      t.max(error, a),
      t.both(t.isAbove(a, b), t.isEqual(error, a)),
    ])
      expect(rests.value).toBeNaN();
    expect(t.when(t.isAbove(error, a), a, b).value).toBeNaN();
    // A choice works out the side that it takes alone.
    expect(t.when(t.isEqual(cell("D1", 0), t.ZERO), b, error).value).toBe(4);
  });

  it("leaves out what changes nothing, and no cell that happens to be 0 or 1", () => {
    expect(said(t.add(a, t.ZERO))).toEqual(["A1", 6]);
    expect(said(t.multiply(a, t.ONE))).toEqual(["A1", 6]);
    expect(said(t.multiply(a, t.ZERO))).toEqual(["0", 0]);
    expect(said(t.subtract(a, t.ZERO))).toEqual(["A1", 6]);
    expect(said(t.power(a, t.ONE))).toEqual(["A1", 6]);
    expect(said(t.multiply(a, cell("D1", 0)))).toEqual(["A1*D1", 0]);
    expect(said(t.add(a, cell("D1", 0)))).toEqual(["A1+D1", 6]);
  });

  it.each([
    [1.005, 1.01],
    [-1.005, -1.01],
    [2.675, 2.68],
    [0.125, 0.13],
    [1.004_999_999_999, 1],
    [8.345_000_000_000_001, 8.35],
    [0.000_000_4, 0],
    [-0.000_000_4, 0],
    [0.005, 0.01],
    [-0.005, -0.01],
    [123_456_789_012.345, 123_456_789_012.35],
    [1e21, 1e21],
  ])("rounds %d to the penny as spreadsheets do: %d", (value, rounded) => {
    expect(t.toPenny(cell("A1", value)).value).toBe(rounded);
    expect(t.toPenny(cell("A1", value)).print("Here")).toBe("ROUND(A1,2)");
  });

  it("rounds to a billionth, and down to the penny but for last bits", () => {
    expect(t.toBillionth(cell("A1", 0.000_000_000_5)).value).toBe(1e-9);
    expect(t.toBillionth(cell("A1", 1 / 3)).value).toBe(0.333_333_333);
    expect(t.downToPenny(cell("A1", 0.29)).value).toBe(0.29);
    expect(t.downToPenny(cell("A1", 0.1 + 0.2)).value).toBe(0.3);
    expect(t.downToPenny(cell("A1", 1.999)).value).toBe(1.99);
    expect(t.downToPenny(cell("A1", 1.999_999_999_9)).value).toBe(2);
    expect(said(t.downToPenny(cell("A1", -1.239)))).toEqual(["ROUNDDOWN(ROUND(A1,8),2)", -1.23]);
  });

  it("keeps a written whole number as it is", () => {
    expect(said(t.toPenny(n(40)))).toEqual(["40", 40]);
  });

  it("names cells by their sheet, but for its own", () => {
    const sheet = new Sheet("Two words");
    const one = sheet.number(0, 27, 5, "number");
    const two = sheet.number(1, 27, 7, "number");
    expect(one.print("Two words")).toBe("AB1");
    expect(t.add(one, two).print("Other")).toBe("'Two words'!AB1+'Two words'!AB2");
    const both = t.sum(sheet.down(27, 0, 1));
    expect([both.print("Two words"), both.value]).toEqual(["SUM(AB1:AB2)", 12]);
  });

  it("adds up only where another range says so", () => {
    const sheet = new Sheet("S");
    [3, 4, 3].forEach((month, column) => sheet.number(0, column, month, "whole"));
    [10, 20, 30].forEach((amount, column) => sheet.number(1, column, amount, "money"));
    const found = t.sumWhere(sheet.across(0, 0, 2), n(3), sheet.across(1, 0, 2));
    expect([found.print("S"), found.value]).toEqual(["SUMIF(A1:C1,3,A2:C2)", 40]);
    const product = t.sumOfProducts(sheet.across(0, 0, 2), sheet.across(1, 0, 2));
    expect([product.print("S"), product.value]).toEqual(["SUMPRODUCT(A1:C1,A2:C2)", 200]);
  });
});

describe("a formula that no spreadsheet takes", () => {
  it("becomes a plain number, and is told by its line", () => {
    const sheet = new Sheet("S");
    sheet.text(4, 0, "Paid by all");
    sheet.formula(4, 1, t.add(...Array.from({ length: 4_000 }, () => a)), "money");
    sheet.formula(5, 1, t.add(a, b), "money");
    expect(sheet.cells.get(4)!.get(1)!.formula!.print("S").length).toBeGreaterThan(LONGEST_FORMULA);
    expect(withoutLongFormulas(sheet)).toEqual(["S, row 5: Paid by all"]);
    expect(sheet.cells.get(4)!.get(1)).toMatchObject({ value: 24_000 });
    expect(sheet.cells.get(4)!.get(1)!.formula).toBeUndefined();
    expect(sheet.cells.get(5)!.get(1)!.formula).toBeDefined();
  });
});
