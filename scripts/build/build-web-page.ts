import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleWebPage } from "./bundle-web-page.ts";
import { oneFilePage, webPage } from "./one-file-page.ts";
import { writeLicences } from "./licences/write-licences.ts";

/** Builds the window as one HTML file that opens from disk in an ordinary browser, workers and all. Answers its path. */
export async function buildWebPage(): Promise<string> {
  const started = performance.now();
  const target = join(projectRoot, webPage);
  const cache = join(projectRoot, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, "web-"));
  try {
    const licences = join(staging, "licences.txt");
    await writeLicences(licences);
    const page = oneFilePage({
      ...(await bundleWebPage()),
      icon: await readFile(join(projectRoot, "build/icon.svg"), "utf8"),
      licences: await readFile(licences, "utf8"),
    });
    const fresh = join(staging, "page.html");
    await writeFile(fresh, page);
    await mkdir(join(target, ".."), { recursive: true });
    await rename(fresh, target);
    const size = `${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`;
    console.error(`Built ${webPage} (${size}) in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return target;
}
