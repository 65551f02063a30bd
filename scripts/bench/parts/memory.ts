import type { BenchTools } from "../bench-tools.ts";
import { targets, verdictOn, type Verdict } from "../comparing/targets.ts";
import { dealPath, readBenchDeal } from "../measuring/bench-deal.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";

/** Trials of the long run, and how many of them are simulated: the others repeat their numbers, which fills memory alike. */
const TRIALS = 100_000;
const DIFFERENT = 2_000;
const DEAL = "kirklees";

/** Peak resident memory of a process that holds a long run, in megabytes (of 2^20 bytes). */
export interface MemoryResult {
  readonly deal: string;
  readonly trials: number;
  readonly peak: number;
  /** The table of trials: eight bytes a number. */
  readonly results: number;
  readonly beside: number;
  readonly verdict: Verdict;
}

/** Measures the memory of 100,000 trials of Kirklees with their result document. */
export async function memoryOfLongRun({ engine }: BenchTools): Promise<MemoryResult> {
  const scenario = dealPath(DEAL);
  const { columns } = new ChunkRunner(readBenchDeal(scenario)).layout;
  const { peakRssMegabytes } = await engine({ scenario, trials: TRIALS, different: DIFFERENT, repetitions: 0 });
  const results = (columns * TRIALS * 8) / 2 ** 20;
  const beside = peakRssMegabytes - results;
  return {
    deal: DEAL,
    trials: TRIALS,
    peak: peakRssMegabytes,
    results,
    beside,
    verdict: verdictOn(beside, targets.memory),
  };
}
