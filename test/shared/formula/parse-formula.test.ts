import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFormula } from "#shared/formula/compile-formula.ts";
import { inputsNamed } from "#shared/formula/expression.ts";
import { FormulaError } from "#shared/formula/formula-error.ts";
import { parseFormula } from "#shared/formula/parse-formula.ts";

/** The value of a formula over named numbers. */
function value(text: string, inputs: Readonly<Record<string, number>> = {}): number {
  const ids = Object.keys(inputs);
  const formula = compileFormula(parseFormula(text), (id) => ids.indexOf(id.replace("quantity.", "")));
  return formula(Float64Array.from(Object.values(inputs)));
}

describe("a formula", () => {
  it.each([
    ["1 + 2 * 3", 7],
    ["-2^2", -4],
    ["2^3^2", 512],
    ["(1 + 2) * 3", 9],
    ["50%", 0.5],
    ["200 * 10%", 20],
    ["1 / 4", 0.25],
    ["3 > 2", 1],
    ["3 > 2 and 2 >= 3", 0],
    ["3 < 2 or not (2 == 3)", 1],
    ["2 != 2", 0],
    ["1 > 2 ? 10 : 20", 20],
    ["min(3, 1, 2) + max(1, 5)", 6],
    ["abs(-3) + ceil(1.2) + floor(1.8) + round(2.5)", 9],
    ["exp(0) + ln(1) + sqrt(9)", 4],
    ["log10(1000)", 3],
    ["floor(log10(1000000))", 6],
    ["true + 1", 2],
  ])("%s is %d", (text, expected) => expect(value(text)).toBeCloseTo(expected, 12));

  it("names quantities by id, and any input by input(id)", () => {
    const text = 'wage * 12 * (1 - input("outcome.job.rate"))';
    expect(inputsNamed(parseFormula(text))).toEqual(["quantity.wage", "outcome.job.rate"]);
    expect(value(text, { wage: 100, "outcome.job.rate": 0.25 })).toBe(900);
  });

  it.each(["0 / 0 > 1 ? 1 : 2", "not (0 / 0)", "0 / 0 == 1", "0 / 0 or 1 > 2", "sqrt(0 - 1) and 1"])(
    "does not hide a missing value: %s",
    (text) => expect(value(text)).toBeNaN(),
  );

  it.each([
    ["a = 3", /assignment/u],
    ["f(x) = x", /function assignment/u],
    ["[1, 2]", /array/u],
    ["{a: 1}", /object/u],
    ["a[1]", /accessor/u],
    ["a.b", /accessor/u],
    ["1:10", /range/u],
    ["1; 2", /block/u],
    ["1 < 2 < 3", /relational/u],
    ["5!", /operator “!”/u],
    ["7 mod 2", /operator “mod”/u],
    ["5 cm", /product with \*/u],
    ["2 price", /product with \*/u],
    ["ones(3000, 3000)", /no function “ones”/u],
    ['config({number: "BigNumber"})', /no function “config”/u],
    ["import(1)", /no function “import”/u],
    ["constructor(1)", /no function “constructor”/u],
    ["log(2)", /ln\(x\)/u],
    ["min(1)", /2 to 50 numbers/u],
    ["sqrt(1, 2)", /one number/u],
    ["input(wage)", /in quotes/u],
    ['"wage" + 1', /in quotes/u],
    ["", /says nothing/u],
    ["1 +", /cannot be read at character/u],
    ["1e999", /too large/u],
    ["1".repeat(501), /500 characters/u],
    ["1+".repeat(120) + "1", /200 parts|30 deep/u],
    ["(".repeat(40) + "1" + ")".repeat(40), /30 deep/u],
    [`${"min(1, ".repeat(31)}1${")".repeat(31)}`, /30 deep/u],
  ])("%s is refused in a plain sentence", (text, sentence) => {
    expect(() => parseFormula(text)).toThrow(FormulaError);
    expect(() => parseFormula(text)).toThrow(sentence);
    expect(() => parseFormula(text)).toThrow(/\.$/u);
  });

  it("refuses more than 200 parts however flat", () => {
    const sum = (terms: number): string =>
      terms === 1 ? "1" : `(${sum(Math.ceil(terms / 2))}+${sum(Math.floor(terms / 2))})`;
    expect(() => parseFormula(sum(100).slice(0, 500))).toThrow(FormulaError);
    expect(() => parseFormula(`max(${"1,".repeat(49)}1) + max(${"1,".repeat(49)}1)`)).not.toThrow();
    expect(() => parseFormula(Array.from({ length: 5 }, () => `max(${"1,".repeat(42)}1)`).join("+"))).toThrow(
      /200 parts/u,
    );
  });

  it("throws nothing but its own error, whatever the text", () => {
    const words = fc.constantFrom(
      "a",
      "wage",
      "1",
      "2.5",
      "1e9",
      "+",
      "-",
      "*",
      "/",
      "^",
      "%",
      "(",
      ")",
      ",",
      "?",
      ":",
      "<",
      ">",
      "==",
      "!=",
      "and",
      "or",
      "not",
      "min",
      "max",
      "sqrt",
      "input",
      '"x"',
      "[",
      "]",
      "{",
      "}",
      "=",
      ";",
      "'",
      ".",
      "!",
      "to",
      "mod",
      " ",
      "constructor",
      "__proto__",
      "toString",
      "import",
      "parse",
      "xor",
      "\n",
      "#",
      "//",
      "i",
      "pi",
      "Infinity",
      "NaN",
    );
    const like = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(like, fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 })),
        (text) => {
          try {
            const formula = compileFormula(parseFormula(text), () => 0);
            expect(typeof formula(Float64Array.of(0.5))).toBe("number");
          } catch (error) {
            expect(error).toBeInstanceOf(FormulaError);
          }
        },
      ),
      { numRuns: 5000, seed: 7 },
    );
  });
});
