import { projectRoot } from "#scripts/project/project-root.ts";
import { isRoot } from "#scripts/debian/machine.ts";
import type { ElectronRuntime } from "#scripts/runtime/electron-runtime.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

/** How the app ended. */
export type Ending = { readonly kind: "ended"; readonly code: number } | { readonly kind: "no display" };

/** What Chromium says when a display answers and then turns us away, for want of a cookie for instance. */
const turnedAway = /Missing X server or \$DISPLAY|Failed to connect to Wayland display/;

/** What Chromium says when it may not build its sandbox. */
const noSandbox = /No usable sandbox!|SUID sandbox helper binary was found, but is not configured correctly/;

/** Starts the built app from this checkout and waits until its last window is closed. */
export async function launchApp(runtime: ElectronRuntime, args: readonly string[]): Promise<Ending> {
  // Chromium does not start as root with its sandbox on. Everyone else keeps it.
  const switches = isRoot ? ["--no-sandbox"] : [];
  const { code, output } = await runCommand(runtime.executable, [...switches, projectRoot, ...args], {
    output: "both",
    // Set by some editors in their terminals, it would make Electron a plain Node.
    environment: { ELECTRON_RUN_AS_NODE: "" },
  });
  if (code !== 0 && turnedAway.test(output)) return { kind: "no display" };
  if (code !== 0 && noSandbox.test(output)) {
    const helper = `${runtime.folder}/chrome-sandbox`;
    console.error(
      `This system lets only root set up Electron's sandbox; run this once, then start again: sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
    );
  }
  return { kind: "ended", code };
}
