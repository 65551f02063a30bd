import type { MeasureUnit } from "../model/result.ts";
import type { Currency } from "../model/currency.ts";
import { month } from "./month.ts";
import { multiple } from "./multiple.ts";
import { people } from "./people.ts";
import { percent } from "./percent.ts";
import { wholeMoney } from "./whole-money.ts";

/** A value of a measure, in the way its unit is shown in a table: `£1,235`, `412`, `5.3%`, `1.24×`, `month 31 · Jul 2017`. */
export function measure(value: number | undefined, unit: MeasureUnit, currency: Currency, startMonth: string): string {
  switch (unit) {
    case "money":
      return wholeMoney(value, currency);
    case "people":
    case "count":
      return people(value);
    case "rate":
      return percent(value, 1);
    case "multiple":
      return multiple(value);
    case "month":
      return month(value, startMonth);
  }
}
