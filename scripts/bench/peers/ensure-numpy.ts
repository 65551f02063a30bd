import { join } from "node:path";
import { ensureDebianPackages } from "#scripts/debian/ensure-debian-packages.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

/** The numpy that figures are told against. */
const NUMPY = "numpy==2.4.6";
const folder = join(projectRoot, "node_modules/.cache/bench/python");
const python = join(folder, "bin/python");

const hasNumpy = async (): Promise<boolean> => (await runCommand(python, ["-c", "import numpy"])).code === 0;

/** A Python of the benchmark's own with numpy, made where there is none. Answers the interpreter. */
export async function ensureNumpy(): Promise<string> {
  if (await hasNumpy()) return python;
  if ((await runCommand("python3", ["-c", "import ensurepip, venv"])).code !== 0)
    await ensureDebianPackages(["python3", "python3-venv"]);
  const made = await runCommand("python3", ["-m", "venv", "--clear", folder]);
  if (made.code !== 0) throw new Refusal(`Python cannot make an environment for numpy: ${made.output.trim()}`);
  const { code, output } = await runCommand(python, ["-m", "pip", "install", "--quiet", NUMPY]);
  if (code !== 0)
    throw new Refusal(
      `${NUMPY} cannot be installed (${output.trim().split("\n").at(-1)}). Leave it out with --against engine,workers,c.`,
    );
  return python;
}
