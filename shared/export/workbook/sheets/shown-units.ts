import type { Currency } from "../../../model/currency.ts";
import type { MeasureUnit } from "../../../model/result.ts";
import type { Shown } from "../cells/sheet.ts";

/** How numbers of a measure are shown in a cell. */
export const shownMeasure: Readonly<Record<MeasureUnit, Shown>> = {
  money: "money",
  people: "number",
  count: "number",
  rate: "rate",
  multiple: "factor",
  month: "number",
};

/** The unit of a measure, as a column of units says it. */
export function measureUnitWords(unit: MeasureUnit, currency: Currency): string {
  switch (unit) {
    case "money":
      return currency;
    case "rate":
      return "rate";
    case "multiple":
      return "times";
    case "month":
      return "month after the start";
    case "people":
    case "count":
      return unit;
  }
}
