import { describe, expect, it } from "vitest";
import { overlayBins, type OverlayData } from "#renderer/charts/overlay/overlay-data.ts";
import { overlayBinText, overlayCaption } from "#renderer/charts/overlay/overlay-words.ts";

const data: OverlayData = {
  measure: "payments.total",
  label: "Payments, total",
  unit: "money",
  low: 1000,
  binWidth: 500,
  currency: "GBP",
  trials: 4,
  under: { name: "Base", counts: [0, 3, 1, 0, 0], median: 1800, medianError: 10 },
  over: { name: "Low cap", counts: [0, 0, 4, 0, 0], median: 2100, medianError: 10 },
};

describe("two distributions over each other", () => {
  it("are shares of each one's own trials, without the empty bins at the ends", () => {
    expect(overlayBins(data)).toEqual([
      { from: 1500, to: 2000, under: 0.75, over: 0 },
      { from: 2000, to: 2500, under: 0.25, over: 1 },
    ]);
  });

  it("of which one has no trial show the other alone, and say so", () => {
    const without = {
      ...data,
      over: { ...data.over, counts: [0, 0, 0, 0, 0], median: undefined, medianError: undefined },
    };
    expect(overlayBins(without).every(({ over }) => over === 0)).toBe(true);
    expect(overlayCaption(without)).toBe("Only one of the two has this figure.");
  });

  it("say where the middle of each lies, and what is in a bin", () => {
    expect(overlayCaption(data)).toBe("In half of all trials at most £2.10k with “Low cap”, and £1.80k with “Base”.");
    const seldom = { ...data, over: { ...data.over, counts: [0, 0, 2, 0, 0] } };
    expect(overlayCaption(seldom)).toMatch(/^In half of the trials that have this figure at most/u);
    expect(overlayBinText(overlayBins(data)[0]!, data)).toBe("£1.50k to £2.00k: Base 75%, Low cap 0%");
  });
});
