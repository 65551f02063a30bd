import { describe, expect, it } from "vitest";
import { checkUnits } from "#shared/formula/formula-unit.ts";
import { parseFormula } from "#shared/formula/parse-formula.ts";
import type { QuantityUnit } from "#shared/model/uncertainty.ts";

const units: Readonly<Record<string, QuantityUnit>> = {
  price: "money",
  budget: "money",
  people: "count",
  jobs: "count",
  rate: "rate",
  growth: "rate",
  wait: "months",
  factor: "number",
};

const check = (text: string, wanted: QuantityUnit) => (): void =>
  checkUnits(parseFormula(text), wanted, (id) => units[id.replace("quantity.", "")]!);

describe("the unit of a formula", () => {
  it.each<[string, QuantityUnit]>([
    ["price * people", "money"],
    ["budget + price * people", "money"],
    ["price * wait * 0.5", "money"],
    ["price + 100", "money"],
    ["max(price, 0)", "money"],
    ["people > 100 ? price : price * 90%", "money"],
    ["price * (people > 100)", "money"],
    ["price * (1 + growth)^(wait / 12)", "money"],
    ["sqrt(price * price)", "money"],
    ["budget / price", "count"],
    ["people + budget / price", "count"],
    ["people * rate", "count"],
    ["round(people * rate)", "count"],
    ["jobs / people", "rate"],
    ["1 - rate", "rate"],
    ["min(1, rate * factor)", "rate"],
    ["rate / wait", "rate"],
    ["41 / people", "rate"],
    ["price / budget", "rate"],
    ["ln(price / budget)", "number"],
    ["wait + 3", "months"],
    ["2 * 3", "money"],
    ["2 * 3", "months"],
  ])("%s may stand for %s", (text, wanted) => expect(check(text, wanted)).not.toThrow());

  it.each<[string, QuantityUnit, RegExp]>([
    ["price + people", "money", /adds money and a count, which do not go together/u],
    ["price - rate", "money", /subtracts money and a number or rate/u],
    ["rate + people", "count", /adds a number or rate and a count/u],
    ["people + wait", "count", /adds a count and months/u],
    ["price > people", "rate", /compares money and a count/u],
    ["min(price, people)", "money", /takes the least of money and a count/u],
    ["people > 1 ? price : people", "money", /chooses between money and a count/u],
    ["people", "money", /must come out as money, but it comes out as a count/u],
    ["price", "rate", /must come out as a rate, but it comes out as money/u],
    ["price * price", "money", /comes out as money times money/u],
    ["1 / price", "rate", /comes out as something per money/u],
    ["people", "rate", /comes out as a count/u],
    ["wait", "count", /comes out as months/u],
    ["people", "months", /must come out as a number of months/u],
    ["exp(price)", "number", /exp\(…\) of money/u],
    ["2^price", "number", /money as an exponent/u],
    ["price^rate", "money", /raises money to a power/u],
  ])("%s may not stand for %s", (text, wanted, sentence) => expect(check(text, wanted)).toThrow(sentence));
});
