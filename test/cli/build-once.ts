import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { bundleCli } from "#scripts/build/bundle-cli.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the command line that every test of it runs. */
    builtCli: string;
  }
}

/** Builds the command line before the tests that run it. @returns what removes it afterwards */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "cli-build-"));
  await bundleCli(folder, { "command-line": "cli/command-line.ts" });
  project.provide("builtCli", folder);
  return () => rm(folder, { recursive: true, force: true });
}
