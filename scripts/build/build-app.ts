import { mkdtemp, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleCli } from "./bundle-cli.ts";
import { bundleForNode, mainExternals, preloadExternals } from "./bundle-for-node.ts";
import { bundleRenderer } from "./bundle-renderer.ts";
import { writeLicences } from "./licences/write-licences.ts";

/**
 * Builds the whole app into dist/: `renderer/`, `main/main.cjs`, `preload/preload.cjs` and `cli/`.
 *
 * It builds beside dist/ and swaps at the end, so a failed build leaves the last good one
 * and a window that is being opened never sees half of one.
 */
export async function buildApp(): Promise<void> {
  const started = performance.now();
  const cache = join(projectRoot, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, "build-"));
  try {
    const fresh = join(staging, "dist");
    await bundleRenderer(join(fresh, "renderer"));
    await bundleForNode({ entry: "electron/main/main.ts", outputFolder: join(fresh, "main"), external: mainExternals });
    await bundleForNode({
      entry: "electron/preload/preload.ts",
      outputFolder: join(fresh, "preload"),
      external: preloadExternals,
    });
    await bundleCli(join(fresh, "cli"));
    await writeLicences(join(fresh, "licences.txt"));
    await swap(fresh, join(projectRoot, "dist"), join(staging, "old"));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  console.error(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

async function swap(fresh: string, target: string, aside: string): Promise<void> {
  await moveIfThere(target, aside);
  await rename(fresh, target);
  // The page that `npm run build:web` made is no part of the app, and not ours to throw away.
  await moveIfThere(join(aside, "web"), join(target, "web"));
}

async function moveIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}
