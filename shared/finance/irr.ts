import { pow } from "../random/elementary.ts";

/** What a series of monthly flows earns. */
export interface Irr {
  /** Annual effective rate; absent when the flows have none. −1 is a total loss. */
  readonly annualRate?: number;
  /** The flows change sign more than once, so that more than one rate may solve them. */
  readonly ambiguous: boolean;
}

const TOTAL_LOSS: Irr = { annualRate: -1, ambiguous: false };

/** Net present value at a monthly discount factor: Σ flow × factor^month, by Horner's rule. */
function valueAt(flows: Float64Array, first: number, last: number, factor: number): number {
  let value = 0;
  for (let month = last; month >= first; month--) value = value * factor + flows[month]!;
  return value;
}

/** A root between two factors whose values differ in sign, by the ITP-free classic: bisection guarded secant (Illinois). */
function rootBetween(flows: Float64Array, first: number, last: number, from: number, to: number): number {
  let a = from;
  let b = to;
  let valueA = valueAt(flows, first, last, a);
  let valueB = valueAt(flows, first, last, b);
  for (let step = 0; step < 200 && Math.abs(b - a) > 1e-15 * Math.max(1, Math.abs(a)); step++) {
    const secant = (a * valueB - b * valueA) / (valueB - valueA);
    const inside = secant > Math.min(a, b) && secant < Math.max(a, b);
    const middle = step % 8 === 7 || !inside ? (a + b) / 2 : secant;
    const value = valueAt(flows, first, last, middle);
    if (value === 0) return middle;
    if (value > 0 === valueB > 0) {
      b = middle;
      valueB = value;
      valueA /= 2;
    } else {
      a = b;
      valueA = valueB;
      b = middle;
      valueB = value;
    }
  }
  return b;
}

/** Grid of monthly factors 1/(1 + monthly rate) that is searched outwards from 1 (a rate of zero) both ways. */
const STEP = 0.0025;

/** The root nearest an annual rate of zero, walking both ways at once in steps of a quarter of a percent a month. */
function nearestRoot(flows: Float64Array, first: number, last: number): number | undefined {
  const atZero = valueAt(flows, first, last, 1);
  if (atZero === 0) return 1;
  let low = 1;
  let high = 1;
  for (let step = 0; step < 4000; step++) {
    const nextHigh = high * (1 + STEP);
    if (valueAt(flows, first, last, nextHigh) > 0 !== atZero > 0)
      return rootBetween(flows, first, last, high, nextHigh);
    high = nextHigh;
    const nextLow = low * (1 - STEP);
    if (valueAt(flows, first, last, nextLow) > 0 !== atZero > 0) return rootBetween(flows, first, last, low, nextLow);
    low = nextLow;
  }
  return undefined;
}

/**
 * The internal rate of return, annual effective, of monthly flows (money in to the investor is positive).
 *
 * No money out: no rate. Money out and none back: −100 %. Otherwise the rate at which the flows' present value is zero;
 * where the flows change sign more than once and several rates do, the one nearest zero, and `ambiguous` says so. Rates
 * are sought between −100 % and about 10^52 % a month; beyond, there is none.
 *
 * @param flows one number a month from month 0, any unit of money
 * @example irr([-100, 0, …, 110 in month 12]) is 0.10
 */
export function irr(flows: Float64Array): Irr {
  let first = 0;
  let last = flows.length - 1;
  while (first <= last && flows[first] === 0) first++;
  while (last >= first && flows[last] === 0) last--;
  let changes = 0;
  let sign = 0;
  let anyOut = false;
  let anyBack = false;
  for (let month = first; month <= last; month++) {
    const flow = flows[month]!;
    if (flow === 0) continue;
    const flowSign = flow > 0 ? 1 : -1;
    if (sign !== 0 && flowSign !== sign) changes++;
    sign = flowSign;
    if (flow < 0) anyOut = true;
    else anyBack = true;
  }
  if (!anyOut) return { ambiguous: false };
  if (!anyBack) return TOTAL_LOSS;
  const factor = nearestRoot(flows, first, last);
  if (factor === undefined) return { ambiguous: changes > 1 };
  return { annualRate: pow(factor, -12) - 1, ambiguous: changes > 1 };
}
