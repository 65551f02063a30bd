import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureDebianPackages } from "#scripts/debian/ensure-debian-packages.ts";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

/** A package of PyPI in a Python of our own. */
export interface PythonPackage {
  /** Name and version as pip takes them: `numpy==2.4.6`. */
  readonly requirement: string;
  /** What is imported. */
  readonly module: string;
  /** Folder of the environment; made where there is none. */
  readonly folder: string;
  /** What a person may do who cannot install it, a sentence. */
  readonly otherwise: string;
}

const interpreterIn = (folder: string): string =>
  join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");

const has = async (folder: string, module: string): Promise<boolean> =>
  (await runCommand(interpreterIn(folder), ["-c", `import ${module}`])).code === 0;

/** Makes the environment in a folder of its own, so that two processes may do so at once and one that dies leaves nothing. */
async function make({ requirement, module, otherwise }: PythonPackage, staging: string): Promise<void> {
  if ((await runCommand("python3", ["-c", "import ensurepip, venv"])).code !== 0)
    await ensureDebianPackages(["python3", "python3-venv"]);
  const made = await runCommand("python3", ["-m", "venv", "--clear", staging]);
  if (made.code !== 0) throw new Refusal(`Python cannot make an environment for ${module}: ${made.output.trim()}`);
  const install = ["-m", "pip", "install", "--quiet", "--no-input", requirement];
  const { code, output } = await runCommand(interpreterIn(staging), install);
  if (code !== 0)
    throw new Refusal(`${requirement} cannot be installed (${output.trim().split("\n").at(-1)}). ${otherwise}`);
}

/** The interpreter of an environment that has a package, made and filled where it has not. Refuses when it cannot be. */
export async function pythonWith(wanted: PythonPackage): Promise<string> {
  const { folder, module } = wanted;
  if (await has(folder, module)) return interpreterIn(folder);
  const staging = `${folder}-partial-${process.pid}`;
  try {
    await make(wanted, staging);
    // Another process may have been faster: its environment serves us too.
    if (!(await has(folder, module))) {
      await rm(folder, { recursive: true, force: true });
      await rename(staging, folder);
    }
    return interpreterIn(folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
