import { describe, expect, it } from "vitest";
import { contractMoney, plainPercent } from "#shared/explain/words.ts";
import { chance } from "#shared/format/chance.ts";
import { decimal } from "#shared/format/decimal.ts";
import { distributionWords } from "#shared/format/distribution-words.ts";
import { estimate } from "#shared/format/estimate.ts";
import { exactMoney } from "#shared/format/exact-money.ts";
import { irr } from "#shared/format/irr.ts";
import { measure } from "#shared/format/measure.ts";
import { month } from "#shared/format/month.ts";
import { multiple } from "#shared/format/multiple.ts";
import type { NumberLocale } from "#shared/format/number-style.ts";
import { odds } from "#shared/format/odds.ts";
import { people } from "#shared/format/people.ts";
import { percent } from "#shared/format/percent.ts";
import { plainNumber } from "#shared/format/plain-number.ts";
import { medianFigure, plannedFigure } from "#shared/format/plan-figure.ts";
import { points, pointsError } from "#shared/format/points.ts";
import { precisionInWords } from "#shared/format/precision-in-words.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { asInFiles } from "#shared/format/shown-style.ts";
import { withUnit } from "#shared/format/shown-number.ts";
import { shareWithError } from "#shared/format/spread-in-words.ts";
import { terseMoney } from "#shared/format/terse-money.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { estimateWithError } from "#shared/format/with-error.ts";
import { inStyle } from "./in-style.ts";

const of = { unit: "money", currency: "EUR", startMonth: "2014-12" } as const;

/** What is written, and how in Germany and in France: `~` is a no-break space, `^` a narrow one. */
const cases: readonly (readonly [what: () => string, german: string, french: string])[] = [
  [() => decimal(1234.5, 2), "1.234,50", "1^234,50"],
  [() => decimal(-1_234_567), "−1.234.567", "−1^234^567"],
  [() => exactMoney(1234.5, "EUR"), "1.234,50~€", "1^234,50~€"],
  [() => exactMoney(-1234.5, "GBP"), "−1.234,50~£", "−1^234,50~£"],
  [() => exactMoney(undefined, "EUR"), "–", "–"],
  [() => wholeMoney(1234.5, "CHF"), "1.235~CHF", "1^235~CHF"],
  [() => shortMoney(1_234_567, "EUR"), "1,23m~€", "1,23m~€"],
  [() => shortMoney(-350_000, "EUR"), "−350k~€", "−350k~€"],
  [() => shortMoney(0, "EUR"), "0~€", "0~€"],
  [() => shortMoney(1e12, "EUR"), "1.000bn~€", "1^000bn~€"],
  [() => terseMoney(1_200_000, "EUR"), "1,2m~€", "1,2m~€"],
  [() => terseMoney(1_050_000, "EUR"), "1,05m~€", "1,05m~€"],
  [() => terseMoney(30_000, "EUR", 4), "30k~€", "30k~€"],
  [() => terseMoney(1e12, "EUR"), "1.000bn~€", "1^000bn~€"],
  [() => contractMoney(1500, "EUR"), "1.500~€", "1^500~€"],
  [() => contractMoney(1500.25, "EUR"), "1.500,25~€", "1^500,25~€"],
  [() => plainPercent(0.075), "7,5~%", "7,5~%"],
  [() => plainNumber(1234.5), "1234,5", "1234,5"],
  [() => percent(0.125, 1), "12,5~%", "12,5~%"],
  [() => percent(-0.5), "−50~%", "−50~%"],
  [() => chance(0.0004), "<0,1~%", "<0,1~%"],
  [() => chance(0.9996), ">99,9~%", ">99,9~%"],
  [() => chance(0), "0~%", "0~%"],
  [() => chance(1), "100~%", "100~%"],
  [() => odds(0.0005), "1 in 2.000", "1 in 2^000"],
  [() => irr(0.053), "5,3~% a year", "5,3~% a year"],
  [() => multiple(1.24), "1,24×", "1,24×"],
  [() => people(3.4, 1), "3,4", "3,4"],
  [() => month(31, "2014-12"), "month 31 · Jul 2017", "month 31 · Jul 2017"],
  [() => month(1031, ""), "month 1.031", "month 1^031"],
  [() => measure(0.053, "rate", "EUR", ""), "5,3~%", "5,3~%"],
  [() => points(-0.004, 0.001), "−0,4 points", "−0,4 points"],
  [() => pointsError(0.0001), "±<0,1", "±<0,1"],
  [() => shareWithError({ share: 0.62, standardError: 0.004 }), "62~% ±0,4", "62~% ±0,4"],
  [() => estimate({ value: 1_234_567, standardError: 4200, ...of }), "1,235m~€", "1,235m~€"],
  [
    () => estimateWithError({ value: 0.0534, standardError: 0.002, ...of, unit: "rate" }),
    "5,3~% ±0,2~%",
    "5,3~% ±0,2~%",
  ],
  [() => plannedFigure(1_234_567, "money", "EUR"), "1,235m~€", "1,235m~€"],
  [() => medianFigure(12.5, "people", "EUR"), "12,5", "12,5"],
  [() => withUnit(2600.5, "money", "EUR"), "2.600,50~€", "2^600,50~€"],
  [() => withUnit(0.075, "percent", "EUR"), "7,5~%", "7,5~%"],
  [() => withUnit(2020, "code", "EUR"), "2020", "2020"],
  [
    () => distributionWords({ family: "pert", low: 15_000, likely: 16_500, high: 19_000 }, "money", "EUR"),
    "PERT 15.000~€ – 16.500~€ – 19.000~€",
    "PERT 15^000~€ – 16^500~€ – 19^000~€",
  ],
  [() => distributionWords({ family: "beta", alpha: 1.5, beta: 2 }, "percent", "EUR"), "Beta(1,5; 2)", "Beta(1,5; 2)"],
  [
    () => distributionWords({ family: "discrete", values: [{ value: 1500, probability: 0.25 }] }, "money", "EUR"),
    "1.500~€ (25~%)",
    "1^500~€ (25~%)",
  ],
  [
    () =>
      precisionInWords(
        { figure: "the IRR", unit: "rate", wanted: 0.0035, standardError: 0.0034, reached: true },
        20_000,
        "EUR",
      ),
    "As precise as asked after 20.000 trials: the standard error of the IRR is 0,34 points, at most 0,35 points was asked",
    "As precise as asked after 20^000 trials: the standard error of the IRR is 0,34 points, at most 0,35 points was asked",
  ],
];

const visible = (text: string): string => text.replaceAll("\u00a0", "~").replaceAll("\u202f", "^");

describe.each<readonly [NumberLocale, 1 | 2]>([
  ["de-DE", 1],
  ["fr-FR", 2],
])("as in %s", (locale, at) => {
  it.each(cases.map((each) => [each[at], each[0]] as const))("%s", (expected, what) => {
    expect(visible(inStyle(locale, what))).toBe(expected);
  });
});

describe("the sign and the minus of an amount", () => {
  it.each<readonly [NumberLocale, string, string]>([
    ["nl-NL", "€~−1.234,50", "CHF~−1.234,50"],
    ["de-CH", "€−1’234.50", "CHF−1’234.50"],
    ["pt-BR", "−€~1.234,50", "−CHF~1.234,50"],
    ["es-ES", "−1234,50~€", "−1234,50~CHF"],
    ["en-US", "−€1,234.50", "−CHF~1,234.50"],
  ])("as in %s", (locale, euro, franc) => {
    const told = inStyle(locale, () => [exactMoney(-1234.5, "EUR"), exactMoney(-1234.5, "CHF")]);
    expect(told.map(visible)).toEqual([euro, franc]);
  });
});

describe("what is told as in files", () => {
  it("is British whatever is shown, and what is shown comes back, also when the telling fails", () => {
    inStyle("de-DE", () => {
      expect(asInFiles(() => exactMoney(1234.5, "EUR"))).toBe("€1,234.50");
      expect(exactMoney(1234.5, "EUR")).toBe("1.234,50\u00a0€");
      expect(() =>
        asInFiles(() => {
          throw new Error("no");
        }),
      ).toThrow("no");
      expect(exactMoney(1234.5, "EUR")).toBe("1.234,50\u00a0€");
    });
  });
});
