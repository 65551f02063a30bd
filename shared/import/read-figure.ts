import { isSignOf } from "../format/currency-signs.ts";
import { currencySymbol } from "../format/currency-symbol.ts";
import { readDigits } from "../format/read-digits.ts";
import { currencies, type Currency } from "../model/currency.ts";
import { type DecimalMark, marksOf } from "../format/decimal-mark.ts";
import { textOf, type Cell } from "../format/table.ts";

/** A figure, or why a cell holds none, in a sentence. */
export type ReadFigure =
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "fault"; readonly sentence: string };

/** Takes the figure of a read cell, or notes its fault. */
export function taken(read: ReadFigure, faults: string[]): number | undefined {
  if (read.kind === "figure") return read.value;
  faults.push(read.sentence);
  return undefined;
}

const fault = (sentence: string): ReadFigure => ({ kind: "fault", sentence });

const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Digits with their marks → a number; undefined where marks do not group thousands. */
function numberIn(digits: string, mark: DecimalMark): number | undefined {
  const read = readDigits(digits, marksOf[mark]);
  return read.kind === "digits" && Number.isFinite(Number(read.plain)) ? Number(read.plain) : undefined;
}

/**
 * An amount of money as people write it in a table: `£1,500`, `1 500,00 €`, `1.2k`, `2,000 per person`. Never reads half
 * of it, and converts no currency.
 */
export function readAmount(cell: Cell, mark: DecimalMark, currency: Currency): ReadFigure {
  if (typeof cell === "number")
    return cell >= 0
      ? { kind: "figure", value: Number(cell.toPrecision(15)) }
      : fault("A price or a cap is 0 or more.");
  const said = textOf(cell);
  const text = said
    .toLowerCase()
    .replaceAll(/(?<=\p{L})\./gu, "")
    // For whom it is stands behind the figure: the "a" of "A$500" does not, and "500/600" is two.
    .replace(/^(\D*\d.*?)\s*(?:\b(?:per|each|pp|an?)\b.*|\/\D*)$/u, "$1");
  const match = /^([^\d.,()-]*)(\(?[-−]?)\s*(\d[\d.,\s'’]*|[.,]\d+)\)?\s*([^\d]*)$/u.exec(text);
  if (!match) return fault(`“${said}” is not an amount.`);
  const [, before = "", minus = "", digits = "", after = ""] = match;
  const size = factors[after.trim()];
  const signs = [before.trim(), size === undefined ? after.trim() : ""].filter((sign) => sign !== "");
  // Brackets make an amount negative, as accounts have it.
  if (minus !== "") return fault("A price or a cap is 0 or more.");
  for (const sign of signs)
    if (!isSignOf(sign, currency))
      return currencies.some((other) => isSignOf(sign, other))
        ? fault(`“${said}” is in another currency than the deal, ${currencySymbol[currency]}; nothing is converted.`)
        : fault(`“${said}” is not an amount.`);
  const value = numberIn(digits.trim(), mark);
  if (value === undefined) return fault(`“${said}” is not an amount: its digits are not grouped by thousands.`);
  return { kind: "figure", value: Number((value * (size ?? 1)).toPrecision(15)) };
}

/** A whole number of claims. */
export function readCount(cell: Cell, mark: DecimalMark): ReadFigure {
  const said = textOf(cell);
  const value = typeof cell === "number" ? cell : /^\d[\d.,\s'’]*$/u.test(said) ? numberIn(said, mark) : undefined;
  return value !== undefined && Number.isInteger(value) && value >= 0
    ? { kind: "figure", value }
    : fault(`“${said}” is not a whole number of claims.`);
}

/** A share between 0 and 1: `95%`, `95 %`, or `0.95`, as a workbook keeps it. */
export function readShare(cell: Cell, mark: DecimalMark): ReadFigure {
  const said = textOf(cell);
  const [, digits, sign] = /^(\d[\d.,]*|[.,]\d+)\s*(%?)$/u.exec(said) ?? [];
  const read = typeof cell === "number" ? cell : digits === undefined ? undefined : numberIn(digits, mark);
  const share = read === undefined ? undefined : sign === "%" ? read / 100 : read;
  return share !== undefined && share >= 0 && share <= 1
    ? { kind: "figure", value: Number(share.toPrecision(15)) }
    : fault(`“${said}” is not a share from 0% to 100%.`);
}

/** Months a unit of time is long. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:months?|mths?|m|monate?|mois)$/u, 1],
  [/^(?:weeks?|wks?|w|wochen?|semaines?)$/u, 12 / 52],
  [/^(?:years?|yrs?|y|jahre?|ans?)$/u, 12],
  [/^(?:days?|d|tage?|jours?)$/u, 12 / 365],
];

const monthsIn = (word: string): number | undefined => units.find(([unit]) => unit.test(word))?.[1];

/** Months of the unit of time that a column's head names, as "Weeks after the start" does; one where it names none. */
export const monthsNamedBy = (head: string): number =>
  // Whole words alone: "an" is more often English than a French year.
  (head.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(monthsIn).find((months) => months !== undefined) ?? 1;

/**
 * A time in whole months: `6`, `6 months`, `26 weeks`, `1 year`; undefined where a text is none.
 * @param unit months of what is counted where the cell does not say
 */
export function readMonths(cell: Cell, unit = 1): number | undefined {
  const match = /^(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?$/u.exec(textOf(cell).toLowerCase());
  if (!match) return undefined;
  const months = match[2] === "" ? unit : monthsIn(match[2]!);
  const value = months === undefined ? Number.NaN : Math.round(Number(match[1]!.replace(",", ".")) * months);
  return value >= 0 && value <= 1200 ? value : undefined;
}
