import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { app } from "electron";

/**
 * Keeps the app's own files where `OUTCOMES_USER_DATA` says, when it says: for tests, and for a portable copy.
 *
 * Before anything else, as the single-instance lock and the log are kept there too.
 */
export function useDataFolder(): void {
  const wanted = process.env["OUTCOMES_USER_DATA"];
  if (wanted === undefined || wanted === "") return;
  const folder = resolve(wanted);
  mkdirSync(folder, { recursive: true });
  app.setPath("userData", folder);
}
