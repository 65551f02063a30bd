import type { AskedDealSpace } from "#shared/analysis/deal-space/asked-deal-space.ts";
import { conductDealSpace } from "#shared/analysis/deal-space/conduct-deal-space.ts";
import { dealAt } from "#shared/analysis/deal-space/deal-at.ts";
import { evenlySpaced, USUAL_MAP } from "#shared/analysis/deal-space/map-size.ts";
import { defaultTests } from "#shared/analysis/tests/default-tests.ts";
import { testFigure } from "#shared/analysis/tests/test-figure.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { Crew } from "#shared/sweep/crew.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import { trialsOfCase } from "#shared/sweep/point-trials.ts";
import { serveSweep } from "#shared/sweep/serve-sweep.ts";
import { sweptMeasures } from "#shared/sweep/sweep-figures.ts";
import type { SweepPort } from "#shared/sweep/sweep-protocol.ts";
import { SweepRunner } from "#shared/sweep/sweep-runner.ts";
import type { VariedTerm } from "#shared/sweep/varied-term.ts";
import { wayOfAll } from "#shared/sweep/way-of-all.ts";
import type { BenchTools } from "../bench-tools.ts";
import { ratioStatistics, type RatioStatistics } from "../comparing/ratio-statistics.ts";
import { dealPath, readBenchDeal } from "../measuring/bench-deal.ts";

/** The deal that a map is drawn of. */
const DEAL = "aspire";
const TRIALS = 1000;
/** Runs of single points that stand for all: every so many-th point of the map. */
const EVERY = 80;

/** What a map of 41 × 41 points costs on one thread, against a run of its own for every point. */
export interface DealSpaceResult {
  readonly deal: string;
  readonly trials: number;
  readonly points: number;
  readonly simulatedPoints: number;
  /** Seconds of the whole map, a round each. */
  readonly seconds: readonly number[];
  /** Seconds until a whole first map could be shown, a round each. */
  readonly firstMap: readonly number[];
  /** Seconds of one naive run a point, times the points, a round each. */
  readonly naiveSeconds: readonly number[];
  /** How many times as long the naive runs take. */
  readonly times: RatioStatistics;
}

/** A worker in this thread, so that one thread is measured. */
function ownPort(): SweepPort {
  let hear: Parameters<SweepPort["listen"]>[0] = () => undefined;
  const serve = serveSweep((message) => setImmediate(() => hear(message)));
  return { post: serve, listen: (listener) => (hear = listener), close: () => undefined };
}

function side(scenario: Scenario, name: string, low: number, high: number): VariedTerm {
  const found = findTerm(scenario, name);
  if (found.kind === "refused") throw new Error(found.sentence);
  return { ...found.term, values: evenlySpaced(low, high, USUAL_MAP) };
}

async function timeMap(asked: AskedDealSpace): Promise<{ whole: number; first: number; points: number }> {
  const started = performance.now();
  let first = 0;
  const map = await conductDealSpace(asked, new Crew([ownPort()]), {
    progress: () => undefined,
    offer: (_, sumUp) => {
      if (first > 0) return;
      sumUp();
      first = (performance.now() - started) / 1000;
    },
  });
  return { whole: (performance.now() - started) / 1000, first, points: map.simulated.points };
}

/** What every point costs as a run of its own: a sample of them, for all. */
function timeNaive(asked: AskedDealSpace): number {
  const points = USUAL_MAP * USUAL_MAP;
  const started = performance.now();
  let ran = 0;
  for (let place = 0; place < points; place += EVERY) {
    const deal = dealAt(asked, { across: USUAL_MAP, up: USUAL_MAP }, place)!;
    const runner = new SweepRunner([{ scenario: deal }], wayOfAll([deal]));
    const table = new TrialsTable(sweptMeasures.length, asked.trials);
    table.put(0, asked.trials, runner.run(asked.seed, 0, asked.trials));
    const trials = trialsOfCase(deal, table, 0, asked.trials);
    for (const test of asked.tests) testFigure(test, trials);
    ran++;
  }
  return ((performance.now() - started) / 1000) * (points / ran);
}

/** Times a deal space of prices against the contract cap, and the naive runs, in turns. */
export async function dealSpaceCost({ options, say }: BenchTools): Promise<DealSpaceResult> {
  const scenario = readBenchDeal(dealPath(DEAL));
  const trials = Math.max(50, Math.round(TRIALS * options.scale));
  const cap = scenario.payment.contractCap!.value;
  const asked: AskedDealSpace = {
    scenario,
    seed: options.seed,
    trials,
    tests: defaultTests(scenario),
    x: side(scenario, "prices", 0.5, 1.5),
    y: side(scenario, "cap", cap * 0.5, cap * 1.5),
  };
  const rounds = Math.max(1, Math.ceil(options.rounds / 3));
  const maps: Awaited<ReturnType<typeof timeMap>>[] = [];
  const naive: number[] = [];
  for (let round = 0; round < rounds; round++) {
    maps.push(await timeMap(asked));
    naive.push(timeNaive(asked));
    say(`  deal space round ${round + 1}: ${maps.at(-1)!.whole.toFixed(1)} s, naive ${naive.at(-1)!.toFixed(0)} s`);
  }
  const speeds = (seconds: readonly number[]): readonly number[] => seconds.map((each) => 1 / each);
  const seconds = maps.map(({ whole }) => whole);
  return {
    deal: DEAL,
    trials,
    points: USUAL_MAP * USUAL_MAP,
    simulatedPoints: maps[0]!.points,
    seconds,
    firstMap: maps.map(({ first }) => first),
    naiveSeconds: naive,
    times: ratioStatistics(speeds(seconds), speeds(naive)),
  };
}
