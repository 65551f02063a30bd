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

/** The interpreter of an environment that has a package, made and filled where it has not. Refuses when it cannot be. */
export async function pythonWith({ requirement, module, folder, otherwise }: PythonPackage): Promise<string> {
  const python = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  if ((await runCommand(python, ["-c", `import ${module}`])).code === 0) return python;
  if ((await runCommand("python3", ["-c", "import ensurepip, venv"])).code !== 0)
    await ensureDebianPackages(["python3", "python3-venv"]);
  const made = await runCommand("python3", ["-m", "venv", "--clear", folder]);
  if (made.code !== 0) throw new Refusal(`Python cannot make an environment for ${module}: ${made.output.trim()}`);
  const { code, output } = await runCommand(python, ["-m", "pip", "install", "--quiet", "--no-input", requirement]);
  if (code !== 0)
    throw new Refusal(`${requirement} cannot be installed (${output.trim().split("\n").at(-1)}). ${otherwise}`);
  return python;
}
