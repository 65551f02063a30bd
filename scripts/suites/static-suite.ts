import { runCommand } from "#scripts/terminal/run-command.ts";
import type { Suite } from "./suite.ts";

/** How to call npm: by the path npm itself leaves behind, which works on Windows too. */
function npmCommand(): readonly [command: string, ...args: string[]] {
  const path = process.env["npm_execpath"];
  return path ? [process.execPath, path] : ["npm"];
}

/**
 * A check that looks at the sources without running them, counted as one test. The command itself is the script
 * `check:NAME` in package.json, so that it is written down once.
 */
export function staticSuite(name: string): Suite {
  return {
    name,
    beside: true,
    run: async () => {
      const [command, ...args] = npmCommand();
      const { code } = await runCommand(command, [...args, "run", "--silent", `check:${name}`], { output: "show" });
      return code === 0
        ? { passed: 1, failed: 0, skipped: [] }
        : { passed: 0, failed: 1, skipped: [], problem: `npm run check:${name} ended with exit code ${code}` };
    },
  };
}
