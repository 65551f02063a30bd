import { describe, expect, it } from "vitest";
import { findDecimalMark } from "#shared/format/decimal-mark.ts";
import { monthsNamedBy, readAmount, readCount, readMonths } from "#shared/import/read-figure.ts";
import type { Currency } from "#shared/model/currency.ts";

const amount = (cell: string | number, mark: "point" | "comma" = "point", currency: Currency = "GBP") => {
  const read = readAmount(cell, mark, currency);
  return read.kind === "figure" ? read.value : read.sentence;
};

describe("an amount in a table", () => {
  it.each([
    ["£1,500", 1500],
    ["1500", 1500],
    [" £ 2,000.50 ", 2000.5],
    ["GBP 3,250", 3250],
    ["1.2k", 1200],
    ["£1.4m", 1_400_000],
    ["1 500", 1500],
    ["1’500.00", 1500],
    ["£2,600 per person", 2600],
    ["800 each", 800],
    ["900/outcome", 900],
    [1234.5, 1234.5],
    [".50", 0.5],
  ])("of %j is %d", (text, value) => expect(amount(text)).toBe(value));

  it.each([
    ["1.500,00 €", 1500],
    ["€ 2.000", 2000],
    ["12,5", 12.5],
    ["1 234,56 EUR", 1234.56],
  ])("of %j with decimal commas is %d", (text, value) => expect(amount(text, "comma", "EUR")).toBe(value));

  it("has a sign that several countries share", () => expect(amount("1 200 kr.", "comma", "SEK")).toBe(1200));

  it.each([
    ["C$1,500", "CAD"],
    ["₵1,500", "GHS"],
    ["A$1,500", "AUD"],
    ["A$1,500 a person", "AUD"],
    ["KSh 1,500", "KES"],
  ] as const)("of %j is read as a field reads it, in %s", (text, currency) =>
    expect(amount(text, "point", currency)).toBe(1500),
  );

  it.each([
    ["€1,200", "another currency"],
    ["$900", "another currency"],
    ["TBC", "not an amount"],
    ["1,50", "not grouped by thousands"],
    ["0,500", "not grouped by thousands"],
    ["12.34.5", "not grouped by thousands"],
    ["-500", "0 or more"],
    ["(500)", "0 or more"],
    ["£(500)", "0 or more"],
    [",500", "not grouped by thousands"],
    ["£500/£600", "not an amount"],
    ["500/600", "not an amount"],
    [-3, "0 or more"],
    ["500 to 700", "not an amount"],
    ["10%", "not an amount"],
  ])("is not read from %j", (text, why) => expect(amount(text)).toContain(why));
});

describe("what stands before decimals", () => {
  it.each([
    [["1,500.00", "200"], "point"],
    [["1.500,00", "1.500"], "comma"],
    [["12,5", "1.500"], "comma"],
    [["12.5", "1,500"], "point"],
    [["1,234,567"], "point"],
    [["1.234.567"], "comma"],
    [["0,125"], "comma"],
    [["1,500", "2,000"], "point"],
    [["1,500", "1.500"], "ambiguous"],
    [["12,5", "1,500"], "ambiguous"],
    [["1.500"], "ambiguous"],
    [["12,5", "12.5"], "ambiguous"],
    [["1500", "£20", ""], undefined],
  ] as const)("in %j is %s", (texts, mark) => expect(findDecimalMark(texts)).toBe(mark));
});

describe("a time and a number of claims", () => {
  it.each([
    ["6", 6],
    [3, 3],
    ["6 months", 6],
    ["13 weeks", 3],
    ["26 wks.", 6],
    ["1 year", 12],
    ["1.5 years", 18],
    ["90 days", 3],
    ["12 Monate", 12],
    ["at the end", undefined],
    ["3-6", undefined],
    ["5 miles", undefined],
  ])("of %j are %s months", (text, months) => expect(readMonths(text)).toBe(months));

  it.each([
    ["Weeks", 12 / 52],
    ["Time until an outcome (years)", 12],
    ["Milestone month", 1],
    ["When", 1],
    ["", 1],
  ])("under the head %j are counted in units of %d months", (head, months) => expect(monthsNamedBy(head)).toBe(months));

  it("is whole", () => {
    expect(readCount("1,200", "point")).toEqual({ kind: "figure", value: 1200 });
    expect(readCount(2.5, "point").kind).toBe("fault");
    expect(readCount("many", "point").kind).toBe("fault");
  });
});
