/**
 * `npm run package`: an app that runs without this checkout, in release/. Takes electron-builder's own arguments, such
 * as `-- --linux deb`; with none it makes the plain folder, which needs no further download.
 */
import { buildApp } from "#scripts/build/build-app.ts";
import { packageCommand, packageVersion } from "#scripts/project/read-package.ts";
import { findOrFetchRuntime } from "#scripts/runtime/find-or-fetch-runtime.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

await runScript(async (args) => {
  const runtime = await findOrFetchRuntime();
  await buildApp();
  const shipping = runtime.version === packageVersion("electron");
  if (!shipping)
    console.error(
      `Packaging with Electron ${runtime.version}, good for trying out; ship with ${packageVersion("electron")}.`,
    );
  const { code } = await runCommand(
    process.execPath,
    [
      packageCommand("electron-builder"),
      ...(args.length > 0 ? args : ["--linux", "dir"]),
      `--config=${shipping ? "electron-builder.yml" : "build/electron-builder.older.yml"}`,
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
      "--publish=never",
    ],
    { output: "show" },
  );
  return code;
});
