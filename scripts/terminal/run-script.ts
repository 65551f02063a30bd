import { Refusal } from "./refusal.ts";

/** The oldest Node that vite and the tests run on, as `engines` in package.json says. */
const oldestNode = [20, 19] as const;

function refuseOldNode(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Refusal(
    `This needs Node ${oldestNode.join(".")} or newer, and ${version} is running. Install a newer Node.`,
  );
}

/**
 * The edge of every script: runs it and turns what it returns into the exit code. A refusal becomes its sentence
 * on stderr and exit code 1; anything else is our fault and keeps its stack trace.
 */
export async function runScript(main: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    refuseOldNode(process.versions.node);
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
