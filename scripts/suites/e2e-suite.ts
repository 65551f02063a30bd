import { buildApp } from "#scripts/build/build-app.ts";
import { buildWebPage } from "#scripts/build/build-web-page.ts";
import { ensureSharedLibraries } from "#scripts/debian/ensure-shared-libraries.ts";
import { DISPLAYS_OF_RUN } from "#scripts/display/displays-of-run.ts";
import { findDisplay } from "#scripts/display/find-display.ts";
import { type VirtualDisplay, virtualDisplay } from "#scripts/display/virtual-display.ts";
import { findOrFetchRuntime } from "#scripts/runtime/find-or-fetch-runtime.ts";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { findReaders } from "./find-readers.ts";
import { runVitest } from "./run-vitest.ts";
import type { Suite, SuiteResult } from "./suite.ts";

/** So many apps are tested at a time where displays can be made for them: an app waits as often as it computes. */
const AT_A_TIME = 2;

/** Makes displays for apps that are tested at the same time; none where there is one, on which they take turns. */
async function addDisplays(displays: VirtualDisplay[]): Promise<void> {
  if ((await findDisplay()).kind === "present") return;
  while (displays.length < AT_A_TIME) displays.push(await virtualDisplay("1440x900"));
}

async function runInElectron(filters: readonly string[], displays: readonly VirtualDisplay[]): Promise<SuiteResult> {
  const runtime = await findOrFetchRuntime();
  await ensureSharedLibraries(runtime.executable);
  const readers = await findReaders();
  await buildApp();
  if (readers.OUTCOMES_CHROMIUM !== "") await buildWebPage();
  console.error(`Testing on Electron ${runtime.version} in ${runtime.folder}.`);
  return runVitest({
    projects: ["e2e"],
    filters,
    timeLimitInMinutes: 8,
    environment: {
      ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
      OUTCOMES_ELECTRON: runtime.executable,
      ELECTRON_RUN_AS_NODE: "",
      ...readers,
      [DISPLAYS_OF_RUN]: displays.map(({ name }) => name).join(","),
      ...(displays[0] && { DISPLAY: displays[0].name }),
    },
  });
}

/** The real app in a real Electron, under a virtual display where there is no other. */
export const e2eSuite: Suite = {
  name: "e2e",
  run: async (filters) => {
    const displays: VirtualDisplay[] = [];
    try {
      await addDisplays(displays);
      return await runInElectron(filters, displays);
    } catch (error) {
      if (error instanceof Refusal) return { passed: 0, failed: 1, skipped: [], problem: error.message };
      throw error;
    } finally {
      for (const display of displays) display.stop();
    }
  },
};
