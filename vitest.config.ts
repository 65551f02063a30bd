import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { withoutPackTemplate } from "./scripts/build/without-pack-template.ts";
import { displaysOfRun } from "./scripts/display/displays-of-run.ts";
import { appVersion } from "./scripts/project/read-package.ts";

/** Tests of code that keeps nothing to itself, or of processes: it is loaded once and not for each file, which halves their time. */
const pure = ["shared", "contracts", "docs", "golden", "cli", "scripts", "fences", "bench"]
  .concat(["renderer/charts", "renderer/format", "renderer/inputs"])
  .map((folder) => `test/${folder}/**/*.test.ts`);

/** Tests of what is on the screen, for which every store is made fresh instead; those of the desktop need it from the first. */
const screens = ["analyse", "editor", "palette", "present", "results", "start", "versions"]
  .map((folder) => `views/${folder}`)
  .concat("charts", "format", "inputs")
  .map((folder) => `test/renderer/${folder}/**/*.test.tsx`);

/** Tests of whole runs have a runner of their own. */
const elsewhere = ["test/e2e/**"];

/** A bound on hanging, not on speed: a machine may be slow, or have more to do. Vitest itself would leave a core idle. */
const unitLimits = { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: "100%" };

/** Begins with the file that takes longest, so that no other waits for it at the end; vitest goes by the size of files. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (moduleId.endsWith("/every-state.test.ts") ? 0 : 1);
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  plugins: [withoutPackTemplate()],
  define: { __APP_VERSION__: JSON.stringify(appVersion()) },
  test: {
    sequence: { sequencer: LongestFirst },
    // A style sheet that is part of a file the app writes is read as it is; those of the screen are left out.
    css: { include: [/\?raw$/u] },
    // Hundreds of small files that every test of a scenario would load one by one: one file instead.
    deps: { optimizer: { ssr: { enabled: true, include: ["mathjs/number"] } } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: [...elsewhere, ...pure],
          ...unitLimits,
        },
      },
      {
        extends: true,
        test: {
          name: "unit-pure",
          environment: "node",
          include: pure,
          isolate: false,
          globalSetup: ["test/cli/build-once.ts"],
          ...unitLimits,
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: "unit-jsdom",
          environment: "jsdom",
          setupFiles: ["test/renderer/what-jsdom-lacks.ts"],
          include: ["test/**/*.test.tsx"],
          exclude: [...elsewhere, ...screens],
          ...unitLimits,
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: "unit-screens",
          environment: "jsdom",
          setupFiles: ["test/renderer/what-jsdom-lacks.ts", "test/renderer/fresh-stores.ts"],
          include: screens,
          isolate: false,
          ...unitLimits,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          // One app at a time on a display: two windows on one would take each other's focus.
          maxWorkers: displaysOfRun().length || 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
