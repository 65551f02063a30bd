import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { pythonWith } from "#scripts/python/python-with.ts";

/** A Python of the benchmark's own with the numpy that figures are told against. Answers the interpreter. */
export const ensureNumpy = (): Promise<string> =>
  pythonWith({
    requirement: "numpy==2.4.6",
    module: "numpy",
    folder: join(projectRoot, "node_modules/.cache/bench/python"),
    otherwise: "Leave it out with --against engine,workers,c.",
  });
