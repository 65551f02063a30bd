import type { MeasureUnit } from "../model/result.ts";
import { significantStep } from "./significant-step.ts";

/** The finest place a unit is ever shown to: whole pounds, tenths of a person, tenths of a per cent, whole months. */
const finestStep: Readonly<Record<MeasureUnit, number>> = {
  money: 1,
  people: 0.1,
  count: 0.1,
  rate: 0.001,
  multiple: 0.01,
  month: 1,
};

const mostDigits = 4;

/**
 * The place an estimate is rounded to, as a power of ten, so that no digit is shown that its Monte Carlo error has not
 * earned. The rule:
 *
 * 1. no digit smaller than the leading digit of the standard error: with an error of £4,200, thousands;
 * 2. money has at most four significant digits however small the error, so it is always in short form: an error of £40
 *    on £1,234,567 gives `£1.235m`, never `£1,234,570`. Between £1m and £10m the finest step is thus £1k;
 * 3. never finer than its unit is ever shown.
 *
 * With no error (all trials alike, or one trial) only rules 2 and 3 hold.
 */
export function errorStep(value: number, standardError: number | undefined, unit: MeasureUnit): number {
  const earned = standardError !== undefined && standardError > 0 ? significantStep(standardError, 1) : 0;
  const readable = unit === "money" ? significantStep(value, mostDigits) : 0;
  return Math.max(earned, readable, finestStep[unit]);
}
