import type { BenchTools } from "../bench-tools.ts";
import { median, ratioStatistics, type RatioStatistics } from "../comparing/ratio-statistics.ts";
import { targets, verdictOn, type Verdict } from "../comparing/targets.ts";
import { dealPath, readBenchDeal, type BenchDeal } from "../measuring/bench-deal.ts";
import { interleave } from "../measuring/interleave.ts";
import type { Measurement } from "../measuring/measurement.ts";
import { measurePeer, writePeerModel } from "../peers/measure-peer.ts";

/** Trials of the first picture. */
const TRIALS = 500;

/** From the request to a result document of 500 trials, in milliseconds: medians over rounds of the best repetition. */
export interface FirstPictureResult {
  readonly deal: string;
  readonly warm: number;
  readonly warmTwoWorkers: number;
  readonly c: number;
  /** From the start of the process, two workers started with it. */
  readonly coldTwoWorkers: number;
  /** Times of the engine over those of C. */
  readonly times: RatioStatistics;
  readonly verdict: Verdict;
}

const best = ({ seconds }: Measurement): number => 1000 * Math.min(...seconds);

/** Times the first picture of a deal. */
export async function firstPictureOf({ name }: BenchDeal, tools: BenchTools): Promise<FirstPictureResult> {
  const { engine, peer, options, say } = tools;
  const scenario = dealPath(name);
  const model = await writePeerModel(name, readBenchDeal(scenario), options.seed);
  const { repetitions } = options;
  const rounds = await interleave(
    [
      { name: "engine", run: () => engine({ scenario, trials: TRIALS }) },
      { name: "c", run: () => measurePeer(peer, model, { trials: TRIALS, repetitions }) },
      { name: "workers", run: () => engine({ scenario, trials: TRIALS, workers: 2 }) },
    ],
    options.rounds,
    (round, who, measurement) => say(`  ${name} round ${round}: ${who} ${best(measurement).toFixed(1)} ms`),
  );
  const timesOf = (who: string): readonly number[] => rounds.get(who)!.map(best);
  const speedsOf = (who: string): readonly number[] => timesOf(who).map((time) => 1 / time);
  const times = ratioStatistics(speedsOf("c"), speedsOf("engine"));
  return {
    deal: name,
    warm: median(timesOf("engine")),
    warmTwoWorkers: median(timesOf("workers")),
    c: median(timesOf("c")),
    coldTwoWorkers: median(rounds.get("workers")!.map(({ coldSeconds }) => 1000 * coldSeconds!)),
    times,
    verdict: verdictOn(times.median, targets.firstPicture, times.noisy),
  };
}
