import { runCommand, type CommandResult } from "#scripts/terminal/run-command.ts";

/** What installing packages needs to know of a machine and to do on it. Tests pass one of their own. */
export interface Machine {
  readonly isRoot: boolean;
  readonly run: (command: string, args: readonly string[]) => Promise<Pick<CommandResult, "code" | "output">>;
  /** Tells the person what is being done. */
  readonly say: (line: string) => void;
}

/** Whether this process may do everything, and Chromium's sandbox therefore refuses to run. */
export const isRoot: boolean = process.platform !== "win32" && process.getuid?.() === 0;

/** The machine this runs on. */
export const thisMachine: Machine = {
  isRoot,
  run: (command, args) => runCommand(command, args),
  say: console.error,
};
