import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactMoney } from "#shared/format/exact-money.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { moneyInSteps } from "#shared/format/money-in-steps.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { terseMoney } from "#shared/format/terse-money.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";

describe("exactMoney", () => {
  it.each([
    [1234.5, "£1,234.50"],
    [0, "£0.00"],
    [-1234.567, "−£1,234.57"],
    [1.005, "£1.01"],
    [-0.001, "£0.00"],
    [1_000_000, "£1,000,000.00"],
    [0.1 + 0.2, "£0.30"],
  ])("shows %d as %s", (value, text) => {
    expect(exactMoney(value, "GBP")).toBe(text);
  });

  it("knows the sign of every currency", () => {
    const currencies = ["EUR", "USD", "AUD", "CAD", "NZD", "INR", "ZAR", "TRY"] as const;
    expect(currencies.map((currency) => exactMoney(-2, currency))).toEqual([
      "−€2.00",
      "−US$2.00",
      "−A$2.00",
      "−CA$2.00",
      "−NZ$2.00",
      "−₹2.00",
      "−R2.00",
      "−₺2.00",
    ]);
  });

  it("shows a dash where there is no number", () => {
    expect([undefined, Number.NaN, Number.POSITIVE_INFINITY].map((value) => exactMoney(value, "GBP"))).toEqual([
      missingValue,
      missingValue,
      missingValue,
    ]);
  });

  it("can be read back to the penny", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (pence) => {
        const text = exactMoney(pence / 100, "GBP")
          .replace("−", "-")
          .replaceAll(/[£,]/g, "");
        expect(Math.round(Number(text) * 100) + 0).toBe(pence + 0);
      }),
    );
  });
});

describe("wholeMoney", () => {
  it("rounds to whole pounds", () => {
    expect(wholeMoney(1234.5, "GBP")).toBe("£1,235");
    expect(wholeMoney(-0.4, "GBP")).toBe("£0");
    expect(wholeMoney(undefined, "GBP")).toBe(missingValue);
  });
});

describe("shortMoney", () => {
  it.each([
    [1_234_567, 2, "£1.2m"],
    [1_234_567, 3, "£1.23m"],
    [350_000, 2, "£350k"],
    [350_000, 3, "£350k"],
    [12_345, 3, "£12.3k"],
    [999_600, 3, "£1.00m"],
    [999.6, 3, "£1.00k"],
    [954, 2, "£950"],
    [7, 3, "£7"],
    [0, 3, "£0"],
    [-1_260_000, 2, "−£1.3m"],
    [2_500_000_000, 2, "£2.5bn"],
    [123_456_789, 2, "£120m"],
  ])("shows %d to %d digits as %s", (value, digits, text) => {
    expect(shortMoney(value, "GBP", digits)).toBe(text);
  });

  it("never shows an amount of another sign or a broken number", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 4 }),
        (value, digits) => {
          const text = shortMoney(value, "GBP", digits);
          expect(text).toMatch(/^−?£\d[\d,]*(\.\d+)?(k|m|bn)?$/);
          if (value >= 0) expect(text.startsWith("−")).toBe(false);
        },
      ),
    );
  });
});

describe("moneyInSteps", () => {
  it("counts a whole axis in the unit of its largest amount", () => {
    expect([0, 500_000, 1_000_000].map((value) => moneyInSteps(value, 100_000, "GBP", 1_000_000))).toEqual([
      "£0",
      "£0.5m",
      "£1.0m",
    ]);
  });
});

describe("terseMoney", () => {
  it("leaves out noughts that say nothing", () => {
    expect(
      [1_200_000, 30_000, 1_000_000, 1_050_000, 350_000, 0, -2_500].map((value) => terseMoney(value, "GBP")),
    ).toEqual(["£1.2m", "£30k", "£1m", "£1.05m", "£350k", "£0", "−£2.5k"]);
  });
});
