import { spawn } from "node:child_process";
import { freshCli } from "#scripts/build/fresh-cli.ts";

/** Runs the command line on this terminal, built when its sources are newer. Passes its exit code on. */
export async function runCli(words: readonly string[]): Promise<void> {
  const entry = await freshCli();
  const child = spawn(process.execPath, [entry, ...words], {
    stdio: "inherit",
    env: { ...process.env, OUTCOMES_CALLED_AS: "npm run cli --" },
  });
  // Ctrl-C reaches both; the command line cleans up and ends, and then so do we.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}
