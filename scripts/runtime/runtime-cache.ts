import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { Refusal } from "#scripts/terminal/refusal.ts";

/** The cache folder of this product, in the place each system keeps such things: outside the checkout. */
export function cacheFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  const base =
    platform === "darwin"
      ? join(home, "Library/Caches")
      : platform === "win32"
        ? environment["LOCALAPPDATA"] || join(home, "AppData/Local")
        : environment["XDG_CACHE_HOME"] || join(home, ".cache");
  return join(base, "outcomes-partnership-simulator");
}

/** Where the runtime of one version is kept. */
export function cachedFolder(version: string, cache: string = cacheFolder()): string {
  return join(cache, `electron-${version}`);
}

/**
 * Puts a runtime into the cache in one step: `fill` works in a folder of its own and returns the finished runtime's
 * folder, which is then renamed. So two processes may fetch at once, and one that dies half-way leaves nothing usable.
 * When `fill` returns undefined, there is nothing to publish.
 */
export async function publishRuntime(
  version: string,
  fill: (staging: string) => Promise<string | undefined>,
  cache: string = cacheFolder(),
): Promise<string | undefined> {
  const target = cachedFolder(version, cache);
  const staging = await makeStaging(cache);
  try {
    const finished = await fill(staging);
    if (finished === undefined) return undefined;
    await rename(finished, target).catch(async (error: NodeJS.ErrnoException) => {
      // Another process was faster. A published folder is always whole, so its runtime serves us too.
      if (!(await stat(join(target, "version")).catch(() => undefined))) throw error;
    });
    return target;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

const stagingPrefix = "partial-";
const aDay = 24 * 60 * 60 * 1000;

async function makeStaging(cache: string): Promise<string> {
  try {
    await mkdir(cache, { recursive: true });
    for (const name of await readdir(cache)) {
      const leftOver = join(cache, name);
      if (name.startsWith(stagingPrefix) && Date.now() - (await stat(leftOver)).mtimeMs > aDay)
        await rm(leftOver, { recursive: true, force: true });
    }
    return await mkdtemp(join(cache, stagingPrefix));
  } catch (error) {
    throw new Refusal(
      `The folder ${cache} cannot be written (${(error as Error).message}): set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to one that can.`,
    );
  }
}
