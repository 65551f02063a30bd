/**
 * A process that simulates a deal the naive way: formulas as text, evaluated by mathjs for each person with a scope, to see what
 * our way is worth. Simulates a part of the deal only: no caps, no account, no savings.
 * naive-mathjs.ts SCENARIO TRIALS REPETITIONS SEED; it answers with a `Measurement` as JSON.
 */
import { purposeOf } from "#shared/random/purpose.ts";
import { Stream } from "#shared/random/stream.ts";
import { moments } from "#shared/stats/moments.ts";
import { readBenchDeal } from "../measuring/bench-deal.ts";
import { peakMemory } from "../measuring/peak-memory.ts";
import type { Measurement } from "../measuring/measurement.ts";
import { naiveTrial, type NaiveTrial } from "./naive-trial.ts";

const [path = "", ...numbers] = process.argv.slice(2);
const [trials = 1, repetitions = 1, seed = 0] = numbers.map(Number);
const scenario = readBenchDeal(path);
const seconds: number[] = [];
let last: readonly NaiveTrial[] = [];
for (let repetition = 0; repetition <= repetitions; repetition++) {
  const started = performance.now();
  last = Array.from({ length: trials }, (_, trial) => {
    const stream = new Stream().begin(seed, purposeOf("naive"), trial);
    return naiveTrial(scenario, () => stream.fineUniform());
  });
  seconds.push((performance.now() - started) / 1000);
}
const ids = [...new Set(last.flatMap((trial) => [...trial.keys()]))];
const measurement: Measurement = {
  trials,
  simulations: trials,
  seconds: seconds.slice(1),
  warmUpSeconds: seconds[0]!,
  peakRssMegabytes: peakMemory(),
  columns: ids.map((id) => ({ id, trials, ...moments(Float64Array.from(last, (trial) => trial.get(id) ?? 0)) })),
};
console.log(JSON.stringify(measurement));
