/** `npm run simulate -- …`: the command line, built when its sources are newer. Passes its exit code on. */
import { spawn } from "node:child_process";
import { freshCli } from "#scripts/build/fresh-cli.ts";

const entry = await freshCli();
const child = spawn(process.execPath, [entry, ...process.argv.slice(2)], { stdio: "inherit" });
child.on("exit", (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
