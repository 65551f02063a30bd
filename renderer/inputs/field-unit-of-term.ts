import type { TermUnit } from "#shared/format/term-value.ts";
import type { FieldUnit } from "./parse-number.ts";

/** The unit of the field in which a value of a term is typed. */
export const fieldUnitOfTerm: Readonly<Record<TermUnit, FieldUnit>> = {
  money: "money",
  rate: "percent",
  factor: "percent",
  count: "number",
  months: "months",
  number: "number",
};
