import react from "@vitejs/plugin-react";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleInMemory, scripts, textsOf } from "./bundle-in-memory.ts";
import { packTemplate } from "./pack-template.ts";
import { allWorkers, knowingItself, namedWorkers } from "./named-workers.ts";

/** The window and its workers, each as one script. */
export interface WebPageBundle {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly workers: string;
}

/** Bundles the window from renderer/index.html, and all of its workers into one script beside it. */
export async function bundleWebPage(): Promise<WebPageBundle> {
  const page = await bundleInMemory({
    root: join(projectRoot, "renderer"),
    plugins: [react(), namedWorkers(), packTemplate()],
  });
  const [html] = textsOf(page, ".html");
  const [style] = textsOf(page, ".css");
  const [script] = scripts(page);
  if (!html || !style || !script || page.length !== 3)
    throw new Error(`The page must be one script and one style: ${page.map(({ fileName }) => fileName).join(", ")}.`);
  return { html, style, script, workers: await bundleWorkers() };
}

async function bundleWorkers(): Promise<string> {
  const folder = join(projectRoot, "renderer/worker");
  const names = (await readdir(folder)).flatMap((file) => /^([\w-]+-worker)\.ts$/u.exec(file)?.[1] ?? []);
  const all = allWorkers(folder, names);
  // Of the old kind: not every browser starts a module from a blob of a page from disk.
  const made = await bundleInMemory(
    { plugins: [namedWorkers(), all] },
    // Vite's loader of parts asks for it, and there are no parts.
    { input: all.entry, output: { format: "iife" }, transform: { define: { "import.meta": "{}" } } },
  );
  const [code] = scripts(made);
  if (!code || made.length !== 1) throw new Error("The workers must be one script.");
  return knowingItself(code);
}
