import { basename } from "node:path";
import { build, type Rolldown } from "vite";
import { bundleSettings, nodeModules, oldestNode } from "./bundle-settings.ts";

/** One entry that Electron itself loads, outside the page. */
export interface NodeBundle {
  /** The entry, from the project's root. */
  readonly entry: string;
  readonly outputFolder: string;
  /** The modules it may still ask for when it runs. */
  readonly external: readonly string[];
}

/**
 * Bundles an entry with all it needs into one CommonJS file named after it: `main.ts` becomes `main.cjs`.
 * CommonJS, because Electron 22 loads no ES modules there and a sandboxed preload never may.
 */
export async function bundleForNode({ entry, outputFolder, external }: NodeBundle): Promise<void> {
  const fileName = basename(entry).replace(/\.ts$/, ".cjs");
  const result = await build({
    ...bundleSettings(),
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: entry,
      outDir: outputFolder,
      emptyOutDir: true,
      target: oldestNode,
      minify: false,
      rolldownOptions: {
        external: [...external],
        output: { format: "cjs", entryFileNames: fileName, codeSplitting: false },
      },
    },
  });
  refuseStrangers(entry, (result as Rolldown.RolldownOutput).output, external);
}

/** Stops the build when the file would look for a module that is not there once packaged, or not allowed there. */
function refuseStrangers(entry: string, output: Rolldown.RolldownOutput["output"], external: readonly string[]): void {
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`${entry} must become one file, and became ${output.length}.`);
  const strangers = [...chunk.imports, ...chunk.dynamicImports].filter((name) => !external.includes(name));
  if (strangers.length > 0)
    throw new Error(`${entry} may only load ${external[0]} at run time, not ${strangers.join(", ")}.`);
}

/** What the main process may load when it runs. */
export const mainExternals: readonly string[] = ["electron", ...nodeModules];

/** What a sandboxed preload may load when it runs: `electron` and nothing of Node. */
export const preloadExternals: readonly string[] = ["electron"];
