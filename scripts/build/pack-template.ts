import react from "@vitejs/plugin-react";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleInMemory, scripts, textsOf } from "./bundle-in-memory.ts";
import { cachedPackTemplate } from "./cached-pack-template.ts";
import { writeLicences } from "./licences/write-licences.ts";
import { namedWorkers } from "./named-workers.ts";
import { oneFilePage } from "./one-file-page.ts";
import { PACK_TEMPLATE, withoutPackTemplate } from "./without-pack-template.ts";

let made: Promise<string> | undefined;

async function licences(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "outcomes-licences-"));
  try {
    const path = join(folder, "licences.txt");
    await writeLicences(path);
    return await readFile(path, "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the page that shows a scenario pack, as one HTML file without a pack. */
async function buildPackTemplate(): Promise<string> {
  const page = await bundleInMemory(
    // What shows results knows how to start runs; without workers it never does.
    { root: join(projectRoot, "renderer"), plugins: [react(), namedWorkers(), withoutPackTemplate()] },
    { input: join(projectRoot, "renderer/pack.html") },
  );
  const [html] = textsOf(page, ".html");
  const [style] = textsOf(page, ".css");
  const [script] = scripts(page);
  if (!html || !style || !script || page.length !== 3)
    throw new Error(
      `The page of packs must be one script and one style: ${page.map(({ fileName }) => fileName).join(", ")}.`,
    );
  const icon = await readFile(join(projectRoot, "build/icon.svg"), "utf8");
  return oneFilePage({ html, script, style, icon, licences: await licences() });
}

/** Gives whoever exports packs the page that shows them, built once for all bundles of a build. */
export function packTemplate(): Plugin {
  return {
    name: "pack-template",
    resolveId: (id) => (id === PACK_TEMPLATE ? `\0${PACK_TEMPLATE}` : undefined),
    load: async (id) => {
      if (id !== `\0${PACK_TEMPLATE}`) return undefined;
      made ??= cachedPackTemplate(async () => gzipSync(await buildPackTemplate(), { level: 9 }).toString("base64"));
      return `export default ${JSON.stringify(await made)};`;
    },
  };
}
