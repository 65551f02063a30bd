import type { EngineJob } from "./engine/engine-job.ts";
import type { BenchOptions, Contender } from "./bench-options.ts";
import { bundleEngine } from "./engine/bundle-engine.ts";
import { measureEngine } from "./engine/measure-engine.ts";
import type { Measurement } from "./measuring/measurement.ts";
import { buildPeer } from "./peers/build-peer.ts";
import { ensureNumpy } from "./peers/ensure-numpy.ts";

/** What the parts of the benchmark measure with. */
export interface BenchTools {
  readonly options: BenchOptions;
  /** Times our engine; what the job does not say is the usual. */
  readonly engine: (job: Pick<EngineJob, "scenario" | "trials"> & Partial<EngineJob>) => Promise<Measurement>;
  /** The C peer's program. */
  readonly peer: string;
  /** The Python that has numpy; undefined where numpy does not take part. */
  readonly python: string | undefined;
  readonly say: (line: string) => void;
}

const needsNumpy = ({ parts, against }: BenchOptions): boolean =>
  parts.includes("speed") && against.includes("numpy" satisfies Contender);

/** Builds and installs what the options need. */
export async function benchTools(options: BenchOptions, say: (line: string) => void): Promise<BenchTools> {
  const program = await bundleEngine();
  return {
    options,
    engine: (job) =>
      measureEngine(program, { seed: options.seed, first: 0, repetitions: options.repetitions, workers: 0, ...job }),
    peer: await buildPeer(),
    python: needsNumpy(options) ? await ensureNumpy() : undefined,
    say,
  };
}
