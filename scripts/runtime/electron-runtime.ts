import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A real Electron on this machine. */
export interface ElectronRuntime {
  /** The folder `ELECTRON_OVERRIDE_DIST_PATH` and electron-builder's `electronDist` understand. */
  readonly folder: string;
  /** The program to start. */
  readonly executable: string;
  /** The Electron version as its `version` file says it; empty when there is none. */
  readonly version: string;
}

const executableNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "Electron.app/Contents/MacOS/Electron",
  win32: "electron.exe",
};

/** Looks at a folder; undefined when no Electron for this system is in it. */
export function runtimeIn(folder: string, platform: NodeJS.Platform = process.platform): ElectronRuntime | undefined {
  const executable = join(folder, executableNames[platform] ?? "electron");
  if (!existsSync(executable)) return undefined;
  const versionFile = join(folder, "version");
  const version = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim().replace(/^v/, "") : "";
  return { folder, executable, version };
}
