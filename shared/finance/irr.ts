import { exp, pow } from "../random/elementary.ts";
import { rootBetween } from "./root-between.ts";

/** What a series of monthly flows earns. */
export interface Irr {
  /** Annual effective rate; absent when the flows have none. −1 is a total loss. */
  readonly annualRate?: number;
  /** The flows change sign more than once, so that more than one rate may solve them. */
  readonly ambiguous: boolean;
}

const TOTAL_LOSS: Irr = { annualRate: -1, ambiguous: false };

/** Net present value at a monthly discount factor 1/(1 + monthly rate): Σ flow × factor^month, by Horner's rule. */
function valueAt(flows: Float64Array, first: number, last: number, factor: number): number {
  let value = 0;
  for (let month = last; month >= first; month--) value = value * factor + flows[month]!;
  return value;
}

const annualRate = (factor: number): number => pow(factor, -12) - 1;

/** A quarter of a per cent a month at first, then ever wider, until rates no deal has. */
const FIRST_STEP = 0.0025;
const WIDENING = 1.01;
/** The same where there is one root only, so that no pair of roots can be stepped over. */
const WIDENING_TO_ONE = 2;
const FARTHEST = 30;

/**
 * The first root on one side of a rate of zero, as an annual rate, searched outwards step by step; undefined when there
 * is none, or none nearer than `within`.
 * @param direction 1 for rates below zero (factors above 1), −1 for rates above
 */
function firstRoot(
  flows: Float64Array,
  first: number,
  last: number,
  direction: 1 | -1,
  within: number,
  widening = WIDENING,
): number | undefined {
  const value = (factor: number): number => valueAt(flows, first, last, factor);
  const positiveAtZero = value(1) > 0;
  let distance = 0;
  let step = FIRST_STEP;
  let from = 1;
  while (distance < FARTHEST) {
    distance += step;
    step *= widening;
    const to = exp(direction * distance);
    if (value(to) > 0 !== positiveAtZero) return annualRate(rootBetween(value, from, to));
    if (within < Infinity && Math.abs(annualRate(to)) >= within) return undefined;
    from = to;
  }
  return undefined;
}

/** The root nearest an annual rate of zero. Where flows change sign once there is one root, and its side is known. */
function nearestRoot(flows: Float64Array, first: number, last: number, changes: number): number | undefined {
  const atZero = valueAt(flows, first, last, 1);
  if (atZero === 0) return 0;
  if (changes === 1) return firstRoot(flows, first, last, atZero < 0 ? 1 : -1, Infinity, WIDENING_TO_ONE);
  const above = firstRoot(flows, first, last, -1, Infinity);
  const below = firstRoot(flows, first, last, 1, above ?? Infinity);
  if (above === undefined || below === undefined) return above ?? below;
  return Math.abs(below) < above ? below : above;
}

/**
 * The internal rate of return, annual effective, of monthly flows (money in to the investor is positive).
 *
 * No money out: no rate. Money out and none back: −100 %. Otherwise the rate at which the flows' present value is zero;
 * where the flows change sign more than once and several rates do, the one nearest zero, and `ambiguous` says so.
 *
 * @param flows one number a month from month 0, any unit of money; the first that is not nought is money out
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
  const ambiguous = changes > 1;
  // Money back before it went out, and only once each: the sides of zero are the other way round.
  const rate =
    changes === 1 && sign < 0 ? nearestRoot(flows, first, last, 2) : nearestRoot(flows, first, last, changes);
  return rate === undefined ? { ambiguous } : { annualRate: rate, ambiguous };
}
