import type { DealChoice } from "#cli/chosen-deal.ts";
import { readOptions } from "#cli/options.ts";
import { readOneFile, readRunOptions, type RunOptions, runOptions } from "#cli/run-options.ts";
import { termFamilies } from "#shared/sweep/term-names.ts";
import { parseSweepValues } from "#shared/sweep/sweep-values.ts";
import type { ParsedOptions } from "./simulate-options.ts";

/** A term as it was asked for, not yet found in a deal. */
export interface Vary {
  readonly name: string;
  readonly values: readonly number[];
}

export interface SweepOptions extends DealChoice, RunOptions {
  /** Scenario file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  readonly vary: readonly Vary[];
  readonly out: string | undefined;
  /** Only tell what can be varied in the deal. */
  readonly terms: boolean;
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
  const options = readOptions(words, {
    ...runOptions,
    variant: { type: "string" },
    "version-name": { type: "string" },
    vary: { type: "string", multiple: true },
    terms: { type: "boolean" },
    out: { type: "string" },
  });
  const { text, texts, has, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences);
  const run = readRunOptions(options);
  const vary = texts("vary").flatMap((each) => readVary(each, sentences));
  const terms = has("terms");
  if (texts("vary").length === 0 && !run.help && !terms)
    sentences.push("Say what to vary, as --vary cap=100000,200000. --terms lists what there is, --help tells how.");
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return {
    kind: "valid",
    value: {
      ...run,
      file,
      variant: text("variant"),
      versionName: text("version-name"),
      vary,
      out: text("out"),
      terms,
    },
  };
}
