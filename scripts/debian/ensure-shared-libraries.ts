import { Refusal } from "#scripts/terminal/refusal.ts";
import { electronPackages } from "./electron-packages.ts";
import { ensureDebianPackages } from "./ensure-debian-packages.ts";
import { thisMachine, type Machine } from "./machine.ts";

/** The libraries `ldd` could not find. Example line: `libgtk-3.so.0 => not found`. */
export function missingInLddOutput(output: string): readonly string[] {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, library = ""]) => library);
}

async function missingLibraries(executable: string, machine: Machine): Promise<readonly string[]> {
  return missingInLddOutput((await machine.run("ldd", [executable])).output);
}

/**
 * Sees that a Linux program finds its shared libraries, and installs Debian's packages for Electron when it does not.
 * Does nothing on other systems, where Electron brings all it needs.
 */
export async function ensureSharedLibraries(executable: string, machine: Machine = thisMachine): Promise<void> {
  if (process.platform !== "linux") return;
  if ((await missingLibraries(executable, machine)).length === 0) return;
  await ensureDebianPackages(electronPackages, machine);
  const stillMissing = await missingLibraries(executable, machine);
  if (stillMissing.length > 0)
    throw new Refusal(
      `Electron needs these libraries, which this system lacks; install them, then try again: ${stillMissing.join(" ")}.`,
    );
}
