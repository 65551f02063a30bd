import { join } from "node:path";
import { app, screen, type BrowserWindow } from "electron";
import { readJsonFile, writeJsonFileNow } from "../files/json-file.ts";
import { logFailure } from "../log/log.ts";
import { firstWindowState, fitToDisplays, windowStateSchema, type WindowState } from "./window-state.ts";

/** How the window was left, fitted to the displays there are now. */
export async function loadWindowState(): Promise<WindowState> {
  const state = await readJsonFile(stateFile(), windowStateSchema, firstWindowState);
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  return fitToDisplays(
    state,
    displays.map((display) => display.workArea),
  );
}

/** Brings the zoom back, and writes the state down when the window closes. */
export function keepWindowState(window: BrowserWindow, state: WindowState): void {
  // Once: on a later load Chromium knows by itself how far this address was zoomed.
  window.webContents.once("did-finish-load", () => window.webContents.setZoomFactor(state.zoom));
  window.on("close", () => {
    const { x, y, width, height } = window.getNormalBounds();
    const now: WindowState = {
      version: 1,
      place: { x, y },
      width,
      height,
      maximised: window.isMaximized(),
      zoom: window.webContents.isCrashed() ? state.zoom : window.webContents.getZoomFactor(),
    };
    try {
      writeJsonFileNow(stateFile(), now);
    } catch (error) {
      logFailure("keeping the window's state", error);
    }
  });
}

function stateFile(): string {
  return join(app.getPath("userData"), "window.json");
}
