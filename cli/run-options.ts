import { availableParallelism } from "node:os";
import type { DealChoice } from "./chosen-deal.ts";
import type { KnownOptions, ReadOptions } from "./options.ts";
import { scenarioFile } from "./read-files.ts";
import { wholeNumber } from "./read-values.ts";

/** How a run is to be done, as every verb that simulates is asked. */
export interface RunOptions {
  /** Number of futures; absent: as the verb's help says. */
  readonly trials: number | undefined;
  /** Seed of the random draws; absent: as the file says. */
  readonly seed: number | undefined;
  readonly workers: number;
  readonly json: boolean;
}

/** The file of a verb that has an example to go by. */
export const fileOrExample = {
  FILE: { says: `${scenarioFile}; - reads standard input; without it, the Aspire example` },
} as const;

export const workersOption = {
  workers: {
    value: "W",
    says: "threads to use, 1 to 64 (default: one a core); results do not depend on it",
  },
} as const satisfies KnownOptions;

/** @param trials what is simulated so often, and how often unless stated; @param written what `--json` writes */
export const runOptions = (trials: { readonly of: string; readonly usual: string }, written: string) =>
  ({
    trials: {
      value: "N",
      says: `number of futures ${trials.of}, 1 to 1,000,000 (default: ${trials.usual})`,
    },
    seed: { value: "S", says: "seed of the random draws, 0 to 4,294,967,295 (default: as the file says)" },
    ...workersOption,
    json: { says: `write ${written} to standard output, and nothing else` },
  }) as const satisfies KnownOptions;

/** Options that say which deal of a file is meant. */
export const dealOptions = {
  variant: { value: "ID", says: "a variant of the file, by its id or its name (default: the base)" },
  "version-name": {
    value: "N",
    says: "a version kept in the file, by its name (default: the deal as it is now)",
  },
} as const satisfies KnownOptions;

/** @param files what it writes */
export const outOption = (files: string) =>
  ({ out: { value: "DIR", names: "folder", says: `write ${files} into a folder` } }) as const satisfies KnownOptions;

/** The option that tells what about a deal makes one ask. */
export const warningsOption = {
  warnings: {
    says: "tell on standard error what about the deal makes one ask; without it, how many such warnings there are",
  },
} as const satisfies KnownOptions;

/** Reads them. @param sentences what is wrong is added to these */
export function readRunOptions({
  text,
  has,
  sentences,
}: Pick<ReadOptions<keyof ReturnType<typeof runOptions>>, "text" | "has" | "sentences">): RunOptions {
  return {
    trials: wholeNumber("trials", text("trials"), 1, 1_000_000, sentences),
    seed: wholeNumber("seed", text("seed"), 0, 4_294_967_295, sentences),
    workers: readWorkers(text("workers"), sentences),
    json: has("json"),
  };
}

/** Reads which deal of a file is meant. */
export const readDealChoice = ({ text }: Pick<ReadOptions<keyof typeof dealOptions>, "text">): DealChoice => ({
  variant: text("variant"),
  versionName: text("version-name"),
});

/** Threads to use: one a core unless stated. */
export const readWorkers = (text: string | undefined, sentences: string[]): number =>
  wholeNumber("workers", text, 1, 64, sentences) ?? Math.min(64, availableParallelism());

/** The one file a verb takes; undefined: none is named. */
export function readOneFile(positionals: readonly string[], sentences: string[]): string | undefined {
  if (positionals.length > 1)
    sentences.push(`Give one scenario file, not ${positionals.length}: ${positionals.join(", ")}.`);
  return positionals[0];
}
