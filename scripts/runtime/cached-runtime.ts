import { packageVersion } from "#scripts/project/read-package.ts";
import { cachedFolder } from "./runtime-cache.ts";
import { runtimeIn } from "./electron-runtime.ts";
import { pypiElectronVersion } from "./pypi-wheel.ts";
import type { RuntimeSource } from "./runtime-source.ts";

/** What an earlier run fetched: the shipping version if there is one, else the older one that PyPI has. */
export const cachedRuntime: RuntimeSource = {
  name: "cache",
  find: async () => {
    for (const version of [packageVersion("electron"), pypiElectronVersion]) {
      const runtime = runtimeIn(cachedFolder(version));
      if (runtime?.version === version) return { kind: "found", runtime };
    }
    return { kind: "absent" };
  },
};
