import { cp } from "node:fs/promises";
import { join, relative } from "node:path";
import { packageFolder, packageVersion } from "#scripts/project/read-package.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import type { CommandResult } from "#scripts/terminal/run-command.ts";
import { runtimeIn } from "./electron-runtime.ts";
import { runDownloader } from "./run-downloader.ts";
import { publishRuntime } from "./runtime-cache.ts";
import type { RuntimeSource } from "./runtime-source.ts";

/** Names the reason in the installer's output in a few words. Example: `the host answered 403`. */
export function reasonInInstallerOutput({ output, stopped }: Pick<CommandResult, "output" | "stopped">): string {
  if (stopped) return "its release host stopped answering";
  const refused = /Response code (\d+)/.exec(output);
  if (refused) return `its release host answered ${refused[1]}`;
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT/.test(output)) return "its release host cannot be reached";
  const firstLine = output.trim().split("\n")[0];
  return firstLine ? `its installer said: ${firstLine}` : "its installer ended without a word";
}

/**
 * Runs the npm package's own install.js, which downloads and checks the checksums that came with the package.
 *
 * It unpacks beside itself, so it is run from a copy: two processes cannot meet there, `npm ci` does not delete the
 * result, and every checkout shares it. NODE_PATH lets the copy find what the original depends on.
 */
async function runInstallerIn(staging: string, version: string): Promise<CommandResult> {
  const original = packageFolder("electron");
  const copy = join(staging, "electron");
  await cp(original, copy, {
    recursive: true,
    filter: (path) => !/^(dist|node_modules)\b/.test(relative(original, path)),
  });
  return runDownloader({
    label: `Electron ${version}, downloaded and unpacked`,
    command: process.execPath,
    args: [join(copy, "install.js")],
    folder: staging,
    environment: { NODE_PATH: join(projectRoot, "node_modules"), ELECTRON_GET_NO_PROGRESS: "1" },
    patienceInSeconds: 30,
  });
}

/** The official download. First choice of the two, because it is the version the product ships with. */
export const officialRuntime: RuntimeSource = {
  name: "official download",
  find: async () => {
    const version = packageVersion("electron");
    console.error(`Fetching Electron ${version} from its release host.`);
    let result: CommandResult = { code: 1, output: "", stopped: false };
    const folder = await publishRuntime(version, async (staging) => {
      result = await runInstallerIn(staging, version);
      return result.code === 0 ? join(staging, "electron/dist") : undefined;
    });
    const runtime = folder === undefined ? undefined : runtimeIn(folder);
    if (runtime) return { kind: "found", runtime };
    const reason = reasonInInstallerOutput(result);
    console.error(`That did not work: ${reason}.`);
    return {
      kind: "failed",
      sentence:
        `Electron ${version} was not downloaded because ${reason}: allow that host, or set ELECTRON_MIRROR to one you may use, ` +
        "or unpack Electron by hand and set ELECTRON_OVERRIDE_DIST_PATH to its folder.",
    };
  },
};
