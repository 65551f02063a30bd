/** `npm start [FILE]`: opens the app, or runs the example in the terminal where there is no display. */
import { buildApp } from "#scripts/build/build-app.ts";
import { ensureSharedLibraries } from "#scripts/debian/ensure-shared-libraries.ts";
import { findDisplay } from "#scripts/display/find-display.ts";
import { launchApp } from "#scripts/launch/launch-app.ts";
import { simulateInTerminal } from "#scripts/launch/simulate-in-terminal.ts";
import { fromCallersFolder } from "#scripts/launch/from-callers-folder.ts";
import { findOrFetchRuntime } from "#scripts/runtime/find-or-fetch-runtime.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

await runScript(async (args) => {
  const appArgs = fromCallersFolder(args);
  const display = await findDisplay();
  if (display.kind === "absent") return simulateInTerminal(display.sentence, appArgs);

  const runtime = await findOrFetchRuntime();
  await ensureSharedLibraries(runtime.executable);
  await buildApp();
  const ending = await launchApp(runtime, [...display.electronSwitches, ...appArgs]);
  return ending.kind === "no display" ? simulateInTerminal("The display lets no window in", appArgs) : ending.code;
});
