import { join } from "node:path";
import { packageFolder, packageVersion } from "#scripts/project/read-package.ts";
import { runtimeIn } from "./electron-runtime.ts";
import type { RuntimeSource } from "./runtime-source.ts";

/** The runtime the npm package `electron` has downloaded into its own folder, if it is whole and of its version. */
export const installedRuntime: RuntimeSource = {
  name: "npm package electron",
  find: async () => {
    const runtime = runtimeIn(join(packageFolder("electron"), "dist"));
    return runtime?.version === packageVersion("electron") ? { kind: "found", runtime } : { kind: "absent" };
  },
};
