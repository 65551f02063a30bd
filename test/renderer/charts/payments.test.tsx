import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { exceedanceCaption, exceedanceText } from "#shared/headlines/captions/exceedance-caption.ts";
import { ExceedanceCurve } from "#renderer/charts/exceedance/exceedance-curve.tsx";
import { ExceedanceTable } from "#renderer/charts/exceedance/exceedance-table.tsx";
import { amountExceeded, exceedance } from "#shared/headlines/captions/exceedance.ts";
import { paymentsHistogramCaption } from "#shared/headlines/captions/payments-histogram-caption.ts";
import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";
import { PaymentsHistogramTable } from "#renderer/charts/payments/payments-histogram-table.tsx";
import { PaymentsHistogram } from "#renderer/charts/payments/payments-histogram.tsx";
import { evenThousands, shapeOf, summaryOf } from "./sample-data.ts";

function data(values: readonly number[], budget?: number): PaymentsHistogramData {
  return {
    measure: summaryOf("payments.total", "Payments, total", "money", values),
    shape: shapeOf("payments.total", values),
    limits: budget === undefined ? [] : [{ id: "budget", label: "Budget", amount: budget }],
    currency: "GBP",
  };
}

const bars = (markup: string): readonly string[] =>
  [...markup.matchAll(/<rect class="chart-bar[^>]*>/g)].map(([bar]) => bar);
const sample = data(evenThousands, 750_000);

describe("PaymentsHistogram", () => {
  const markup = renderToStaticMarkup(<PaymentsHistogram {...sample} width={600} />);

  it("draws each bin once, and the one the budget crosses in both colours", () => {
    expect(bars(markup)).toHaveLength(11);
    expect(bars(markup).filter((bar) => bar.includes("chart-fill-4"))).toHaveLength(3);
  });

  it("splits that bar where the budget line stands", () => {
    const line = Number(/chart-limit--budget" x1="([\d.]+)"/.exec(markup)?.[1]);
    const beyond = bars(markup).find((bar) => bar.includes("chart-fill-4")) ?? "";
    expect(Math.abs(Number(/ x="([\d.]+)"/.exec(beyond)?.[1]) - line)).toBeLessThan(1);
  });

  it("labels the limit with its chance, the percentiles and the axes", () => {
    for (const text of ["Budget £750k · 25% over", "P10 £100k", "P50 £500k", "P90 £900k", "Share of trials", "£0.2m"]) {
      expect(markup).toContain(text);
    }
  });

  it("is an image with a title and its message, that the keyboard reaches", () => {
    expect(markup).toMatch(/<svg[^>]* role="img" aria-labelledby="(\S+)" aria-describedby="(\S+)"/);
    expect(markup).toContain(`<desc id=`);
    expect(markup).toContain(paymentsHistogramCaption(sample));
    expect(markup).toContain('tabindex="0"');
  });

  it("shades nothing when the budget is met exactly in every trial", () => {
    const alike = renderToStaticMarkup(<PaymentsHistogram {...data([5000, 5000, 5000], 5000)} width={600} />);
    expect(bars(alike)).toHaveLength(1);
    expect(alike).not.toContain("chart-fill-4");
    expect(alike).toContain("P10 to P90 £5.00k");
  });

  it("marks the deal's own cases at their place, within the axis, and no more than four", () => {
    const plans = ["Low", "Medium", "High", "Stretch", "Dream"].map((name, index) => ({
      id: name.toLowerCase(),
      name: `${name} case`,
      amount: 400_000 + index * 200_000,
    }));
    const marked = renderToStaticMarkup(<PaymentsHistogram {...sample} plans={plans} width={600} />);
    for (const text of ["Low case £400k", "High case £800k", "Stretch case £1m"]) expect(marked).toContain(text);
    expect(marked).not.toContain("Dream");
    const at = (id: string): number => Number(new RegExp(`chart-limit--${id}" x1="([\\d.]+)"`, "u").exec(marked)?.[1]);
    expect(at("plan-low")).toBeLessThan(at("budget"));
    expect(at("plan-high")).toBeGreaterThan(at("budget"));
    expect(at("plan-stretch")).toBeLessThan(600);
  });

  it("says so when there is nothing to draw", () => {
    const empty = renderToStaticMarkup(<PaymentsHistogram {...data([])} width={600} />);
    expect(empty).toContain("No trial has payments to show.");
    expect(empty).not.toContain("<svg");
  });
});

describe("the captions of payments", () => {
  it("tell the middle, the range and the budget", () => {
    expect(paymentsHistogramCaption(sample)).toBe(
      "Payments are £500k in the middle trial, and between £100k and £900k in 8 trials in 10; 25% of trials go over the budget of £750k.",
    );
    expect(paymentsHistogramCaption(data([0, 0], 10))).toBe(
      "Payments are £0 in every trial; none goes over the budget of £10.",
    );
    expect(exceedanceCaption(sample)).toBe(
      "There is a 1 in 20 chance of paying more than £950k; the chance of going over the budget of £750k is 25%.",
    );
  });

  it("prefer the exact chance that is passed in", () => {
    expect(paymentsHistogramCaption({ ...sample, overBudget: 0.2468 })).toContain("25% of trials");
    expect(exceedanceCaption({ ...sample, overBudget: 0.004 })).toContain("is 0.4%.");
  });
});

describe("exceedance", () => {
  it("reads chances from quantiles and amounts from chances", () => {
    expect(exceedance(sample.shape.quantiles, 750_000)).toBeCloseTo(0.25, 12);
    expect(exceedance(sample.shape.quantiles, -1)).toBe(1);
    expect(exceedance(sample.shape.quantiles, 1_000_000)).toBe(0);
    expect(amountExceeded(sample.shape.quantiles, 0.05)).toBeCloseTo(950_000, 6);
    expect(amountExceeded([], 0.05)).toBeUndefined();
  });

  it("does not count trials exactly at an amount as over it", () => {
    expect(exceedance([0, 10, 10, 10, 20], 10)).toBe(0.25);
    expect(exceedance([7, 7, 7], 7)).toBe(0);
  });

  it("says a point of the curve in words", () => {
    expect(exceedanceText(0.05, 1_420_000, "GBP")).toBe("1 in 20 chance (5%) of more than £1.42m");
    expect(exceedanceText(1, 0, "GBP")).toBe("Never less than £0 in these trials");
  });
});

describe("ExceedanceCurve", () => {
  it("runs from certain at the left to never at the right and labels three chances", () => {
    const markup = renderToStaticMarkup(<ExceedanceCurve {...sample} width={600} />);
    const path = /class="chart-line-1" d="M[\d.]+,([\d.]+)L.*L[\d.]+,([\d.]+)"/.exec(markup);
    expect(Number(path?.[1])).toBeLessThan(Number(path?.[2]));
    for (const text of ["1 in 2: £500k", "1 in 5: £800k", "1 in 20: £950k"]) expect(markup).toContain(text);
  });
});

describe.each([
  ["one trial", data([1234.5], 1000)],
  ["zero payments", data([0, 0, 0], 1_000_000)],
  ["all alike", data([5000, 5000])],
  ["negative amounts", data([-500, -100, 300])],
  ["all negative", data([-500, -400])],
])("the pictures of %s", (_name, degenerate) => {
  it.each([280, 480, 900])("have no broken number at a width of %d", (width) => {
    const markup = renderToStaticMarkup(
      <>
        <PaymentsHistogram {...degenerate} width={width} />
        <ExceedanceCurve {...degenerate} width={width} />
        <PaymentsHistogramTable {...degenerate} />
        <ExceedanceTable {...degenerate} />
      </>,
    );
    expect(markup).not.toMatch(/NaN|Infinity|undefined|="-\d[^"]*" height|width="-/);
    expect(bars(markup).length).toBeGreaterThan(0);
  });

  it("tells the chance over the budget that was counted, as the sentence does, and not one between quantiles", () => {
    const table = renderToStaticMarkup(<ExceedanceTable {...sample} overBudget={0.27} />);
    expect(table).toMatch(/Budget<\/th>.*data-value="0.27".*27%/u);
  });
});
