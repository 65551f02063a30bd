import react from "@vitejs/plugin-react";
import { join } from "node:path";
import { build } from "vite";
import { projectRoot } from "#scripts/project/project-root.ts";
import { packTemplate } from "./pack-template.ts";
import { bundleSettings, oldestChromium } from "./bundle-settings.ts";

/** Bundles the window from renderer/index.html, its workers included. */
export async function bundleRenderer(outputFolder: string): Promise<void> {
  await build({
    ...bundleSettings(),
    root: join(projectRoot, "renderer"),
    // Relative addresses, so the page works from any place main serves it from.
    base: "./",
    publicDir: "public",
    plugins: [react(), packTemplate()],
    worker: { format: "es" },
    build: {
      outDir: outputFolder,
      emptyOutDir: true,
      target: oldestChromium,
      cssTarget: oldestChromium,
      // Nothing becomes a data: address, which the page's content security policy would block for fonts and styles.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The bundle is read from disk, so its size does not cost a person a download.
      chunkSizeWarningLimit: 2_000,
    },
  });
}
