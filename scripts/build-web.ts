/** `npm run build:web`: the window as one HTML file that opens from disk in an ordinary browser. */
import { buildWebPage } from "#scripts/build/build-web-page.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

await runScript(async () => {
  await buildWebPage();
  return 0;
});
