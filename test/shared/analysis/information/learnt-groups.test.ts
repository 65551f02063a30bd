import { expect, it } from "vitest";
import { learntGroups } from "#shared/analysis/information/learnt-groups.ts";
import { normalScores } from "#shared/analysis/information/normal-scores.ts";
import { valueOfKnowingAll, valueOfLearning } from "#shared/analysis/information/value-of-learning.ts";
import { purposeOf } from "#shared/random/purpose.ts";
import { standardNormalQuantile } from "#shared/random/standard-normal.ts";
import { Stream } from "#shared/random/stream.ts";
import { trialErrors } from "#shared/report/trial-errors.ts";

const TRIALS = 400;
const errors = trialErrors("plain", TRIALS);

function normals(name: string, seed: number): Float64Array {
  const [stream, purpose] = [new Stream(), purposeOf(name)];
  return Float64Array.from({ length: TRIALS }, (_, trial) =>
    standardNormalQuantile(stream.begin(seed, purpose, trial).fineUniform()),
  );
}

it("a group is worth at least what an input within it is, where its own fit misses that among many", () => {
  const names = Array.from({ length: 12 }, (_, place) => `x${place}`);
  const all = { kind: "all", label: "All", words: "all", inputs: names } as const;
  const one = { kind: "input", label: "One", words: "one", inputs: ["x0"] } as const;
  let missed = 0;
  for (let seed = 0; seed < 12; seed++) {
    const drawn = new Map(names.map((name) => [name, normals(name, seed)]));
    const luck = normals("luck", seed);
    // An effect about as large as can be told from luck by itself.
    const worth = [drawn.get("x0")!.map((z, trial) => 0.19 * z + luck[trial]!)];
    const everything = valueOfKnowingAll(worth, errors);
    const [single, group] = [one, all].map((each) =>
      learntGroups([one, all], drawn, worth, everything, errors).find(({ label }) => label === each.label),
    );
    expect(group!.value).toBeGreaterThanOrEqual(single!.value);
    const own = valueOfLearning([...drawn.values()].map(normalScores), worth, errors);
    if (own.value < single!.value) missed++;
  }
  expect(missed).toBeGreaterThan(0);
});
