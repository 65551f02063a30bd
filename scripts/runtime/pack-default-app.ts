import { createPackage } from "@electron/asar";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";

/** Packs the stand-in for Electron's own default app, which reads the command line of `electron .`. */
export async function packDefaultApp(target: string): Promise<void> {
  await createPackage(join(projectRoot, "scripts/runtime/default-app"), target);
}
