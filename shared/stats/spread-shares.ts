/** A share with its standard error. */
interface Share {
  readonly share: number;
  readonly standardError: number;
}

/** Shares of a variance; they add up to 1. */
export interface SpreadShares {
  readonly shared: Share;
  readonly people: Share;
  readonly chance: Share;
}

/** Sums over trials: of values, of their squares, and of products of versions that share a layer. */
interface Sums {
  values: number;
  squares: number;
  sharedProducts: number;
  peopleProducts: number;
}

/** The shares of shared uncertainty and of differences between people. */
function sharesOf(
  { values, squares, sharedProducts, peopleProducts }: Sums,
  trials: number,
): readonly [number, number] {
  const mean = values / trials;
  const variance = squares / trials - mean * mean;
  const shared = (sharedProducts / trials - mean * mean) / variance;
  const sharedAndPeople = (peopleProducts / trials - mean * mean) / variance;
  return [shared, sharedAndPeople - shared];
}

/**
 * How much of the variance of a number each layer of uncertainty makes, by pick-freeze: versions of a trial that share a
 * layer and nothing else have that layer's variance as their covariance. All versions are pooled for mean and variance
 * (Janon, Klein, Lagnoux, Nodet & Prieur 2014, ESAIM: P&S 18). Standard errors by the jackknife over trials, or
 * over blocks of trials where those of one are drawn together. Undefined when it does not vary, varies in a single trial or
 * block, or is missing in one.
 *
 * @param asSimulated a number in each trial; @param otherPeople with other people and other luck; @param otherChance with
 * the same people and other luck; @param block how many trials in a row are drawn together
 */
export function spreadShares(
  asSimulated: Float64Array,
  otherPeople: Float64Array,
  otherChance: Float64Array,
  block = 1,
): SpreadShares | undefined {
  const trials = asSimulated.length;
  const groups = Math.ceil(trials / block);
  const origin = asSimulated[0]!;
  const ofTrial = (trial: number): Sums => {
    const y = asSimulated[trial]! - origin;
    const a = otherPeople[trial]! - origin;
    const b = otherChance[trial]! - origin;
    return {
      values: (y + a + b) / 3,
      squares: (y * y + a * a + b * b) / 3,
      sharedProducts: (y * a + a * b) / 2,
      peopleProducts: y * b,
    };
  };
  const all: Sums = { values: 0, squares: 0, sharedProducts: 0, peopleProducts: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const one = ofTrial(trial);
    all.values += one.values;
    all.squares += one.squares;
    all.sharedProducts += one.sharedProducts;
    all.peopleProducts += one.peopleProducts;
  }
  if (!(all.squares > 0)) return undefined;

  const [shared, people] = sharesOf(all, trials);
  const deviations = { shared: 0, people: 0, chance: 0 };
  for (let group = 0; group < groups; group++) {
    const rest = { ...all };
    let left = trials;
    for (let trial = group * block; trial < Math.min(trials, (group + 1) * block); trial++) {
      const one = ofTrial(trial);
      rest.values -= one.values;
      rest.squares -= one.squares;
      rest.sharedProducts -= one.sharedProducts;
      rest.peopleProducts -= one.peopleProducts;
      left--;
    }
    const [sharedWithout, peopleWithout] = sharesOf(rest, left);
    const sharedMove = sharedWithout - shared;
    const peopleMove = peopleWithout - people;
    deviations.shared += sharedMove * sharedMove;
    deviations.people += peopleMove * peopleMove;
    deviations.chance += (sharedMove + peopleMove) * (sharedMove + peopleMove);
  }
  if (!Number.isFinite(deviations.shared + deviations.people)) return undefined;
  const error = (squares: number): number => Math.sqrt(((groups - 1) / groups) * squares);
  return {
    shared: { share: shared, standardError: error(deviations.shared) },
    people: { share: people, standardError: error(deviations.people) },
    chance: { share: 1 - shared - people, standardError: error(deviations.chance) },
  };
}
