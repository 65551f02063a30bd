import react from "@vitejs/plugin-react";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build, type InlineConfig, type Rolldown } from "vite";
import { projectRoot } from "#scripts/project/project-root.ts";
import { bundleSettings, oldestChromium } from "./bundle-settings.ts";
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
  const page = await output({ root: join(projectRoot, "renderer"), plugins: [react(), namedWorkers()] });
  const texts = (ending: string): readonly string[] =>
    page.flatMap((each) => (each.type === "asset" && each.fileName.endsWith(ending) ? [String(each.source)] : []));
  const [html] = texts(".html");
  const [style] = texts(".css");
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
  const made = await output(
    { plugins: [namedWorkers(), all] },
    // Vite's loader of parts asks for it, and there are no parts.
    { input: all.entry, output: { format: "iife" }, transform: { define: { "import.meta": "{}" } } },
  );
  const [code] = scripts(made);
  if (!code || made.length !== 1) throw new Error("The workers must be one script.");
  return knowingItself(code);
}

const scripts = (output: Rolldown.RolldownOutput["output"]): readonly string[] =>
  output.flatMap((each) => (each.type === "chunk" ? [each.code] : []));

async function output(
  settings: InlineConfig,
  { output: format, ...options }: Rolldown.RolldownOptions & { readonly output?: Rolldown.OutputOptions } = {},
): Promise<Rolldown.RolldownOutput["output"]> {
  const built = await build({
    ...bundleSettings(),
    base: "./",
    ...settings,
    build: {
      write: false,
      target: oldestChromium,
      cssTarget: oldestChromium,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { ...options, output: { ...format, codeSplitting: false } },
    },
  });
  return (built as Rolldown.RolldownOutput).output;
}
