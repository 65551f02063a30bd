import { ensureDebianPackages } from "#scripts/debian/ensure-debian-packages.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

/** A way to call pip: the program and its first arguments. */
export type PipCommand = readonly [command: string, ...args: string[]];

const candidates: readonly PipCommand[] = [["python3", "-m", "pip"], ["pip3"]];

async function workingPip(): Promise<PipCommand | undefined> {
  for (const [command, ...args] of candidates)
    if ((await runCommand(command, [...args, "--version"])).code === 0) return [command, ...args];
  return undefined;
}

/** A pip that works, installed through Debian if there is none. Refuses with the command to run when it may not. */
export async function pipCommand(): Promise<PipCommand> {
  const present = await workingPip();
  if (present) return present;
  await ensureDebianPackages(["python3-pip"]);
  return (await workingPip()) ?? ["pip3"];
}
