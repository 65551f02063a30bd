/** `npm run build`: bundles the window, the main process and the preload into dist/. */
import { buildApp } from "#scripts/build/build-app.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

await runScript(async () => {
  await buildApp();
  return 0;
});
