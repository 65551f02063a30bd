import type { Scenario } from "#shared/model/scenario.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { Refusal } from "#scripts/terminal/refusal.ts";
import type { Contender } from "../bench-options.ts";
import type { BenchTools } from "../bench-tools.ts";
import { differingMeans } from "../comparing/differing-means.ts";
import { ratioStatistics, type RatioStatistics } from "../comparing/ratio-statistics.ts";
import { targets, verdictOn, type Verdict } from "../comparing/targets.ts";
import { dealPath, readBenchDeal, type BenchDeal } from "../measuring/bench-deal.ts";
import { interleave, type Variant } from "../measuring/interleave.ts";
import { bestSpeed, type Measurement } from "../measuring/measurement.ts";
import { measureMathjs } from "../peers/measure-mathjs.ts";
import { measureNumpy } from "../peers/measure-numpy.ts";
import { measurePeer, writePeerModel } from "../peers/measure-peer.ts";

/** One comparison of speeds, with its bar. */
export interface Ratio {
  readonly what: string;
  readonly statistics: RatioStatistics;
  readonly bound: number;
  readonly verdict: Verdict;
}

/** What came of one deal. */
export interface SpeedResult {
  readonly deal: string;
  readonly sha256: string;
  readonly contenders: readonly {
    readonly name: Contender;
    readonly trials: number;
    /** Simulations a second of each round's best repetition. */
    readonly speeds: readonly number[];
    readonly peakRssMegabytes: number;
  }[];
  readonly ratios: readonly Ratio[];
}

async function variantsOf(
  deal: BenchDeal,
  scenario: Scenario,
  { options, engine, peer, python }: BenchTools,
): Promise<readonly Variant<Measurement>[]> {
  const { repetitions, scale, seed } = options;
  const path = dealPath(deal.name);
  const of = (trials: number): number => Math.max(1, Math.round(trials * scale));
  const trials = of(deal.trials);
  const model = await writePeerModel(deal.name, scenario, seed);
  const all: Readonly<Record<Contender, () => Promise<Measurement>>> = {
    engine: () => engine({ scenario: path, trials }),
    c: () => measurePeer(peer, model, { trials, repetitions }),
    workers: () => engine({ scenario: path, trials, workers: 2 }),
    numpy: () => measureNumpy(python!, path, { trials: of(deal.numpyTrials), repetitions, seed }),
    mathjs: () => measureMathjs(path, { trials: of(deal.mathjsTrials), repetitions: 1, seed }),
  };
  const order = ["engine", "c", "workers", "numpy", "mathjs"] as const;
  return order
    .filter((name) => name === "engine" || options.against.includes(name))
    .filter((name) => name !== "mathjs" || deal.mathjsTrials > 0)
    .map((name) => ({ name, run: all[name] }));
}

/** @throws Refusal with every measure whose mean differs by more than 4 standard errors */
function refuseDifferingMeans(deal: string, rounds: ReadonlyMap<string, readonly Measurement[]>): void {
  const ours = rounds.get("engine")![0]!;
  const lines = [...rounds].flatMap(([name, [theirs]]) =>
    differingMeans(ours, theirs!).map(
      ({ id, ours: own, theirs: other, standardErrors }) =>
        `${deal}, ${id}: the engine's mean is ${own}, that of ${name} ${other}, ${standardErrors.toFixed(1)} standard errors apart.`,
    ),
  );
  if (lines.length === 0) return;
  throw new Refusal(
    `Means differ by more than 4 standard errors, so no speed is told: one of the two is wrong.\n${lines.join("\n")}`,
  );
}

function ratioOf(name: "c" | "numpy" | "mathjs" | "workers", speeds: ReadonlyMap<string, readonly number[]>): Ratio[] {
  const theirs = speeds.get(name);
  if (!theirs) return [];
  const ours = speeds.get("engine")!;
  const statistics = name === "workers" ? ratioStatistics(theirs, ours) : ratioStatistics(ours, theirs);
  const target = targets[name];
  return [
    {
      what: target.what,
      statistics,
      bound: target.bound,
      verdict: verdictOn(statistics.median, target, statistics.noisy),
    },
  ];
}

/** Races all contenders on one deal. */
export async function raceOn(deal: BenchDeal, tools: BenchTools): Promise<SpeedResult> {
  const scenario = readBenchDeal(dealPath(deal.name));
  const rounds = await interleave(
    await variantsOf(deal, scenario, tools),
    tools.options.rounds,
    (round, name, measurement) =>
      tools.say(`  ${deal.name} round ${round}: ${name} ${bestSpeed(measurement).toPrecision(4)} simulations/s`),
  );
  refuseDifferingMeans(deal.name, rounds);
  const speeds = new Map([...rounds].map(([name, measurements]) => [name, measurements.map(bestSpeed)]));
  return {
    deal: deal.name,
    sha256: scenarioHash(scenario),
    contenders: [...rounds].map(([name, measurements]) => ({
      name: name as Contender,
      trials: measurements[0]!.trials,
      speeds: speeds.get(name)!,
      peakRssMegabytes: Math.max(...measurements.map(({ peakRssMegabytes }) => peakRssMegabytes)),
    })),
    ratios: (["c", "workers", "numpy", "mathjs"] as const).flatMap((name) => ratioOf(name, speeds)),
  };
}
