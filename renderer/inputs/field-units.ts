import type { QuantityUnit } from "#shared/model/uncertainty.ts";
import type { FieldUnit } from "./parse-number.ts";

/** What a figure of each unit is shown and typed in. */
export const fieldUnits: Readonly<Record<QuantityUnit, FieldUnit>> = {
  money: "money",
  rate: "percent",
  count: "number",
  months: "months",
  number: "number",
};
