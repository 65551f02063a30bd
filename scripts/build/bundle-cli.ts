import { join } from "node:path";
import { build } from "vite";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleSettings, nodeModules } from "./bundle-settings.ts";

/** Node's own version for the command line, which runs outside Electron. */
const commandLineNode = "node20.19";

/** Bundles the command line and its worker thread into two ES modules, `main.mjs` and `worker.mjs`. */
export async function bundleCli(outputFolder: string): Promise<void> {
  await build({
    ...bundleSettings(),
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir: outputFolder,
      emptyOutDir: true,
      target: commandLineNode,
      minify: false,
      rolldownOptions: {
        input: { main: join(projectRoot, "cli/main.ts"), worker: join(projectRoot, "cli/worker.ts") },
        external: [...nodeModules],
        output: { format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
      },
    },
  });
}
