import { execFileSync } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { onTestFinished } from "vitest";

/** A small disk, in memory, made of a new folder for the length of a test; undefined where none can be mounted: only root on Linux can. */
export async function smallDisk(at: string, size = "64k"): Promise<string | undefined> {
  await mkdir(at);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", at], { stdio: "ignore" });
  } catch {
    await rm(at, { recursive: true });
    return undefined;
  }
  onTestFinished(() => void execFileSync("umount", [at]));
  return at;
}
