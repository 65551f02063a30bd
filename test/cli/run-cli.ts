import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import "./build-once.ts";

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The folder of the built command line, one for all tests: see build-once. */
export const builtCli = (): string => inject("builtCli");

/** Runs the built command line in a process of its own, its output in pipes. */
export async function runCli(words: readonly string[], input = "", program?: string): Promise<CliRun> {
  const child = spawn(process.execPath, [program ?? join(builtCli(), "main.mjs"), ...words], { cwd: tmpdir() });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A process that ends before it has read everything closes the pipe; that is its right.
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder for the files of a test. */
export interface TestFolder {
  readonly path: string;
  readonly file: (name: string, text: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function testFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), "cli-"));
  return {
    path,
    file: async (name, text) => {
      await writeFile(join(path, name), text);
      return join(path, name);
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
