import { decimal } from "#shared/format/decimal.ts";
import type { FieldUnit } from "./parse-number.ts";

/** Up to 15 significant digits, no more decimals than there are. */
const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** The number as it is read: commas, and pence only where there are any. */
export function shownNumber(value: number, unit: FieldUnit): string {
  if (unit === "code") return plain(value);
  const shown = unit === "percent" ? Number((value * 100).toPrecision(12)) : value;
  const fraction = plain(Math.abs(shown)).split(".")[1]?.length ?? 0;
  const decimals = unit === "money" && fraction > 0 ? Math.max(2, Math.min(6, fraction)) : Math.min(6, fraction);
  return decimal(shown, decimals);
}
