import { exactMoney } from "../format/exact-money.ts";
import type { Currency } from "../model/currency.ts";

/** Money as a contract writes it: pence only where there are any. */
export const contractMoney = (amount: number, currency: Currency): string =>
  exactMoney(amount, currency).replace(/\.00$/u, "");

/** "A", "A and B", "A, B and C"; "Nobody" of an empty list. */
export const listed = (names: readonly string[], joiner: "and" | "or" = "and"): string =>
  names.length < 2 ? (names[0] ?? "Nobody") : `${names.slice(0, -1).join(", ")} ${joiner} ${names.at(-1)}`;

/** A number in the fewest figures: 12, 0.075. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(12)));

/** A share in the fewest figures: "7.5%". */
export const plainPercent = (share: number): string => `${plainNumber(share * 100)}%`;
