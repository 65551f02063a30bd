import { app, BrowserWindow } from "electron";
import { preloadFile } from "../bundle-paths.ts";
import { backgroundColour, followTheme } from "./background-colour.ts";
import { keepWindowState, loadWindowState } from "./keep-window-state.ts";
import { smallestWindow } from "./window-state.ts";
import { appName } from "./window-title.ts";

/** Makes the one window, shown once its page can be seen. Its page has no Node, no Electron and no devices. */
export async function createWindow(): Promise<BrowserWindow> {
  const state = await loadWindowState();
  const window = new BrowserWindow({
    ...state.place,
    width: state.width,
    height: state.height,
    minWidth: Math.min(smallestWindow.width, state.width),
    minHeight: Math.min(smallestWindow.height, state.height),
    show: false,
    title: appName,
    backgroundColor: backgroundColour(),
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once("ready-to-show", () => {
    if (state.maximised) window.maximize();
    window.show();
  });
  // The title is main's: the deal's name, not the page's.
  window.on("page-title-updated", (event) => event.preventDefault());
  keepWindowState(window, state);
  followTheme(window);
  return window;
}
