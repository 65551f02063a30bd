import { app } from "electron";

/**
 * Puts every renderer in the operating system's sandbox, whatever its window asks for.
 *
 * Not when `--no-sandbox` was given, which root must: the call would override the switch and Chromium then fails
 * to start, again and again. The window's own `sandbox: true` still gives the sandboxed preload.
 */
export function enableProcessSandbox(): void {
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
}
