import { describe, expect, it } from "vitest";
import { type Loose, changedExample, placeAndCode, problemsOf, unfitSentences } from "./changed-example.ts";

const rates = (...later: readonly (readonly [fromYear: number, rate: number])[]) =>
  changedExample(
    (d: Loose) => (d.appraisal.laterDiscountRates = later.map(([fromYear, rate]) => ({ fromYear, rate }))),
  );

describe("later discount rates", () => {
  it("are the Green Book's, or any in rising order of years", () => {
    expect(problemsOf(rates([31, 0.03], [76, 0.025]))).toEqual([]);
    expect(problemsOf(rates([2, 0]))).toEqual([]);
  });

  it.each([
    ["years that fall", rates([76, 0.025], [31, 0.03]), "appraisal.laterDiscountRates.1.fromYear out-of-range"],
    ["a year twice", rates([31, 0.03], [31, 0.025]), "appraisal.laterDiscountRates.1.fromYear out-of-range"],
    ["the first year", rates([1, 0.03]), "appraisal.laterDiscountRates.0.fromYear out-of-range"],
    ["half a year", rates([30.5, 0.03]), "appraisal.laterDiscountRates.0.fromYear out-of-range"],
    ["a rate below nil", rates([31, -0.01]), "appraisal.laterDiscountRates.0.rate out-of-range"],
  ])("refuse %s at its place", (_, document, place) => {
    const problems = problemsOf(document);
    expect(problems.map(placeAndCode)).toEqual([place]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("refuse a saving's own rate out of range", () => {
    const document = changedExample((d) => {
      d.savings[0].discountRate = { value: -0.015, status: "illustrative" };
    });
    expect(problemsOf(document).map(placeAndCode)).toEqual(["savings.0.discountRate.value out-of-range"]);
  });
});
