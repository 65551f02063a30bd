import { describe, expect, it } from "vitest";
import { parseNumber, type FieldUnit } from "#renderer/inputs/parse-number.ts";

const read = (typed: string, unit: FieldUnit): number | string => {
  const parsed = parseNumber(typed, unit, "GBP");
  return parsed.kind === "number" ? parsed.value : parsed.sentence;
};

describe("a number as people type it", () => {
  it.each<[string, FieldUnit, number]>([
    ["1500", "money", 1500],
    ["£1,500", "money", 1500],
    ["£ 1 500.50", "money", 1500.5],
    [" 1,234,567.89 ", "money", 1_234_567.89],
    ["1\u00a0500", "money", 1500],
    ["1.2m", "money", 1_200_000],
    ["£350K", "money", 350_000],
    ["2.63m", "money", 2_630_000],
    ["1bn", "money", 1e9],
    ["3e5", "money", 300_000],
    [".5", "money", 0.5],
    ["12*350", "money", 4200],
    ["12 × 350", "money", 4200],
    ["4200/12", "money", 350],
    ["100+20-5", "money", 115],
    ["2*3+4*5", "money", 26],
    ["12*£350", "money", 4200],
    ["(500)", "money", -500],
    ["(£1,500)", "money", -1500],
    ["-500", "money", -500],
    ["−500", "money", -500],
    ["0.1+0.2", "money", 0.3],
    ["45%", "percent", 0.45],
    ["45", "percent", 0.45],
    ["0.45", "percent", 0.0045],
    ["58.33", "percent", 0.5833],
    ["7 %", "percent", 0.07],
    ["171", "people", 171],
    ["1,778 people", "people", 1778],
    ["18 months", "months", 18],
    ["1.5x", "multiple", 1.5],
    ["1.5", "multiple", 1.5],
  ])("%s in a field of %s is %d", (typed, unit, value) => {
    expect(read(typed, unit)).toBe(value);
  });
});

describe("what is no number, or could be read in two ways", () => {
  it.each<[string, FieldUnit, RegExp]>([
    ["", "money", /A number is needed/],
    ["   ", "money", /A number is needed/],
    ["about 5k", "money", /“about 5k” is not a number/],
    ["5k about", "money", /is not a number/],
    ["12,5", "money", /write decimals with a point/],
    ["1,50", "money", /write decimals with a point/],
    ["12 34", "money", /space between digits/],
    ["1.2.3", "money", /is not a number/],
    ["--5", "money", /is not a number/],
    ["5*", "money", /is not a number/],
    ["*5", "money", /is not a number/],
    ["1/0", "money", /is not a number/],
    ["1e999", "money", /is not a number/],
    ["(500", "money", /is not a number/],
    ["45%", "money", /not a percentage/],
    ["£45", "percent", /not an amount of money/],
    ["£45", "months", /not an amount of money/],
    ["€45", "money", /in £; other currencies are not converted/],
    ["12m", "months", /write the number in full/],
    ["5k", "percent", /write the number in full/],
    ["NaN", "number", /is not a number/],
    ["Infinity", "number", /is not a number/],
    ["1;DROP", "number", /is not a number/],
  ])("%s in a field of %s says why", (typed, unit, sentence) => {
    expect(read(typed, unit)).toMatch(sentence);
  });

  it("is never told as half of what was typed", () => {
    for (const typed of ["1500 pounds", "1,500 or so", "12 * ", "1.2 mil", "45 %%"])
      expect(typeof read(typed, typed.includes("%") ? "percent" : "money"), typed).toBe("string");
  });
});
