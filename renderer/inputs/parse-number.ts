import { CURRENCY_SIGN, isSignOf } from "#shared/format/currency-signs.ts";
import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { decimal } from "#shared/format/decimal.ts";
import { listMark } from "#shared/format/list-mark.ts";
import { readDigits } from "#shared/format/read-digits.ts";
import { shownStyle } from "#shared/format/shown-style.ts";
import type { FigureUnit } from "#shared/format/shown-number.ts";
import type { Currency } from "#shared/model/currency.ts";
import { workOut } from "./arithmetic.ts";

/** What a field holds: decides its unit, and how what is typed is read. */
export type FieldUnit = FigureUnit;

/** A number in the unit of the deal (0.45 for 45 %), or why what was typed is none. */
export type ParsedNumber =
  | { readonly kind: "number"; readonly value: number }
  /** `unfinished`: it may become a number as more is typed. */
  | { readonly kind: "fault"; readonly sentence: string; readonly unfinished?: true };

const fault = (sentence: string): ParsedNumber => ({ kind: "fault", sentence });

const SPACE = /[\s\u00a0\u202f]/gu;
/** A run of digits as typed, with what may group it. */
const DIGITS = /[.,]?\d(?:[\d,.'’\s\u00a0\u202f]*[\d,.'’])?/gu;

/** Units whose numbers are never thousands or millions: "12m" there means months, not twelve million. */
const small: readonly FieldUnit[] = ["percent", "months", "multiple", "code"];
const words: Readonly<Partial<Record<FieldUnit, RegExp>>> = {
  months: /(?<=\d)(?:months?|mths?)$/u,
  people: /(?<=\d)(?:people|persons?)$/u,
  multiple: /(?<=\d)[x*]$/u,
};

/** One amount and nothing else, which brackets make negative, as accounts have it. */
const BRACKETED = /^\(((?:\d+(?:\.\d+)?|\.\d+)(?:k|m|bn)?%?)\)$/u;

const names = { ".": "a point", ",": "a comma" } as const;

/**
 * A text with every number in it as a computer has it, by the marks of the style shown; or what is wrong with how digits are
 * grouped: "1,5" is a decimal comma in Britain and "12 34" two numbers, both easily misread.
 */
function withPlainDigits(typed: string, unit: FieldUnit): { readonly text: string } | { readonly sentence: string } {
  const style = shownStyle();
  let sentence: string | undefined;
  const text = typed.replaceAll(DIGITS, (run) => {
    const read = readDigits(run, style);
    if (read.kind === "digits") return read.plain;
    const decimals = `write decimals with ${names[style.decimal]}`;
    if (read.fault === "marks") sentence ??= noNumber(typed, unit);
    if (read.fault === "grouping")
      sentence ??= `“${typed}” has ${names[style.group as "." | ","]} where thousands are not grouped; ${decimals}.`;
    if (read.fault === "spacing") sentence ??= `“${typed}” has a space between digits that do not group thousands.`;
    if (read.fault === "twoWays")
      sentence ??= `“${typed}” can be read in two ways: ${decimals}, and thousands as ${decimal(1234)} or 1234.`;
    return run;
  });
  return sentence === undefined ? { text } : { sentence };
}

/** What is wrong with a currency sign: this deal's money is in one currency, and other fields have none. */
function currencyFault(text: string, unit: FieldUnit, currency: Currency | undefined): string | undefined {
  const signs = text.match(CURRENCY_SIGN);
  if (!signs) return undefined;
  if (unit !== "money") return "This field is not an amount of money.";
  if (currency === undefined) return undefined;
  const own = currencySymbol[currency];
  return signs.every((sign) => isSignOf(sign, currency))
    ? undefined
    : `This deal is in ${own}; other currencies are not converted.`;
}

/** Why a text is no number, and what would be one. */
function noNumber(said: string, unit: FieldUnit): string {
  if (said.startsWith("="))
    return `“${said}” is a spreadsheet formula, and a field cannot see other cells. Type the number, or a sum such as 12*350.`;
  return `“${said}” is not a number. Try ${small.includes(unit) ? decimal(12.5, 1) : ["1500", `${decimal(1.2, 1)}m`, "350k"].join(listMark())} or 12*350.`;
}

/**
 * Reads what a person types into a number field: "£1,500", "1.2m", "350k", "12*350", "(3000+500)*2", "(500)", "45%", with the
 * marks of the style in which numbers are shown: "1.500 €" and "1,2m" where that is Germany's.
 *
 * In a percent field "45" and "45%" both mean 45 %, and "0.45" means 0.45 %: the field shows its unit, so what is typed
 * counts in it. Elsewhere a per cent sign is refused, unless a number is multiplied by it. Never reads half of a text: what is
 * not understood to its last character is a fault, and so is what could be read in two ways.
 */
export function parseNumber(typed: string, unit: FieldUnit, currency?: Currency): ParsedNumber {
  const said = typed.replaceAll(/^[\s\u00a0\u202f]+|[\s\u00a0\u202f]+$/gu, "");
  if (said === "") return fault("A number is needed here.");
  const plain = withPlainDigits(said, unit);
  if ("sentence" in plain) return fault(plain.sentence);
  let text = plain.text
    .replaceAll(SPACE, "")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .toLowerCase();
  // A sum begun as in a spreadsheet.
  text = text.replace(/^=/u, "");
  const foreign = currencyFault(text, unit, currency);
  if (foreign !== undefined) return fault(foreign);
  text = text.replaceAll(CURRENCY_SIGN, "");
  text = text.replace(BRACKETED, "-$1");
  const word = words[unit];
  if (word) text = text.replace(word, "");
  text = text.replaceAll(/(?<=\d)x(?=[\d.(])/gu, "*");
  if (small.includes(unit) && /\d(?:k|m|bn)\b/u.test(text))
    return fault(`“${said}” is not clear here: write the number in full.`);
  const worked = workOut(text, unit === "percent");
  // A decimal mark was typed, and its decimals come next.
  const begun = /\d\.$/u.test(text) && workOut(text.slice(0, -1), unit === "percent").kind === "number";
  if (worked.kind === "unfinished" || begun) return { kind: "fault", sentence: noNumber(said, unit), unfinished: true };
  if (worked.kind === "none") return fault(noNumber(said, unit));
  if (worked.share && unit !== "percent") return fault("This field is not a percentage.");
  if (unit !== "percent") return { kind: "number", value: Number(worked.value.toPrecision(15)) };
  const share = worked.share ? worked.value : Number(worked.value.toPrecision(15)) / 100;
  return { kind: "number", value: Number(share.toPrecision(15)) };
}

/** Whether what was typed has to be worked out, so that a person wants to see what it comes to. */
export const needsWorkingOut = (typed: string): boolean =>
  /\d\s*[%)]?\s*[*/×÷+−-]|\(|\dx[\d.,(]|\d\s*(?:k|m|bn)\b|^\s*=/iu.test(typed);
