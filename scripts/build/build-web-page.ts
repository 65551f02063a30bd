import react from "@vitejs/plugin-react";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleSettings, oldestChromium } from "./bundle-settings.ts";
import { inlineWorkers } from "./inline-workers.ts";
import { oneFilePage, webPage } from "./one-file-page.ts";
import { writeLicences } from "./write-licences.ts";

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
      ...(await bundlePage()),
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

async function bundlePage(): Promise<{ readonly html: string; readonly script: string; readonly style: string }> {
  const built = await build({
    ...bundleSettings(),
    root: join(projectRoot, "renderer"),
    base: "./",
    plugins: [react(), inlineWorkers()],
    // Scripts of the old kind: a module from a blob has an address of its own, which not every browser lets a page from disk have.
    worker: { format: "iife", plugins: () => [inlineWorkers()] },
    build: {
      write: false,
      target: oldestChromium,
      cssTarget: oldestChromium,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const scripts = output.filter((each) => each.type === "chunk");
  const texts = (ending: string): readonly string[] =>
    output.flatMap((each) => (each.type === "asset" && each.fileName.endsWith(ending) ? [String(each.source)] : []));
  const [html, ...pages] = texts(".html");
  const [style, ...styles] = texts(".css");
  const [script, ...others] = scripts;
  const known = 1 + 1 + 1;
  if (!html || !style || !script || pages.length + styles.length + others.length > 0 || output.length !== known)
    throw new Error(`The page must be one script and one style: ${output.map(({ fileName }) => fileName).join(", ")}.`);
  return { html, script: script.code, style };
}
