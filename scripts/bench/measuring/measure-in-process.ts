import { runCommand } from "#scripts/terminal/run-command.ts";
import type { Measurement } from "./measurement.ts";

/** Starts a variant as a process of its own and reads the measurement it tells in its last line. */
export async function measureInProcess(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measurement> {
  const { code, output } = await runCommand(command, args, { environment });
  const line = output.trim().split("\n").at(-1) ?? "";
  if (code !== 0 || !line.startsWith("{"))
    throw new Error(`${command} ended with ${code}: ${output.trim().slice(-2000)}`);
  return JSON.parse(line) as Measurement;
}
