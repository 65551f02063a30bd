/**
 * Formulas whose value is known as they are written: each term holds what a spreadsheet would work out and how it is said there.
 * So a workbook can be opened where nothing is recalculated (a preview, a protected view), and no formula can point at a
 * cell that does not exist.
 */

import { pow } from "../../../random/elementary.ts";

/** A number in a formula. */
export interface Term {
  /** What it comes to. A comparison is 1 where it holds, else 0; what a spreadsheet calls an error is NaN, and so is what rests on it. */
  readonly value: number;
  /** How it is written in a cell of a sheet. */
  readonly print: (sheet: string) => string;
  /** How tightly it holds together: what binds less than its surroundings is put in brackets. */
  readonly binds: number;
}

/** Cells of one row or column. */
export interface Range {
  readonly values: readonly number[];
  readonly print: (sheet: string) => string;
}

const ATOM = 9;
const POWER = 5;
const PRODUCT = 4;
const SUM = 3;
const COMPARISON = 1;

/** A term made of text. */
const term = (value: number, binds: number, print: Term["print"]): Term => ({ value, binds, print });

/** A number as formulas of a file have it: 1E-9, with a capital. */
export const inFormula = (value: number): string => String(value).toUpperCase();

/** A written number. */
export const number = (value: number): Term => term(value, value < 0 ? SUM : ATOM, () => inFormula(value));

export const ZERO = number(0);
export const ONE = number(1);

const within = (part: Term, binds: number, sheet: string): string =>
  part.binds >= binds ? part.print(sheet) : `(${part.print(sheet)})`;

const isWritten = (part: Term, value: number): boolean => part.value === value && part.print("") === inFormula(value);

/** Terms added; written zeros are left out. */
export function add(...parts: readonly Term[]): Term {
  const kept = parts.filter((part) => !isWritten(part, 0));
  if (kept.length === 0) return ZERO;
  if (kept.length === 1) return kept[0]!;
  return term(
    kept.reduce((sum, { value }) => sum + value, 0),
    SUM,
    (sheet) => kept.map((part) => within(part, SUM, sheet)).join("+"),
  );
}

export const subtract = (from: Term, what: Term): Term =>
  isWritten(what, 0)
    ? from
    : term(from.value - what.value, SUM, (sheet) => `${within(from, SUM, sheet)}-${within(what, PRODUCT, sheet)}`);

/** Terms multiplied; written ones are left out, and a written zero is zero. */
export function multiply(...parts: readonly Term[]): Term {
  if (parts.some((part) => isWritten(part, 0))) return ZERO;
  const kept = parts.filter((part) => !isWritten(part, 1));
  if (kept.length === 0) return ONE;
  if (kept.length === 1) return kept[0]!;
  return term(
    kept.reduce((product, { value }) => product * value, 1),
    PRODUCT,
    (sheet) => kept.map((part) => within(part, PRODUCT, sheet)).join("*"),
  );
}

/** Divided; the right side is taken as one. */
export const divide = (what: Term, by: Term): Term =>
  isWritten(by, 1)
    ? what
    : term(
        by.value === 0 ? NaN : what.value / by.value,
        PRODUCT,
        (sheet) => `${within(what, PRODUCT, sheet)}/${within(by, POWER, sheet)}`,
      );

export function power(base: Term, exponent: Term): Term {
  if (isWritten(exponent, 0)) return ONE;
  if (isWritten(exponent, 1)) return base;
  return term(
    pow(base.value, exponent.value),
    POWER,
    (sheet) => `${within(base, ATOM, sheet)}^${within(exponent, ATOM, sheet)}`,
  );
}

const call = (name: string, value: number, parts: readonly Term[]): Term =>
  term(value, ATOM, (sheet) => `${name}(${parts.map((part) => part.print(sheet)).join(",")})`);

export const min = (...parts: readonly Term[]): Term =>
  parts.length === 1 ? parts[0]! : call("MIN", Math.min(...parts.map(({ value }) => value)), parts);

export const max = (...parts: readonly Term[]): Term =>
  parts.length === 1 ? parts[0]! : call("MAX", Math.max(...parts.map(({ value }) => value)), parts);

/** What is 0 or more of a term. */
export const notBelowZero = (part: Term): Term => max(ZERO, part);

/** A number with its point moved by so many digits, as text, so that no bit changes: 1.005 by 2 is 100.5. */
function shifted(value: number, digits: number): number {
  const [mantissa, exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Halves away from zero, as spreadsheets do, which look at fifteen digits: 1.005 is 1.01, and -1.005 is -1.01. */
function rounded(value: number, digits: number): number {
  const size = shifted(Number(Math.abs(value).toPrecision(15)), digits);
  const whole = shifted(Math.round(size), -digits);
  return value < 0 && whole !== 0 ? -whole : whole;
}

/** To so many digits after the point, halves away from zero. */
export const roundTo = (digits: number, part: Term): Term =>
  call("ROUND", rounded(part.value, digits), [part, number(digits)]);

/** To the penny. */
export const toPenny = (part: Term): Term =>
  isWritten(part, part.value) && Number.isInteger(part.value) ? part : roundTo(2, part);

/** To a billionth, as parts of claims are counted. */
export const toBillionth = (part: Term): Term => roundTo(9, part);

/** Down to the penny; what is whole but for its last bits stays whole. */
export const downToPenny = (part: Term): Term =>
  call("ROUNDDOWN", shifted(Math.trunc(shifted(rounded(part.value, 8), 2)), -2), [roundTo(8, part), number(2)]);

/** Down to a whole number. */
export const floor = (part: Term): Term => call("INT", Math.floor(part.value), [part]);

/** 1 where something holds, else 0; an error where any of its parts is one. */
const logical = (parts: readonly Term[], holds: () => boolean): number =>
  parts.some(({ value }) => Number.isNaN(value)) ? NaN : Number(holds());

const compare =
  (sign: string, holds: (a: number, b: number) => boolean) =>
  (left: Term, right: Term): Term =>
    term(
      logical([left, right], () => holds(left.value, right.value)),
      COMPARISON,
      (sheet) => `${within(left, SUM, sheet)}${sign}${within(right, SUM, sheet)}`,
    );

export const isAbove = compare(">", (a, b) => a > b);
export const isAtLeast = compare(">=", (a, b) => a >= b);
export const isAtMost = compare("<=", (a, b) => a <= b);
export const isEqual = compare("=", (a, b) => a === b);

export const both = (...parts: readonly Term[]): Term =>
  parts.length === 1
    ? parts[0]!
    : call(
        "AND",
        logical(parts, () => parts.every(({ value }) => value !== 0)),
        parts,
      );

export const either = (...parts: readonly Term[]): Term =>
  parts.length === 1
    ? parts[0]!
    : call(
        "OR",
        logical(parts, () => parts.some(({ value }) => value !== 0)),
        parts,
      );

/** One term where a comparison holds, else the other. */
export const when = (condition: Term, yes: Term, no: Term): Term =>
  call("IF", Number.isNaN(condition.value) ? NaN : condition.value === 0 ? no.value : yes.value, [condition, yes, no]);

export const sum = (range: Range): Term =>
  range.values.length === 0
    ? ZERO
    : term(
        range.values.reduce((total, value) => total + value, 0),
        ATOM,
        (sheet) => `SUM(${range.print(sheet)})`,
      );

/** Two ranges of one length, multiplied place by place and added up. */
export const sumOfProducts = (one: Range, other: Range): Term =>
  one.values.length === 0
    ? ZERO
    : term(
        one.values.reduce((total, value, place) => total + value * other.values[place]!, 0),
        ATOM,
        (sheet) => `SUMPRODUCT(${one.print(sheet)},${other.print(sheet)})`,
      );

/** What of one range stands where another says a number. */
export const sumWhere = (where: Range, is: Term, what: Range): Term =>
  term(
    what.values.reduce((total, value, place) => (where.values[place] === is.value ? total + value : total), 0),
    ATOM,
    (sheet) => `SUMIF(${where.print(sheet)},${is.print(sheet)},${what.print(sheet)})`,
  );

/** A spreadsheet function of terms, with what it comes to. */
export const functionOf = (name: string, value: number, ...parts: readonly Term[]): Term => call(name, value, parts);

/** A cell or a range by its address, for the sheet that makes them. */
export const cellTerm = (value: number, print: Term["print"]): Term => term(value, ATOM, print);
