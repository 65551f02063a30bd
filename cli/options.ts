import { parseArgs } from "node:util";
import { availableParallelism } from "node:os";

/** What the person asked for. */
export interface SimulateOptions {
  /** Scenario file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  readonly trials: number | undefined;
  readonly seed: number | undefined;
  readonly workers: number;
  readonly json: boolean;
  readonly out: string | undefined;
  /** Tell the warnings in full on standard error, instead of their number. */
  readonly warnings: boolean;
  /** Number of the trial to replay as a ledger; absent: the whole run is summed up. */
  readonly trial: number | undefined;
  readonly help: boolean;
}

export type ParsedOptions =
  | { readonly kind: "valid"; readonly value: SimulateOptions }
  | { readonly kind: "invalid"; readonly sentences: readonly string[] };

export const HELP = `Simulates an outcomes partnership and sums up what it means for each party.

  npm run simulate -- [FILE] [options]

  FILE            a scenario file (.sop.json); - reads standard input; without it, the Aspire example runs

  --trials N      number of futures to simulate, 1 to 1,000,000 (default: as the file says)
  --seed S        seed of the random draws, 0 to 4,294,967,295 (default: as the file says)
  --workers W     threads to use, 1 to 64 (default: one a core); results do not depend on it
  --json          write the result document to standard output, and nothing else
  --out DIR       write results JSON, summary CSV, trials CSV and data dictionary into a folder
  --trial N       replay trial N, from 0, as a ledger: how many claims stood or were struck out, and why, and who paid
                  whom, when, under which rule; --json (one document) and --out (CSV files) list every single claim
  --warnings      tell on standard error what about the deal makes one ask; without it, how many such warnings there are
  --help          show this

  Exit codes: 0 done, 2 bad input (problems listed), 1 our fault.
`;

function wholeNumber(
  name: string,
  text: string | undefined,
  low: number,
  high: number,
  sentences: string[],
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d[\d_,]*$/u.test(text) ? Number(text.replaceAll(/[_,]/gu, "")) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= low && value <= high) return value;
  sentences.push(
    `--${name} must be a whole number from ${low.toLocaleString("en-GB")} to ${high.toLocaleString("en-GB")}; it is "${text}".`,
  );
  return undefined;
}

const knownOptions = {
  trials: { type: "string" },
  seed: { type: "string" },
  workers: { type: "string" },
  json: { type: "boolean" },
  out: { type: "string" },
  warnings: { type: "boolean" },
  trial: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the command line; every fault at once. */
export function parseOptions(words: readonly string[]): ParsedOptions {
  const sentences: string[] = [];
  // Not strict: its own refusals name only the first fault, in words for programmers.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: knownOptions,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = Object.hasOwn(knownOptions, token.name)
      ? knownOptions[token.name as keyof typeof knownOptions]
      : undefined;
    if (!known) sentences.push(`There is no option ${token.rawName}. --help lists the options.`);
    else if (known.type === "string" && token.value === undefined)
      sentences.push(`${token.rawName} needs a value. --help lists the options.`);
    else if (known.type === "boolean" && token.value !== undefined)
      sentences.push(`${token.rawName} takes no value. --help lists the options.`);
  }
  const textOf = (name: "trials" | "seed" | "workers" | "out" | "trial"): string | undefined =>
    typeof values[name] === "string" ? values[name] : undefined;
  if (positionals.length > 1)
    sentences.push(`Give one scenario file, not ${positionals.length}: ${positionals.join(", ")}.`);
  const trials = wholeNumber("trials", textOf("trials"), 1, 1_000_000, sentences);
  const seed = wholeNumber("seed", textOf("seed"), 0, 4_294_967_295, sentences);
  const trial = wholeNumber("trial", textOf("trial"), 0, 999_999, sentences);
  const workers = wholeNumber("workers", textOf("workers"), 1, 64, sentences) ?? Math.min(64, availableParallelism());
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return {
    kind: "valid",
    value: {
      file: positionals[0],
      trials,
      seed,
      workers,
      json: values["json"] === true,
      out: textOf("out"),
      warnings: values["warnings"] === true,
      trial,
      help: values["help"] === true,
    },
  };
}
