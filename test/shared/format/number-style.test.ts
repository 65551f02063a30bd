import { describe, expect, it } from "vitest";
import { withCurrency } from "#shared/format/currency-symbol.ts";
import { decimal } from "#shared/format/decimal.ts";
import { fileStyle, numberStyles, styleNearTo } from "#shared/format/number-style.ts";
import { percent } from "#shared/format/percent.ts";
import { inStyle } from "./in-style.ts";

/** Intl's own, with our minus; what a Swiss apostrophe looks like differs between versions of it. */
const asOurs = (text: string): string => text.replaceAll("-", "−").replaceAll("'", "’");

/** Intl knows other signs for some currencies than we have; where they stand is what is compared. */
const money = (locale: string, value: number, currency: string): string =>
  asOurs(
    new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code" })
      .formatToParts(value)
      .map(({ value: part }) => part)
      .join(""),
  );

describe.each(numberStyles)("the style of $place", (style) => {
  it.each([0, 7.25, 999.5, 1234.5, -1234.5, 12_345.67, 1_234_567.89, -9_876_543_210.12])(
    "writes %s as Intl does",
    (value) => {
      const intl = new Intl.NumberFormat(style.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(decimal(value, 2, style)).toBe(asOurs(intl.format(value)));
    },
  );

  it.each([5, 1234.5, -1234.5, 1_234_567])("puts the code of a currency where Intl does: %s", (value) => {
    inStyle(style.locale, () => expect(withCurrency(decimal(value, 2), "PLN")).toBe(money(style.locale, value, "PLN")));
  });

  it("puts the euro's sign where Intl does, space and all", () => {
    // Switzerland has EUR in the place of the sign.
    const intl = new Intl.NumberFormat(style.locale, { style: "currency", currency: "EUR" }).format(12_345.5);
    inStyle(style.locale, () =>
      expect(withCurrency(decimal(12_345.5, 2), "EUR")).toBe(asOurs(intl).replace("EUR", "€")),
    );
  });

  it.each([0.125, -0.5, 12.3456])("writes the percentage of %s as Intl does", (share) => {
    const intl = new Intl.NumberFormat(style.locale, {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    inStyle(style.locale, () => expect(percent(share, 1)).toBe(asOurs(intl.format(share))));
  });

  it("has the day and the month in the order Intl has them", () => {
    const parts = new Intl.DateTimeFormat(style.locale, { day: "numeric", month: "long", year: "numeric" })
      .formatToParts(0)
      .map(({ type }) => type);
    expect(style.date === "dayFirst").toBe(parts.indexOf("day") < parts.indexOf("month"));
  });
});

describe("the style near to a locale", () => {
  it.each([
    ["de-DE", "de-DE"],
    ["de_DE.UTF-8", "de-DE"],
    ["de-Latn-CH-u-nu-latn", "de-CH"],
    ["de", "de-DE"],
    ["fr-BE", "fr-FR"],
    ["en-IE", "en-GB"],
    ["en", "en-GB"],
    ["en-US", "en-US"],
    ["en-US@posix", "en-US"],
    ["pt", "pt-PT"],
    ["es-AR", "es-CO"],
    ["es", "es-ES"],
    ["nn-NO", "nb-NO"],
    ["ja-JP", "en-GB"],
    ["C", "en-GB"],
    ["", "en-GB"],
  ])("of %s is that of %s", (locale, expected) => {
    expect(styleNearTo(locale).locale).toBe(expected);
  });
});

it("files are British, and the first of the list", () => {
  expect(fileStyle).toEqual(numberStyles[0]);
  expect(fileStyle.locale).toBe("en-GB");
});
