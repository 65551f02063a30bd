import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { measureInProcess } from "../measuring/measure-in-process.ts";
import type { Measurement } from "../measuring/measurement.ts";

/** One thread: numpy's own would use the second core for some of its work. */
const oneThread = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };

/** Times the numpy reference in a process of its own. @param python from `ensureNumpy` */
export const measureNumpy = (
  python: string,
  scenario: string,
  { trials, repetitions, seed }: { readonly trials: number; readonly repetitions: number; readonly seed: number },
): Promise<Measurement> =>
  measureInProcess(
    python,
    [join(projectRoot, "test/bench/peer/reference.py"), scenario, String(trials), String(repetitions), String(seed)],
    { ...oneThread, PYTHONDONTWRITEBYTECODE: "1" },
  );
