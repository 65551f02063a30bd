import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { displaysOfRun } from "#scripts/display/displays-of-run.ts";
import { type DrivenApp, driveApp } from "#scripts/launch/drive-app.ts";
import { standInPage } from "./stand-in-page.ts";

/** How to launch the app. */
export interface LaunchOptions {
  /** `real` is the built renderer; `stand-in` an empty page, for what is main's alone. */
  readonly page?: "real" | "stand-in";
  /** A scenario file to name on the command line. */
  readonly file?: string;
  /** The app's own folder, to launch again with what an earlier launch left; made and removed when not given. */
  readonly userData?: string;
  readonly args?: readonly string[];
}

/** A running app. */
export type LaunchedApp = DrivenApp;

/**
 * Launches the real app, built in dist/, on the Electron that `OUTCOMES_ELECTRON` names.
 *
 * Each launch has a folder of its own, so tests neither see one another nor the person running them.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), "outcomes-e2e-")));
  useOwnDisplay();
  const launched = await driveApp({
    electron: electronPath(),
    folder: options.page === "stand-in" ? await appWithStandInPage(join(scratch, "app")) : builtApp(),
    userData: options.userData,
    args: [...(options.args ?? []), ...(options.file === undefined ? [] : [options.file])],
  });
  const close = async (): Promise<void> => {
    await launched.close();
    await rm(scratch, { recursive: true, force: true });
  };
  return { ...launched, close };
}

/** Files that run at the same time each have a display of their own, where the runner has made some. */
function useOwnDisplay(): void {
  const displays = displaysOfRun();
  const own = displays[(Number(process.env["VITEST_POOL_ID"] ?? 1) - 1) % displays.length];
  if (own !== undefined) process.env["DISPLAY"] = own;
}

function electronPath(): string {
  const path = process.env["OUTCOMES_ELECTRON"];
  if (path === undefined || path === "") {
    throw new Error("OUTCOMES_ELECTRON names no Electron: run these tests with `npm test`, which finds one.");
  }
  return path;
}

/** The folder with package.json and dist/: the repository, unless `OUTCOMES_APP` names another build. */
function builtApp(): string {
  return resolve(process.env["OUTCOMES_APP"] ?? join(import.meta.dirname, "../../.."));
}

async function appWithStandInPage(folder: string): Promise<string> {
  await mkdir(join(folder, "dist", "renderer"), { recursive: true });
  await cp(join(builtApp(), "package.json"), join(folder, "package.json"));
  await cp(join(builtApp(), "dist", "main"), join(folder, "dist", "main"), { recursive: true });
  await cp(join(builtApp(), "dist", "preload"), join(folder, "dist", "preload"), { recursive: true });
  for (const [name, text] of Object.entries(standInPage)) await writeFile(join(folder, "dist", "renderer", name), text);
  return folder;
}
