import { join } from "node:path";
import { build } from "vite";
import { bundleSettings, nodeModules } from "#scripts/build/bundle-settings.ts";
import { projectRoot } from "#scripts/project/project-root.ts";

/** Bundles the process that times our engine, and the worker thread of the command line beside it. Answers its path. */
export async function bundleEngine(): Promise<string> {
  const outDir = join(projectRoot, "node_modules/.cache/bench/engine");
  await build({
    ...bundleSettings(),
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: "node20.19",
      minify: false,
      rolldownOptions: {
        input: {
          "time-engine": join(projectRoot, "scripts/bench/engine/time-engine.ts"),
          worker: join(projectRoot, "cli/worker.ts"),
        },
        external: [...nodeModules],
        output: { format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
      },
    },
  });
  return join(outDir, "time-engine.mjs");
}
