import { buildApp } from "#scripts/build/build-app.ts";
import { buildWebPage } from "#scripts/build/build-web-page.ts";
import { virtualDisplayPackages } from "#scripts/debian/electron-packages.ts";
import { ensureDebianPackages } from "#scripts/debian/ensure-debian-packages.ts";
import { ensureSharedLibraries } from "#scripts/debian/ensure-shared-libraries.ts";
import { findOrInstallChromium } from "#scripts/debian/find-or-install-chromium.ts";
import { findDisplay } from "#scripts/display/find-display.ts";
import { findOrFetchRuntime } from "#scripts/runtime/find-or-fetch-runtime.ts";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";
import { runVitest } from "./run-vitest.ts";
import type { Suite, SuiteResult } from "./suite.ts";

const xvfbRun = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"];

/** The command that lends a display, or nothing where one answers. */
async function displayFor(): Promise<readonly string[]> {
  if ((await findDisplay()).kind === "present") return [];
  if ((await runCommand("which", ["xvfb-run"])).code !== 0) await ensureDebianPackages(virtualDisplayPackages);
  return xvfbRun;
}

async function runInElectron(filters: readonly string[]): Promise<SuiteResult> {
  const under = await displayFor();
  const runtime = await findOrFetchRuntime();
  await ensureSharedLibraries(runtime.executable);
  const chromium = await findOrInstallChromium();
  await buildApp();
  if (chromium !== undefined) await buildWebPage();
  console.error(`Testing on Electron ${runtime.version} in ${runtime.folder}.`);
  return runVitest({
    projects: ["e2e"],
    filters,
    under,
    timeLimitInMinutes: 8,
    environment: {
      ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
      OUTCOMES_ELECTRON: runtime.executable,
      ELECTRON_RUN_AS_NODE: "",
      OUTCOMES_CHROMIUM: chromium ?? "",
    },
  });
}

/** The real app in a real Electron, under a virtual display where there is no other. */
export const e2eSuite: Suite = {
  name: "e2e",
  run: (filters) =>
    runInElectron(filters).catch((error: unknown) => {
      if (error instanceof Refusal) return { passed: 0, failed: 1, skipped: [], problem: error.message };
      throw error;
    }),
};
