import { spawn } from "node:child_process";
import { join } from "node:path";

/** What the built command line did. */
export interface CommandLineRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line of dist/ as a person would in a pipe. */
export function commandLine(...args: readonly string[]): Promise<CommandLineRun> {
  const entry = join(import.meta.dirname, "../../../dist/cli/main.mjs");
  const child = spawn(process.execPath, [entry, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => (stdout += piece));
  child.stderr.setEncoding("utf8").on("data", (piece: string) => (stderr += piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
