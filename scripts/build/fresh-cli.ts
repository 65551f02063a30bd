import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleCli } from "./bundle-cli.ts";

/** When the newest file below a folder was last changed, in milliseconds since 1970. */
async function newestChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(...times);
}

/** The built command line, made anew when a source is newer. Answers the path of its entry. */
export async function freshCli(): Promise<string> {
  const folder = join(projectRoot, "dist/cli");
  const entry = join(folder, "main.mjs");
  const built = await stat(entry).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const sources = await Promise.all(["shared", "cli", "renderer"].map((name) => newestChange(join(projectRoot, name))));
  if (built > Math.max(...sources)) return entry;
  const cache = join(projectRoot, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  await mkdir(join(projectRoot, "dist"), { recursive: true });
  const staging = await mkdtemp(join(cache, "cli-"));
  await bundleCli(staging);
  await rm(folder, { recursive: true, force: true });
  await rename(staging, folder);
  return entry;
}
