import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactMoney } from "#shared/format/exact-money.ts";
import { type NumberLocale, numberStyles } from "#shared/format/number-style.ts";
import { type FigureUnit, shownNumber, withUnit } from "#shared/format/shown-number.ts";
import { currencies, type Currency } from "#shared/model/currency.ts";
import { rateRange } from "#shared/schema/range.ts";
import { decimalCommaFault } from "#renderer/inputs/decimal-comma-fault.ts";
import { parseNumber } from "#renderer/inputs/parse-number.ts";
import { readEvidence } from "#renderer/inputs/read-evidence.ts";
import { withoutShownGroups } from "#renderer/inputs/without-shown-groups.ts";
import { readWeights } from "#renderer/views/editor/sections/read-weights.ts";
import { inStyle } from "../../shared/format/in-style.ts";

type Case = readonly [typed: string, unit: FigureUnit, value: number];

const german: readonly Case[] = [
  ["1.234,5", "money", 1234.5],
  ["1.234", "money", 1234],
  ["1.234.567", "money", 1_234_567],
  ["1234,5", "money", 1234.5],
  ["1 234,5", "money", 1234.5],
  ["1’234,5", "money", 1234.5],
  [",5", "money", 0.5],
  ["0,123", "number", 0.123],
  ["2,6k", "money", 2600],
  ["1,2m", "money", 1_200_000],
  ["1.234,50 €", "money", 1234.5],
  ["€ 1.234,50", "money", 1234.5],
  ["1,2m €", "money", 1_200_000],
  ["-1.234,50 €", "money", -1234.5],
  ["(1.500)", "money", -1500],
  ["12*350,5", "money", 4206],
  ["1.500*2,5", "money", 3750],
  ["(3.000+500)*2", "money", 7000],
  ["12x1.000,5", "money", 12_006],
  ["12,5 %", "percent", 0.125],
  ["12,5\u00a0%", "percent", 0.125],
  ["0,45", "percent", 0.0045],
  ["1,5×", "multiple", 1.5],
  ["1,5e3", "number", 1500],
];

const french: readonly Case[] = [
  ["1\u202f234,50\u00a0€", "money", 1234.5],
  ["1\u00a0234,5", "money", 1234.5],
  ["1 234 567", "money", 1_234_567],
  // The key of the number pad.
  ["12.5", "percent", 0.125],
  ["1234.56", "money", 1234.56],
  ["0.125", "number", 0.125],
  // What only Germany's marks can mean, and only Britain's.
  ["1.234,5", "money", 1234.5],
  ["1.234.567", "money", 1_234_567],
];

const refused: readonly (readonly [NumberLocale, typed: string, sentence: string])[] = [
  ["de-DE", "1.5", "“1.5” has a point where thousands are not grouped; write decimals with a comma."],
  ["de-DE", "1.50,00", "“1.50,00” has a point where thousands are not grouped; write decimals with a comma."],
  ["de-DE", "0.500", "“0.500” has a point where thousands are not grouped; write decimals with a comma."],
  ["de-DE", ".5", "“.5” has a point where thousands are not grouped; write decimals with a comma."],
  ["de-DE", "1,234.5", "“1,234.5” has a point where thousands are not grouped; write decimals with a comma."],
  ["de-DE", "1,2,3", "“1,2,3” is not a number. Try 1500; 1,2m; 350k or 12*350."],
  ["de-DE", "12 34", "“12 34” has a space between digits that do not group thousands."],
  [
    "fr-FR",
    "1.234",
    "“1.234” can be read in two ways: write decimals with a comma, and thousands as 1\u202f234 or 1234.",
  ],
  ["fr-FR", "1.234 567", "“1.234 567” is not a number. Try 1500; 1,2m; 350k or 12*350."],
  ["de-CH", "1,234", "“1,234” can be read in two ways: write decimals with a point, and thousands as 1’234 or 1234."],
  ["en-GB", "0,500", "“0,500” has a comma where thousands are not grouped; write decimals with a point."],
  ["en-GB", ",5", "“,5” has a comma where thousands are not grouped; write decimals with a point."],
  ["en-GB", "1.234,5", "“1.234,5” has a comma where thousands are not grouped; write decimals with a point."],
];

describe("parseNumber in another country's style", () => {
  it.each(german)("reads %j in Germany, in a field of %s, as %d", (typed, unit, value) => {
    inStyle("de-DE", () => expect(parseNumber(typed, unit, "EUR")).toEqual({ kind: "number", value }));
  });

  it.each(french)("reads %j in France, in a field of %s, as %d", (typed, unit, value) => {
    inStyle("fr-FR", () => expect(parseNumber(typed, unit, "EUR")).toEqual({ kind: "number", value }));
  });

  it.each(refused)("refuses in %s %j and says how to write it", (locale, typed, sentence) => {
    inStyle(locale, () => expect(parseNumber(typed, "money", "EUR")).toEqual({ kind: "fault", sentence }));
  });

  it.each(["1,", "1.234,", "12*3,"])("waits for the decimals of %j", (typed) => {
    inStyle("de-DE", () => expect(parseNumber(typed, "money", "EUR")).toMatchObject({ unfinished: true }));
  });
});

describe.each(numberStyles)("in the style of $place", ({ locale }) => {
  const units: readonly FigureUnit[] = ["money", "percent", "people", "months", "number", "multiple", "code"];
  /** Of every size, with up to six decimals, as fields show them. */
  const figures = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -3, max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}e${-decimals}`));

  it.each(units)("reads what a field of %s shows as the same number", (unit) => {
    inStyle(locale, () =>
      fc.assert(
        fc.property(figures, (figure) => {
          const value = unit === "percent" ? Number((figure / 100).toPrecision(12)) : figure;
          for (const shown of [shownNumber(value, unit), withUnit(value, unit, "EUR")])
            expect(parseNumber(shown, unit, "EUR"), shown).toEqual({ kind: "number", value: value + 0 });
        }),
        { seed: 24, numRuns: 60 },
      ),
    );
  });

  it.each(currencies)("reads what it writes in %s", (currency: Currency) => {
    inStyle(locale, () => {
      for (const value of [-1234.5, 7, 1_234_567.89])
        expect(parseNumber(exactMoney(value, currency), "money", currency)).toEqual({ kind: "number", value });
    });
  });

  it("reads a count of a count, grouped as it is written", () => {
    inStyle(locale, () => {
      const text = `${shownNumber(31_234, "people")} of ${shownNumber(87_000, "people")}`;
      let taken: unknown;
      readEvidence(text, rateRange, (evidence) => (taken = evidence))?.take();
      expect(taken).toEqual({ family: "evidence", successes: 31_234, trials: 87_000 });
    });
  });
});

describe("a list of weights", () => {
  it.each<readonly [NumberLocale, string, readonly number[]]>([
    ["en-GB", "6, 6.5,5", [6, 6.5, 5]],
    ["en-GB", "6 6.5 .5", [6, 6.5, 0.5]],
    ["de-DE", "6,5 6 5", [6.5, 6, 5]],
    ["de-DE", "6, 6,5; 5", [6, 6.5, 5]],
    ["de-DE", "6\t6,5\t,5", [6, 6.5, 0.5]],
    ["fr-FR", "6.5 6", [6.5, 6]],
  ])("is read in %s from %j", (locale, typed, weights) => {
    inStyle(locale, () => expect(readWeights(typed)).toEqual({ kind: "weights", weights }));
  });

  it.each<readonly [NumberLocale, string]>([
    ["de-DE", "6,6,5"],
    ["de-DE", "6.5 6"],
    ["en-GB", "6 -5"],
  ])("is refused in %s from %j", (locale, typed) => {
    inStyle(locale, () => expect(readWeights(typed)).toMatchObject({ kind: "fault" }));
  });
});

describe("a formula typed where commas are for decimals", () => {
  it.each(["min(0,5, wage)", "0,5 * wage"])("is refused rather than read as two numbers: %s", (formula) => {
    inStyle("de-DE", () => expect(decimalCommaFault(formula)).toMatch(/^“0,5” would be two numbers here: .* 0\.5, /u));
    expect(decimalCommaFault(formula)).toBeUndefined();
  });

  it.each(["min(0.5, wage)", "max(1, 2)", "wage * 1.5"])("is read with its points: %s", (formula) => {
    inStyle("de-DE", () => expect(decimalCommaFault(formula)).toBeUndefined());
  });
});

describe("a key in a field that shows thousands", () => {
  it.each<readonly [NumberLocale, text: string, data: string, after: string]>([
    ["en-GB", "4,5000", "0", "45000"],
    ["en-GB", "4,500,", ",", "4,500,"],
    ["de-DE", "4.5000", "0", "45000"],
    ["de-DE", "4.500,", ",", "4500,"],
    ["de-DE", "4.500.", ".", "4.500."],
    ["fr-FR", "4\u202f5000", "0", "45000"],
    ["fr-FR", "4\u202f500 ", " ", "4\u202f500 "],
  ])("takes the marks in %s out of %j", (locale, text, data, after) => {
    inStyle(locale, () => expect(withoutShownGroups(text, { inputType: "insertText", data })).toBe(after));
  });

  it("leaves what is pasted as it is", () => {
    inStyle("de-DE", () =>
      expect(withoutShownGroups("4.500", { inputType: "insertFromPaste", data: null })).toBe("4.500"),
    );
  });
});
