import type { PartyTest } from "../../model/analyses.ts";
import type { Party } from "../../model/result.ts";
import { slackOf, type KnownPoint } from "./judged-points.ts";

/**
 * What a party gains at each point: how far the figure of its test lies on the good side of the level at which it would just
 * sign. With several tests, the least of them, each in parts of its own spread over the map. Negative where it would not sign.
 * The scale of one party's gains does not matter to the Nash product (J. F. Nash 1950, "The Bargaining Problem", Econometrica
 * 18(2): its solution is the same for any units of utility).
 * @returns one a point; −Infinity where there is no deal, or a figure is missing
 */
export function gainsOf(party: Party, tests: readonly PartyTest[], points: readonly KnownPoint[]): Float64Array {
  const own = tests.flatMap((test, index) => (test.party === party ? [{ test, index }] : []));
  const spreads = own.map(({ index }) => spreadOf(points, index));
  return Float64Array.from(points, ({ state, values }) => {
    if (state === "noDeal") return -Infinity;
    const gains = own.map(({ test, index }, place) => slackOf(test, values[index]!) / spreads[place]!);
    return gains.some(Number.isNaN) ? -Infinity : Math.min(...gains);
  });
}

/** How far a figure's values lie apart over the map; 1 where they do not differ. */
function spreadOf(points: readonly KnownPoint[], test: number): number {
  let [low, high] = [Infinity, -Infinity];
  for (const { state, values } of points) {
    const value = values[test]!;
    if (state === "noDeal" || Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high > low ? high - low : 1;
}

/**
 * The place of the greatest product of gains among points at which every party gains something; undefined where there is none.
 * @param gains a row a party
 */
export function nashPlace(gains: readonly Float64Array[]): number | undefined {
  let best: number | undefined;
  let greatest = 0;
  const length = gains[0]?.length ?? 0;
  for (let place = 0; place < length; place++) {
    const product = gains.every((row) => row[place]! > 0) ? gains.reduce((all, row) => all * row[place]!, 1) : 0;
    if (product <= greatest) continue;
    greatest = product;
    best = place;
  }
  return best;
}

/**
 * The place that is best for one party among those which all would sign; of several alike, the one with the greatest product of
 * all parties' gains, then the first.
 */
export function bestPlace(own: Float64Array, gains: readonly Float64Array[]): number | undefined {
  let best: number | undefined;
  let found: readonly [gain: number, product: number] = [-Infinity, -Infinity];
  for (let place = 0; place < own.length; place++) {
    if (!gains.every((row) => row[place]! >= 0)) continue;
    const product = gains.reduce((all, row) => all * row[place]!, 1);
    if (own[place]! < found[0] || (own[place] === found[0] && product <= found[1])) continue;
    found = [own[place]!, product];
    best = place;
  }
  return best;
}

/** At how many points that all would sign one party gains as much as at one of them, that one included. */
export const asGoodAs = (place: number, own: Float64Array, gains: readonly Float64Array[]): number =>
  own.reduce(
    (count, gain, other) => (gain === own[place] && gains.every((row) => row[other]! >= 0) ? count + 1 : count),
    0,
  );
