import { availableParallelism } from "node:os";
import { type KnownOptions, type ReadOptions, wholeNumber } from "./options.ts";

/** How a run is to be done, as every verb that simulates is asked. */
export interface RunOptions {
  /** Number of futures; absent: as the verb's help says. */
  readonly trials: number | undefined;
  /** Seed of the random draws; absent: as the file says. */
  readonly seed: number | undefined;
  readonly workers: number;
  readonly json: boolean;
  readonly help: boolean;
}

export const runOptions = {
  trials: { type: "string" },
  seed: { type: "string" },
  workers: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies KnownOptions;

/** Reads them. @param sentences what is wrong is added to these */
export function readRunOptions({
  text,
  has,
  sentences,
}: Pick<ReadOptions<keyof typeof runOptions>, "text" | "has" | "sentences">): RunOptions {
  return {
    trials: wholeNumber("trials", text("trials"), 1, 1_000_000, sentences),
    seed: wholeNumber("seed", text("seed"), 0, 4_294_967_295, sentences),
    workers: readWorkers(text("workers"), sentences),
    json: has("json"),
    help: has("help"),
  };
}

/** Threads to use: one a core unless stated. */
export const readWorkers = (text: string | undefined, sentences: string[]): number =>
  wholeNumber("workers", text, 1, 64, sentences) ?? Math.min(64, availableParallelism());

/** The one file a verb takes; undefined: none is named. */
export function readOneFile(positionals: readonly string[], sentences: string[]): string | undefined {
  if (positionals.length > 1)
    sentences.push(`Give one scenario file, not ${positionals.length}: ${positionals.join(", ")}.`);
  return positionals[0];
}
