import { describe, expect, it } from "vitest";
import { exactMoney } from "#shared/format/exact-money.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { currencies, type Currency } from "#shared/model/currency.ts";
import { parseNumber, type FieldUnit } from "#renderer/inputs/parse-number.ts";

type Case = readonly [typed: string, unit: FieldUnit, value: number];

const read: readonly Case[] = [
  ["1500", "money", 1500],
  ["£1,500", "money", 1500],
  ["1,500.50", "money", 1500.5],
  ["1,234,567", "money", 1234567],
  ["1 500", "money", 1500],
  ["1\u00a0500", "money", 1500],
  ["1\u202f234\u202f567", "money", 1234567],
  ["  42  ", "money", 42],
  [".5", "money", 0.5],
  ["1.2m", "money", 1_200_000],
  ["1.2M", "money", 1_200_000],
  ["350k", "money", 350_000],
  ["£ 350 k", "money", 350_000],
  ["2bn", "money", 2_000_000_000],
  ["12*350", "money", 4200],
  ["12 × 350", "money", 4200],
  ["12x350", "money", 4200],
  ["12*£350", "money", 4200],
  ["4200/12", "money", 350],
  ["100+20-5", "money", 115],
  ["2*3+4*5", "money", 26],
  ["1,500*2", "money", 3000],
  ["(3000+500)*2", "money", 7000],
  ["(3000+500)", "money", 3500],
  ["2*(3+4)/7", "number", 2],
  ["-(2+3)", "number", -5],
  ["=12*350", "money", 4200],
  ["1.2m/12", "money", 100_000],
  ["£1.2m÷12", "money", 100_000],
  ["5000*10%", "money", 500],
  ["45%/2", "percent", 0.225],
  ["45% + 5%", "percent", 0.5],
  ["50%*80%", "percent", 0.4],
  ["(500)", "money", -500],
  ["(£1,500)", "money", -1500],
  ["-500", "money", -500],
  ["−500", "money", -500],
  ["£-500", "money", -500],
  ["+5", "money", 5],
  ["3e5", "money", 300_000],
  ["1.5e-3", "number", 0.0015],
  ["0.1+0.2", "money", 0.3],
  ["45", "percent", 0.45],
  ["45%", "percent", 0.45],
  ["45 %", "percent", 0.45],
  ["0.45", "percent", 0.0045],
  ["12.5%", "percent", 0.125],
  ["(2%)", "percent", -0.02],
  ["7/8", "percent", 0.00875],
  ["171", "people", 171],
  ["171 people", "people", 171],
  ["12 months", "months", 12],
  ["1 month", "months", 1],
  ["1.5x", "multiple", 1.5],
  ["1.5×", "multiple", 1.5],
];

const refused: readonly (readonly [typed: string, unit: FieldUnit, sentence: RegExp])[] = [
  ["", "money", /A number is needed/],
  ["   ", "money", /A number is needed/],
  ["about 5k", "money", /“about 5k” is not a number/],
  ["1500 or so", "money", /not a number/],
  ["1,5", "money", /comma/],
  ["1,50,000", "money", /comma/],
  ["1,500*2,5", "money", /comma/],
  ["12 34", "money", /space between digits/],
  ["1.2.3", "money", /not a number/],
  ["--5", "money", /not a number/],
  ["5-", "money", /not a number/],
  ["12*", "money", /not a number/],
  ["=A", "money", /^“=A” is a spreadsheet formula, and a field cannot see other cells\./],
  ["=SUM(A1:A3)", "money", /spreadsheet formula/],
  ["()", "money", /not a number/],
  ["(2)(3)", "money", /not a number/],
  ["100+5%", "money", /not a number/],
  ["30%/40%", "percent", /not a number/],
  ["(500", "money", /not a number/],
  ["1/0", "money", /not a number/],
  ["1e999", "money", /not a number/],
  ["NaN", "money", /not a number/],
  ["Infinity", "money", /not a number/],
  ["45%", "money", /not a percentage/],
  ["45%%", "percent", /not a number/],
  ["£45", "percent", /not an amount of money/],
  ["$500", "money", /in £/],
  ["€500", "money", /in £/],
  ["12m", "months", /in full/],
  ["5k", "percent", /in full/],
  ["12 people", "money", /not a number/],
];

describe("parseNumber", () => {
  it.each(read)("reads %j in a field of %s as %d", (typed, unit, value) => {
    expect(parseNumber(typed, unit, "GBP")).toEqual({ kind: "number", value });
  });

  it.each(refused)("refuses %j in a field of %s and says why", (typed, unit, sentence) => {
    const parsed = parseNumber(typed, unit, "GBP");
    expect(parsed.kind).toBe("fault");
    if (parsed.kind === "fault") expect(parsed.sentence).toMatch(sentence);
  });

  it.each<readonly [string, Currency, number]>([
    ["$500", "USD", 500],
    ["US$500", "USD", 500],
    ["$500", "AUD", 500],
    ["R1,500", "ZAR", 1500],
    ["₹500", "INR", 500],
    ["C$500", "CAD", 500],
    ["CA$500", "CAD", 500],
    ["S$500", "SGD", 500],
    ["R$500", "BRL", 500],
    ["GH₵500", "GHS", 500],
    ["CHF\u00a01,500.50", "CHF", 1500.5],
    ["1.2m CHF", "CHF", 1_200_000],
    ["chf 12*350", "CHF", 4200],
    ["1500 kr", "SEK", 1500],
    ["kr 1500", "NOK", 1500],
    ["zł 1 500", "PLN", 1500],
    ["KSh500", "KES", 500],
    ["$500", "COP", 500],
    ["GBP 500", "GBP", 500],
  ])("reads %j in a deal in %s", (typed, currency, value) => {
    expect(parseNumber(typed, "money", currency)).toEqual({ kind: "number", value });
  });

  it.each<readonly [string, Currency, string]>([
    ["kr 500", "CHF", "This deal is in CHF; other currencies are not converted."],
    ["US$500", "CAD", "This deal is in CA$; other currencies are not converted."],
    ["R$500", "ZAR", "This deal is in R; other currencies are not converted."],
    ["S$500", "USD", "This deal is in US$; other currencies are not converted."],
    ["500 EUR", "SEK", "This deal is in SEK; other currencies are not converted."],
  ])("refuses %j in a deal in %s", (typed, currency, sentence) => {
    expect(parseNumber(typed, "money", currency)).toEqual({ kind: "fault", sentence });
  });

  it("takes no word for a currency", () => {
    // "years" holds "ars", "trying" holds "try".
    for (const typed of ["3 years", "trying 5", "5 or so", "krona"])
      expect(parseNumber(typed, "money", "GBP")).toMatchObject({ sentence: expect.stringMatching(/is not a number/u) });
  });

  it.each(currencies)("reads what it shows itself: %s", (currency) => {
    for (const told of [exactMoney(-1234.5, currency), shortMoney(-1_230_000, currency)])
      expect(parseNumber(told, "money", currency)).toEqual({
        kind: "number",
        value: told.endsWith("m") ? -1_230_000 : -1234.5,
      });
  });
});
