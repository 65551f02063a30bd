import { describe, expect, it } from "vitest";
import { normalScores } from "#shared/analysis/information/normal-scores.ts";
import { bestOnAverage, valueOfKnowingAll, valueOfLearning } from "#shared/analysis/information/value-of-learning.ts";
import { purposeOf } from "#shared/random/purpose.ts";
import { standardNormalCdf, standardNormalQuantile } from "#shared/random/standard-normal.ts";
import { Stream } from "#shared/random/stream.ts";
import { trialErrors } from "#shared/report/trial-errors.ts";
import { expectNear } from "../../support/standard-errors.ts";

const TRIALS = 2000;

/** Independent standard normals, a column a name. */
function normals(name: string, seed: number, trials = TRIALS): Float64Array {
  const stream = new Stream();
  const purpose = purposeOf(name);
  return Float64Array.from({ length: trials }, (_, trial) =>
    standardNormalQuantile(stream.begin(seed, purpose, trial).fineUniform()),
  );
}

const errors = trialErrors("plain", TRIALS);
const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** E max(0, NB) − max(0, E NB) for NB normal with this mean and of which this much spread can be learnt. */
const closedForm = (mean: number, spread: number): number =>
  spread * density(mean / spread) - Math.abs(mean) * standardNormalCdf(-Math.abs(mean) / spread);

const learn = (inputs: readonly Float64Array[], ...worth: readonly Float64Array[]) =>
  valueOfLearning(inputs.map(normalScores), worth, errors);

describe("the value of learning an input", () => {
  it.each([
    [0, 40, 0],
    [0, 40, 100],
    [30, 40, 100],
    [-25, 40, 100],
    [60, 80, 30],
  ])(
    "of a normal-linear decision (mean %d, %d of it learnt, %d luck) is the closed form's, on average over seeds",
    (mean, spread, luck) => {
      const estimates = Array.from({ length: 12 }, (_, seed) => {
        const [x, rest] = [normals("x", seed), normals("luck", seed)];
        return learn(
          [x],
          x.map((z, trial) => mean + spread * z + luck * rest[trial]!),
        );
      });
      const truth = closedForm(mean, spread);
      const average = estimates.reduce((sum, { value }) => sum + value, 0) / estimates.length;
      const error = estimates.reduce((sum, { standardError }) => sum + standardError, 0) / estimates.length;
      expectNear(average, truth, error / Math.sqrt(estimates.length));
      // The error told is the error made: 12 distances from the truth, in errors, have a root mean square near 1.
      const squares = estimates.map(({ value, standardError }) => ((value - truth) / standardError) ** 2);
      const size = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
      expect(size).toBeLessThan(1.8);
      const crossed = estimates.reduce((sum, { crossFitted }) => sum + crossFitted!, 0) / estimates.length;
      expect(crossed).toBeLessThanOrEqual(average + error);
      expectNear(crossed, truth, error / Math.sqrt(estimates.length));
    },
  );

  it("is that of two inputs together, more than that of either, and no more than that of knowing all", () => {
    const [x, y, luck] = [normals("x", 3), normals("y", 3), normals("luck", 3)];
    const worth = x.map((z, trial) => 10 + 40 * z + 30 * y[trial]! + 60 * luck[trial]!);
    const [one, other, both] = [learn([x], worth), learn([y], worth), learn([x, y], worth)];
    expectNear(both.value, closedForm(10, 50), both.standardError);
    expect(both.value).toBeGreaterThan(Math.max(one.value, other.value));
    const all = valueOfKnowingAll([worth], errors);
    expectNear(all.value, closedForm(10, Math.sqrt(50 * 50 + 60 * 60)), all.standardError);
    expect(both.value).toBeLessThan(all.value);
  });

  it("finds what two inputs are worth that matter only together", () => {
    const [x, y] = [normals("x", 5), normals("y", 5)];
    const worth = x.map((z, trial) => z * y[trial]! + 0.3 * z + 0.3 * y[trial]!);
    const both = learn([x, y], worth);
    const truth =
      worth.reduce((sum, each) => sum + Math.max(0, each), 0) / TRIALS -
      Math.max(0, worth.reduce((a, b) => a + b, 0) / TRIALS);
    expect(both.value).toBeGreaterThan(truth * 0.97);
    expect(learn([x], worth).value).toBeLessThan(truth / 2);
  });

  it("is nothing where every answer leads to the same choice, and of an input that nothing hangs on", () => {
    const x = normals("x", 1);
    expect(
      learn(
        [x],
        x.map((z) => 1000 + z),
      ),
    ).toEqual({ value: 0, standardError: 0, crossFitted: 0, changes: 0 });
    const nothing = Array.from({ length: 20 }, (_, seed) => {
      const luck = normals("luck", seed);
      return learn(
        [normals("x", seed)],
        luck.map((z) => 0.5 + z),
      ).value;
    });
    expect(nothing.filter((value) => value === 0).length).toBeGreaterThanOrEqual(19);
  });

  it("chooses between options that differ by little beside what both have in common", () => {
    const [x, common] = [normals("x", 7), normals("common", 7)];
    const one = common.map((z) => 500 + 100 * z);
    const other = one.map((each, trial) => each + 5 * x[trial]!);
    expect(bestOnAverage([one, other])).toBeLessThan(2);
    const { value, standardError } = learn([x], one, other);
    expectNear(value, closedForm(0, 5), standardError + 0.2);
  });

  it("of fits that did not see what they decide is left open where trials are too few to leave half of them to a fit", () => {
    // Latin hypercubes of 32 stay whole: of 63 trials one part would be more than half.
    const of = (trials: number) => {
      const x = normals("x", 2, trials);
      return valueOfLearning([normalScores(x)], [x], trialErrors("latinHypercube", trials));
    };
    for (const trials of [32, 63]) expect(of(trials)).toMatchObject({ crossFitted: undefined });
    expect(of(32).changes).toBeGreaterThan(0);
    expect(of(64).crossFitted).toBeGreaterThan(0);
    expect(valueOfLearning([Float64Array.of(0)], [Float64Array.of(1)], trialErrors("plain", 1)).value).toBe(0);
  });

  it("is never negative, and is the same whatever the order of the options", () => {
    for (let seed = 0; seed < 10; seed++) {
      const [x, a, b] = [normals("x", seed), normals("a", seed), normals("b", seed)];
      const worth = [a.map((z, k) => z + 0.1 * x[k]!), b.map((z, k) => 0.05 + z - 0.2 * x[k]! * x[k]!)];
      const found = learn([x], ...worth);
      expect(found.value).toBeGreaterThanOrEqual(0);
      expect(learn([x], ...worth.toReversed()).value).toBeCloseTo(found.value, 9);
    }
  });
});

it("normal scores depend on ranks alone, and equal values share one", () => {
  const scores = normalScores(Float64Array.of(5, 1000, 5, -3));
  expect([...scores].map((score) => Number(score.toFixed(3)))).toEqual([0, 1.15, 0, -1.15].map((z) => z + 0));
});
