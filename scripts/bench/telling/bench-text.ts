import type { BenchOptions } from "../bench-options.ts";
import type { MachineFacts } from "../measuring/machine-facts.ts";
import type { Curve } from "../parts/curves.ts";
import type { DealSpaceResult } from "../parts/deal-space.ts";
import type { FirstPictureResult } from "../parts/first-picture.ts";
import type { MemoryResult } from "../parts/memory.ts";
import type { SpeedResult } from "../parts/speed.ts";
import { median } from "../comparing/ratio-statistics.ts";

/** All that a run of the benchmark found; also what `--json` writes. */
export interface BenchReport {
  readonly machine: MachineFacts;
  readonly seed: number;
  readonly rounds: number;
  readonly repetitions: number;
  readonly scale: number;
  readonly speed: readonly SpeedResult[];
  readonly firstPicture: readonly FirstPictureResult[];
  readonly memory: MemoryResult | undefined;
  readonly curves: readonly Curve[];
  readonly dealSpace: DealSpaceResult | undefined;
}

const figure = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString("en-GB") : Number(value.toPrecision(3)).toString();

function machineText({ machine, seed, rounds, repetitions, scale }: BenchReport): readonly string[] {
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.system}`,
    `Node ${machine.node} · ${machine.compiler} · ${machine.numpy} · commit ${machine.commit}`,
    `Seed ${seed}, ${rounds} rounds interleaved, ${repetitions} counted repetitions each${scale === 1 ? "" : `, ${scale} of the usual trials`}`,
  ];
}

function speedText({ deal, sha256, contenders, ratios }: SpeedResult): readonly string[] {
  return [
    "",
    `${deal} (sha256 ${sha256.slice(0, 12)}): all means agree within 4 standard errors`,
    ...contenders.map(
      ({ name, trials, speeds, peakRssMegabytes }) =>
        `  ${name.padEnd(8)} ${figure(median(speeds)).padStart(9)} simulations/s (${figure(Math.min(...speeds))}..${figure(Math.max(...speeds))}) in ${figure(trials)} trials, ${figure(peakRssMegabytes)} MB`,
    ),
    ...ratios.map(
      ({ what, statistics: s, bound, verdict }) =>
        `  ${what.padEnd(18)} ${figure(s.median)} (${figure(s.least)}..${figure(s.greatest)}), best/best ${figure(s.bestOverBest)}; target ${bound}: ${verdict.text}`,
    ),
  ];
}

function firstPictureText(results: readonly FirstPictureResult[]): readonly string[] {
  if (results.length === 0) return [];
  return [
    "",
    "First picture: 500 trials with their result document, milliseconds",
    ...results.map(
      ({ deal, warm, warmTwoWorkers, c, coldTwoWorkers, times, verdict }) =>
        `  ${deal}: warm ${figure(warm)}, two workers ${figure(warmTwoWorkers)}, C ${figure(c)}; time against C ${figure(times.median)} (${figure(times.least)}..${figure(times.greatest)}), target 2: ${verdict.text}; cold with two workers ${figure(coldTwoWorkers)}`,
    ),
  ];
}

function memoryText(memory: MemoryResult | undefined): readonly string[] {
  if (!memory) return [];
  const { deal, trials, peak, results, beside, verdict } = memory;
  return [
    "",
    `Memory: ${figure(trials)} trials of ${deal} peak at ${figure(peak)} MB, of which the results are ${figure(results)}; beside them ${figure(beside)}, target 200: ${verdict.text}`,
  ];
}

function curvesText(curves: readonly Curve[]): readonly string[] {
  if (curves.length === 0) return [];
  return [
    "",
    "Cost against size (seconds of the run, or of 1,000 trials), with the fitted exponent",
    ...curves.map(
      ({ deal, axis, points, exponent, verdict }) =>
        `  ${deal}, ${axis}: ${points.map(({ size, cost }) => `${figure(size)} → ${figure(cost)}`).join(", ")}; exponent ${exponent.toFixed(2)}, target 1.05: ${verdict.text}`,
    ),
  ];
}

function dealSpaceText(result: DealSpaceResult | undefined): readonly string[] {
  if (!result) return [];
  const { deal, trials, points, simulatedPoints, seconds, firstMap, naiveSeconds, times } = result;
  return [
    "",
    `Deal space: ${figure(points)} points of ${deal} at ${figure(trials)} trials on one thread, ${figure(simulatedPoints)} of them simulated`,
    `  ${figure(median(seconds))} s, a first map after ${figure(median(firstMap))} s; a run of its own for every point ${figure(median(naiveSeconds))} s (from a sample): ${figure(times.median)} times as long (${figure(times.least)}..${figure(times.greatest)})`,
  ];
}

/** The report for people. */
export function benchText(report: BenchReport): string {
  return [
    ...machineText(report),
    ...report.speed.flatMap(speedText),
    ...firstPictureText(report.firstPicture),
    ...memoryText(report.memory),
    ...curvesText(report.curves),
    ...dealSpaceText(report.dealSpace),
  ].join("\n");
}

/** What a report says of the options it was made with. */
export const headOf = ({
  seed,
  rounds,
  repetitions,
  scale,
}: BenchOptions): Pick<BenchReport, "seed" | "rounds" | "repetitions" | "scale"> => ({
  seed,
  rounds,
  repetitions,
  scale,
});
