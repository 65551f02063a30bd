import { cpus, release, totalmem } from "node:os";
import { runCommand } from "#scripts/terminal/run-command.ts";

/** What figures depend on: told with them. */
export interface MachineFacts {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly compiler: string;
  readonly numpy: string;
  readonly commit: string;
}

const firstLine = async (command: string, args: readonly string[]): Promise<string> => {
  const { code, output } = await runCommand(command, args);
  return code === 0 ? output.trim().split("\n")[0]! : "none";
};

/** Asks the machine. @param python the interpreter that has numpy, if any */
export async function machineFacts(python: string | undefined): Promise<MachineFacts> {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    compiler: await firstLine("cc", ["--version"]),
    numpy: python
      ? await firstLine(python, [
          "-c",
          "import sys, numpy; print('Python', sys.version.split()[0], 'numpy', numpy.__version__)",
        ])
      : "not used",
    commit: await firstLine("git", ["describe", "--always", "--dirty"]),
  };
}
