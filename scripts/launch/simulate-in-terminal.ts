import { runCommand } from "#scripts/terminal/run-command.ts";

/**
 * The same as `npm run simulate`: with no file it runs the built-in example. Says in one line why there is no window,
 * and returns the simulation's exit code.
 */
export async function simulateInTerminal(why: string, args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("-"));
  console.error(`${why}, so ${files.length === 0 ? "the example" : "the simulation"} runs in the terminal instead.`);
  const { code } = await runCommand(process.execPath, ["--import", "tsx", "scripts/simulate.ts", ...files], {
    output: "show",
  });
  return code;
}
