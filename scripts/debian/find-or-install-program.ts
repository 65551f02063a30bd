import { ensureDebianPackages } from "./ensure-debian-packages.ts";
import { programOnPath } from "./program-on-path.ts";

/** A program that tests read files with, installed on Debian when there is none; undefined on other systems that lack it. */
export async function findOrInstallProgram(name: string, packages: readonly string[]): Promise<string | undefined> {
  const found = await programOnPath(name);
  if (found !== undefined || process.platform !== "linux") return found;
  await ensureDebianPackages(packages);
  return await programOnPath(name);
}
