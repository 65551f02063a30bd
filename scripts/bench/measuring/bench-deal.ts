import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scenario } from "#shared/model/scenario.ts";
import { readScenarioText } from "#shared/schema/read-scenario-text.ts";
import { projectRoot } from "#scripts/project/project-root.ts";

/** A frozen deal of the benchmark, and how many trials a repetition of it has. */
export interface BenchDeal {
  readonly name: string;
  readonly trials: number;
  /** Of the numpy peer, which is slower: its speed is told a trial. */
  readonly numpyTrials: number;
  /** Of the naive mathjs peer; 0 where it would take minutes a trial, and does not race. */
  readonly mathjsTrials: number;
}

/** The deals, smallest first. They are copies: a change of shared/examples does not move the benchmark. */
export const benchDeals: readonly BenchDeal[] = [
  { name: "aspire", trials: 10_000, numpyTrials: 2_000, mathjsTrials: 6 },
  { name: "greater-manchester", trials: 10_000, numpyTrials: 1_000, mathjsTrials: 3 },
  { name: "kirklees", trials: 2_000, numpyTrials: 200, mathjsTrials: 0 },
  { name: "fifty-thousand", trials: 2_000, numpyTrials: 100, mathjsTrials: 0 },
];

/** The file of a deal. */
export const dealPath = (name: string): string => join(projectRoot, "test/bench/deals", `${name}.sop.json`);

/** Reads a deal from its file, or from any scenario file. @throws when it is not valid */
export function readBenchDeal(path: string): Scenario {
  const checked = readScenarioText(readFileSync(path, "utf8"));
  if (checked.kind === "valid") return checked.value;
  throw new Error(`${path} is not a valid scenario: ${checked.problems.map(({ sentence }) => sentence).join(" ")}`);
}
