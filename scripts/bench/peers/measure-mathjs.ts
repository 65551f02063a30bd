import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { measureInProcess } from "../measuring/measure-in-process.ts";
import type { Measurement } from "../measuring/measurement.ts";

/** Times the naive mathjs peer in a process of its own. */
export const measureMathjs = (
  scenario: string,
  { trials, repetitions, seed }: { readonly trials: number; readonly repetitions: number; readonly seed: number },
): Promise<Measurement> =>
  measureInProcess(process.execPath, [
    "--import",
    "tsx",
    join(projectRoot, "scripts/bench/peers/naive-mathjs.ts"),
    scenario,
    String(trials),
    String(repetitions),
    String(seed),
  ]);
