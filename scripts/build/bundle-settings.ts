import { builtinModules } from "node:module";
import type { InlineConfig } from "vite";
import { appVersion } from "#scripts/project/read-package.ts";
import { projectRoot } from "#scripts/project/project-root.ts";

/** The oldest browser and Node the app runs on: those of Electron 22, which `findOrFetchRuntime` may fall back to. */
export const oldestChromium = "chrome108";
export const oldestNode = "node16.17";

/** What all three bundles share. There is no vite.config file: this is the only place that decides. */
export function bundleSettings(): InlineConfig {
  return {
    root: projectRoot,
    configFile: false,
    envDir: false,
    mode: "production",
    logLevel: "warn",
    define: {
      __APP_VERSION__: JSON.stringify(appVersion()),
      "process.env.NODE_ENV": JSON.stringify("production"),
    },
  };
}

/** Node's own modules, under both of their spellings. */
export const nodeModules: readonly string[] = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
