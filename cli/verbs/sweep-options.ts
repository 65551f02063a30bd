import { availableParallelism } from "node:os";
import type { DealChoice } from "#cli/chosen-deal.ts";
import { readOptions, wholeNumber } from "#cli/options.ts";
import { termFamilies } from "#shared/sweep/term-names.ts";
import { parseSweepValues } from "#shared/sweep/sweep-values.ts";
import type { ParsedOptions } from "./simulate-options.ts";

/** A term as it was asked for, not yet found in a deal. */
export interface Vary {
  readonly name: string;
  readonly values: readonly number[];
}

export interface SweepOptions extends DealChoice {
  /** Scenario file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  readonly vary: readonly Vary[];
  readonly trials: number | undefined;
  readonly seed: number | undefined;
  readonly workers: number;
  readonly json: boolean;
  readonly out: string | undefined;
  /** Only tell what can be varied in the deal. */
  readonly terms: boolean;
  readonly help: boolean;
}

export const SWEEP_HELP = `Simulates a deal at every combination of some varied terms, all on the same draws, and tells how they compare.

  npm run cli -- sweep [FILE] --vary TERM=VALUES [--vary TERM=VALUES] [options]

  FILE            a scenario file (.sop.json); - reads standard input; without it, the Aspire example

  --vary T=V      a term and its values: 3000..5000/21 is 21 values evenly from 3,000 to 5,000; 3000,4500 is two. Several
                  --vary make a grid of all combinations, of at most 10,000 points
  --terms         tell what can be varied in the deal by a short name, and stop
  --variant ID    a variant of the file, by its id or its name (default: the base)
  --version-name N
                  a version kept in the file, by its name (default: the deal as it is now)
  --trials N      number of futures of each point, 1 to 1,000,000 (default: as the file says)
  --seed S        seed of the random draws, 0 to 4,294,967,295 (default: as the file says)
  --workers W     threads to use, 1 to 64 (default: one a core); results do not depend on it
  --json          write the sweep as one document to standard output, and nothing else
  --out DIR       write sweep.json, sweep.csv and a data dictionary into a folder
  --help          show this

  Terms by short name:
${termFamilies.map(({ form, meaning }) => `    ${form.padEnd(24)}${meaning}`).join("\n")}
  Any other number by its path in the file, with ids for the items of lists: payment.rateCard.job-13.price

  Exit codes: 0 done, 2 bad input (problems listed), 1 our fault.
`;

/** `price.job=3000..5000/21` */
function readVary(text: string, sentences: string[]): readonly Vary[] {
  const at = text.indexOf("=");
  if (at < 1) {
    sentences.push(`--vary needs a term and its values, as --vary cap=100000,200000; it is "${text}".`);
    return [];
  }
  const name = text.slice(0, at);
  const read = parseSweepValues(text.slice(at + 1));
  if (read.kind === "values") return [{ name, values: read.values }];
  sentences.push(`--vary ${name}: ${read.sentence}`);
  return [];
}

/** Reads the command line; every fault at once. */
export function parseSweepOptions(words: readonly string[]): ParsedOptions<SweepOptions> {
  const { text, texts, has, positionals, sentences } = readOptions(words, {
    variant: { type: "string" },
    "version-name": { type: "string" },
    vary: { type: "string", multiple: true },
    terms: { type: "boolean" },
    trials: { type: "string" },
    seed: { type: "string" },
    workers: { type: "string" },
    json: { type: "boolean" },
    out: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  if (positionals.length > 1)
    sentences.push(`Give one scenario file, not ${positionals.length}: ${positionals.join(", ")}.`);
  const trials = wholeNumber("trials", text("trials"), 1, 1_000_000, sentences);
  const seed = wholeNumber("seed", text("seed"), 0, 4_294_967_295, sentences);
  const workers = wholeNumber("workers", text("workers"), 1, 64, sentences) ?? Math.min(64, availableParallelism());
  const vary = texts("vary").flatMap((each) => readVary(each, sentences));
  const [help, terms] = [has("help"), has("terms")];
  if (texts("vary").length === 0 && !help && !terms)
    sentences.push("Say what to vary, as --vary cap=100000,200000. --terms lists what there is, --help tells how.");
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return {
    kind: "valid",
    value: {
      file: positionals[0],
      variant: text("variant"),
      versionName: text("version-name"),
      vary,
      trials,
      seed,
      workers,
      json: has("json"),
      out: text("out"),
      terms,
      help,
    },
  };
}
