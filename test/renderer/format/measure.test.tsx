import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chance } from "#shared/format/chance.ts";
import { irr } from "#shared/format/irr.ts";
import { measure } from "#shared/format/measure.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { month } from "#shared/format/month.ts";
import { odds } from "#shared/format/odds.ts";
import { percent } from "#shared/format/percent.ts";
import { ValueText } from "#renderer/charts/frame/value-text.tsx";

describe("measure", () => {
  it.each([
    ["money", 1234.5, "£1,235"],
    ["people", 1234.4, "1,234"],
    ["count", 7, "7"],
    ["rate", 0.0534, "5.3%"],
    ["multiple", 1.238, "1.24×"],
    ["month", 31, "month 31 · Jul 2017"],
  ] as const)("shows %s of %d as %s", (unit, value, text) => {
    expect(measure(value, unit, "GBP", "2014-12")).toBe(text);
    expect(measure(undefined, unit, "GBP", "2014-12")).toBe(missingValue);
  });
});

describe("month", () => {
  it("crosses a year and leaves out a date it cannot tell", () => {
    expect(month(0, "2015-01")).toBe("month 0 · Jan 2015");
    expect(month(12, "2015-01")).toBe("month 12 · Jan 2016");
    expect(month(5, "")).toBe("month 5");
  });
});

describe("percent, chance, odds and irr", () => {
  it("tell shares in words fit for their size", () => {
    expect([percent(0.125, 1), percent(-0.03), irr(-0.051), irr(undefined)]).toEqual([
      "12.5%",
      "−3%",
      "−5.1% a year",
      missingValue,
    ]);
    expect([0, 0.0003, 0.004, 0.0099, 0.12, 0.9951, 0.9996, 1].map(chance)).toEqual([
      "0%",
      "<0.1%",
      "0.4%",
      "1%",
      "12%",
      "99.5%",
      ">99.9%",
      "100%",
    ]);
    expect([0.05, 0.5, 0.1, 0.37, 0.9, 0.001].map(odds)).toEqual([
      "1 in 20",
      "1 in 2",
      "1 in 10",
      "37%",
      "90%",
      "1 in 1,000",
    ]);
  });
});

describe("ValueText", () => {
  it("speaks a missing value in words and hides its dash", () => {
    const markup = renderToStaticMarkup(<ValueText text={missingValue} reason="Nothing was drawn" />);
    expect(markup).toContain('aria-hidden="true">–<');
    expect(markup).toContain("Nothing was drawn</span>");
    expect(renderToStaticMarkup(<ValueText text="£5" />)).toBe('<span class="figures">£5</span>');
  });
});
