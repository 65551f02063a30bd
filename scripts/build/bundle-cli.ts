import { join } from "node:path";
import { build } from "vite";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleSettings, nodeModules } from "./bundle-settings.ts";
import { packTemplate } from "./pack-template.ts";

/** Node's own version for the command line, which runs outside Electron. */
const commandLineNode = "node20.19";

const entries = { main: "cli/main.ts", worker: "cli/worker.ts" };

/**
 * Bundles the command line and its worker thread into two ES modules, `main.mjs` and `worker.mjs`.
 *
 * @param more further modules to load from beside them, by the name of the bundle
 */
export async function bundleCli(outputFolder: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const input = Object.entries({ ...entries, ...more }).map(([name, file]) => [name, join(projectRoot, file)]);
  await build({
    ...bundleSettings(),
    plugins: [packTemplate()],
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir: outputFolder,
      emptyOutDir: true,
      target: commandLineNode,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(input),
        external: [...nodeModules],
        // The page of packs takes its time to be built, once, and who asked for an answer need not hear of it.
        checks: { bundlerTimings: false },
        output: { format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
      },
    },
  });
}
