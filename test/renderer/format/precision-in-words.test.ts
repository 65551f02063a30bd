import { describe, expect, it } from "vitest";
import { precisionInWords } from "#shared/format/precision-in-words.ts";

const irr = { figure: "P5 of “IRR”", unit: "rate", wanted: 0.005 } as const;

describe("precisionInWords", () => {
  it("tells a precision that was reached, with its size", () => {
    expect(precisionInWords({ ...irr, standardError: 0.00493, reached: true }, 1280, "GBP")).toBe(
      "As precise as asked after 1,280 trials: the standard error of P5 of “IRR” is 0.49 points, at most 0.5 points was asked",
    );
  });

  it("tells one that was not, in money", () => {
    const paid = {
      figure: "the mean of “Payments”",
      unit: "money",
      wanted: 5000,
      standardError: 12_345,
      reached: false,
    } as const;
    expect(precisionInWords(paid, 10_000, "GBP")).toBe(
      "Not as precise as asked: after 10,000 trials, the most, the standard error of the mean of “Payments” is £12k, not £5.0k",
    );
  });

  it("tells that the figure is missing", () => {
    expect(precisionInWords({ ...irr, reached: false }, 1, "GBP")).toBe(
      "Not as precise as asked: after 1 trial P5 of “IRR” exists in too few of them",
    );
  });
});
