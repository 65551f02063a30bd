import { buildApp } from "#scripts/build/build-app.ts";
import { ensureSharedLibraries } from "#scripts/debian/ensure-shared-libraries.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import { findOrFetchRuntime } from "#scripts/runtime/find-or-fetch-runtime.ts";
import { type DrivenApp, driveApp } from "./drive-app.ts";

/** Builds the app, and answers how to launch it with so many words on its command line. */
export async function builtApp(): Promise<(...args: readonly string[]) => Promise<DrivenApp>> {
  const { executable } = await findOrFetchRuntime();
  await ensureSharedLibraries(executable);
  await buildApp();
  return (...args) => driveApp({ electron: executable, folder: projectRoot, args });
}
