import { greenBookRates, greenBookSource } from "../model/green-book-rates.ts";
import type { Currency } from "../model/currency.ts";
import type { Appraisal } from "../model/saving.ts";
import type { Source } from "../model/input.ts";
import { assumed } from "./assumed.ts";

/** First month of the public financial year where it is not January. The US federal year stands for the dollar. */
const financialYears: Readonly<Partial<Record<Currency, number>>> = {
  GBP: 4,
  CAD: 4,
  HKD: 4,
  INR: 4,
  SGD: 4,
  ZAR: 4,
  AUD: 7,
  KES: 7,
  NZD: 7,
  USD: 10,
};

/** First month of the public financial year where a currency is at home, 1 to 12. */
export const financialYearStartOf = (currency: Currency): number => financialYears[currency] ?? 1;

/** What the appraisal of a new deal cites. */
export const startingSources: readonly Source[] = [greenBookSource];

/** The Green Book's rate, published for the UK and assumed for other places; a general inflation of 2 %. */
export const startingAppraisal = (currency: Currency, startMonth: string, months: number): Appraisal => ({
  months,
  priceBaseYear: Number(startMonth.slice(0, 4)),
  discountRate:
    currency === "GBP"
      ? { value: greenBookRates.first, status: "published", source: greenBookSource.id }
      : {
          ...assumed(greenBookRates.first, "the UK’s rate, until the one of this country is entered"),
          source: greenBookSource.id,
        },
  inflation: assumed(0.02, "the target of many central banks"),
});
