import type { FigureUnit } from "../../../format/shown-number.ts";
import type { Currency } from "../../../model/currency.ts";

/** The unit of a figure, as the column of units says it. */
export function figureUnitWords(unit: FigureUnit, currency: Currency): string {
  switch (unit) {
    case "money":
      return currency;
    case "percent":
      return "share";
    case "multiple":
      return "times";
    case "code":
      return "";
    case "people":
    case "months":
    case "number":
      return unit;
  }
}
