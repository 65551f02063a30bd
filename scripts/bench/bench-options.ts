import { parseArgs } from "node:util";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { benchDeals, type BenchDeal } from "./measuring/bench-deal.ts";

/** The parts of the benchmark, in the order in which they run. */
export const benchParts = ["speed", "first-picture", "memory", "curves", "deal-space"] as const;
export type BenchPart = (typeof benchParts)[number];

/** The contenders of the speed part. */
export const contenders = ["engine", "workers", "c", "numpy", "mathjs"] as const;
export type Contender = (typeof contenders)[number];

export interface BenchOptions {
  readonly deals: readonly BenchDeal[];
  readonly parts: readonly BenchPart[];
  readonly against: readonly Contender[];
  readonly rounds: number;
  /** Counted repetitions of a process. */
  readonly repetitions: number;
  /** Of the number of trials of each deal. */
  readonly scale: number;
  readonly seed: number;
  readonly json: string | undefined;
}

export const benchHelp = `npm run bench -- [options]
  --deals a,b      ${benchDeals.map(({ name }) => name).join(", ")}; all unless told
  --parts a,b      ${benchParts.join(", ")}; all unless told
  --against a,b    ${contenders.join(", ")}; all unless told. The engine always runs
  --rounds N       rounds of every contender, interleaved; 9 unless told
  --repetitions N  counted repetitions in a process; 3 unless told
  --scale S        times the usual number of trials; 1 unless told
  --seed N         7 unless told
  --quick          3 rounds, 2 repetitions, a fifth of the trials, without mathjs: a look, no verdict
  --json FILE      all figures as JSON`;

function chosen<Name extends string>(
  text: string | undefined,
  from: readonly Name[],
  what: string,
  problems: string[],
): readonly Name[] {
  if (text === undefined) return from;
  const names = text.split(",").filter((name) => name !== "");
  const strangers = names.filter((name) => !(from as readonly string[]).includes(name));
  if (strangers.length > 0 || names.length === 0)
    problems.push(
      `${what} ${strangers.length > 0 ? `does not know ${strangers.join(", ")}` : "is empty"}; it takes ${from.join(", ")}.`,
    );
  return from.filter((name) => names.includes(name));
}

function number(
  text: string | undefined,
  usual: number,
  what: string,
  least: number,
  whole: boolean,
  problems: string[],
): number {
  const value = text === undefined ? usual : Number(text);
  if (!(value >= least && value < 2 ** 32 && (!whole || Number.isInteger(value))))
    problems.push(`${what} must be ${whole ? "a whole number" : "a number"} of at least ${least}.`);
  return value;
}

function words(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const text = { type: "string" } as const;
  const yes = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        deals: text,
        parts: text,
        against: text,
        rounds: text,
        repetitions: text,
        scale: text,
        seed: text,
        json: text,
        quick: yes,
        help: yes,
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${benchHelp}`);
  }
}

/** Reads the words after `npm run bench --`; undefined asks for help. @throws Refusal with every problem at once */
export function benchOptions(args: readonly string[]): BenchOptions | undefined {
  const given = words(args);
  if (given["help"] === true) return undefined;
  const text = (name: string): string | undefined => (typeof given[name] === "string" ? given[name] : undefined);
  const quick = given["quick"] === true;
  const problems: string[] = [];
  const names = chosen(
    text("deals"),
    benchDeals.map(({ name }) => name),
    "--deals",
    problems,
  );
  const against = chosen(text("against"), contenders, "--against", problems);
  const options: BenchOptions = {
    deals: benchDeals.filter(({ name }) => names.includes(name)),
    parts: chosen(text("parts"), benchParts, "--parts", problems),
    against: quick && text("against") === undefined ? against.filter((name) => name !== "mathjs") : against,
    rounds: number(text("rounds"), quick ? 3 : 9, "--rounds", 1, true, problems),
    repetitions: number(text("repetitions"), quick ? 2 : 3, "--repetitions", 1, true, problems),
    scale: number(text("scale"), quick ? 0.2 : 1, "--scale", 0.01, false, problems),
    seed: number(text("seed"), 7, "--seed", 0, true, problems),
    json: text("json"),
  };
  if (problems.length > 0) throw new Refusal(`${problems.join("\n")}\n\n${benchHelp}`);
  return options;
}
