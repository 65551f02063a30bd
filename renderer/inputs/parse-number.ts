/** What a field holds: decides its unit, and how what is typed is read. */
export type FieldUnit = "money" | "percent" | "people" | "months" | "number" | "multiple";

/** A number in the unit of the deal (0.45 for 45 %), or why what was typed is none. */
export type ParsedNumber =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "fault"; readonly sentence: string };

const fault = (sentence: string): ParsedNumber => ({ kind: "fault", sentence });

const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
const ONE = /^([+-]?)(\d+(?:\.\d+)?|\.\d+)(e[+-]?\d{1,3})?(k|m|bn)?$/u;

/** One amount without sign words: `1500`, `1.2m`, `3e5`. */
function one(text: string): number | undefined {
  const match = ONE.exec(text);
  if (!match) return undefined;
  const [, sign, digits, power = "", suffix] = match;
  const size = Number(`${digits}${power}`) * (suffix === undefined ? 1 : factors[suffix]!);
  return sign === "-" ? -size : size;
}

/** A small sum of one kind of step: `12*350`, `4200/12`, `100+20-5`. Read from left to right, times and over first. */
function arithmetic(text: string): number | undefined {
  const terms = text.match(/[+-]?[^+\-*/]+(?:[*/][^+\-*/]+)*/gu);
  if (!terms || terms.join("") !== text) return undefined;
  let sum = 0;
  for (const term of terms) {
    const parts = term.split(/([*/])/u);
    let product = one(parts[0]!);
    for (let index = 1; index < parts.length && product !== undefined; index += 2) {
      const next = one(parts[index + 1]!);
      product = next === undefined ? undefined : parts[index] === "*" ? product * next : product / next;
    }
    if (product === undefined) return undefined;
    sum += product;
  }
  return sum;
}

/** Thousands are grouped in threes or not at all: "1,5" is a decimal comma, which we would read wrongly. */
const badlyGrouped = (text: string): boolean => text.includes(",") && !/^\D*\d{1,3}(,\d{3})+(?!\d)(\D.*)?$/u.test(text);

/**
 * Reads what a person types into a number field: "£1,500", "1.2m", "350k", "12*350", "(500)", "45%". In a percent field
 * "45" and "45%" are both 45 %; elsewhere a per cent sign is refused. Never reads half of a text.
 */
export function parseNumber(typed: string, unit: FieldUnit): ParsedNumber {
  let text = typed
    .replaceAll(/[\s\u00a0\u202f]/gu, "")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .toLowerCase();
  if (text === "") return fault("A number is needed here.");
  if (badlyGrouped(text))
    return fault(`“${typed.trim()}” has a comma where thousands are not grouped; write decimals with a point.`);
  text = text.replaceAll(",", "").replaceAll(/^([+-]?)(?:us|a|c|nz)?[£€$₹₺]/gu, "$1");
  const bracketed = /^\((.+)\)$/u.exec(text);
  if (bracketed) text = `-${bracketed[1]!.replace(/^[£€$₹₺]/u, "")}`;
  const percent = text.endsWith("%");
  if (percent) text = text.slice(0, -1);
  if (percent && unit !== "percent") return fault("This field is not a percentage.");
  const value = one(text) ?? arithmetic(text);
  if (value === undefined || !Number.isFinite(value))
    return fault(`“${typed.trim()}” is not a number. Try 1500, 1.2m, 350k or 12*350.`);
  return { kind: "number", value: unit === "percent" ? Number((value / 100).toPrecision(15)) : value };
}
