import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { launchApp, type LaunchedApp, type LaunchOptions } from "./launch-app.ts";

/**
 * Gives each test of a file a folder for its scenarios, and launches of the stand-in page that keep their data there:
 * a second launch in one test is the app started again. All ends with the test.
 */
export function launchesWithFolder(): {
  readonly folder: () => string;
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedApp>;
} {
  let folder = "";
  const launched: LaunchedApp[] = [];
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "outcomes-e2e-")));
  });
  afterEach(async () => {
    for (const app of launched.splice(0)) await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    folder: () => folder,
    async launch(options = {}) {
      const app = await launchApp({ page: "stand-in", userData: join(folder, "user-data"), ...options });
      launched.push(app);
      return app;
    },
  };
}
