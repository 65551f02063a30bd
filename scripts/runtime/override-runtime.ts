import { Refusal } from "#scripts/terminal/refusal.ts";
import { runtimeIn } from "./electron-runtime.ts";
import type { RuntimeSource } from "./runtime-source.ts";

/**
 * The folder named in `ELECTRON_OVERRIDE_DIST_PATH`, the same variable the npm package `electron` honours.
 * A wrong one stops everything: running another Electron than the one asked for would be worse.
 */
export const overrideRuntime: RuntimeSource = {
  name: "ELECTRON_OVERRIDE_DIST_PATH",
  find: async () => {
    const folder = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
    if (!folder) return { kind: "absent" };
    const runtime = runtimeIn(folder);
    if (runtime) return { kind: "found", runtime };
    throw new Refusal(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, where there is no Electron: correct it, or unset it to have one fetched.`,
    );
  },
};
