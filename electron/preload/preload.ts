import { contextBridge, ipcRenderer } from "electron";
import type { DesktopBridge, DesktopNotices, DesktopRequests } from "#shared/desktop/contract.ts";
import { passOnDroppedFiles } from "./pass-on-dropped-files.ts";

function ask<C extends keyof DesktopRequests>(
  channel: C,
  ...details: Parameters<DesktopRequests[C]>
): ReturnType<DesktopRequests[C]> {
  return ipcRenderer.invoke(channel, ...details) as ReturnType<DesktopRequests[C]>;
}

function listen<N extends keyof DesktopNotices>(notice: N) {
  return (listener: DesktopNotices[N]): (() => void) => {
    // The event is kept back: it carries Electron's own objects.
    const heard = (_event: unknown, ...details: unknown[]): void =>
      (listener as (...details: unknown[]) => void)(...details);
    ipcRenderer.on(notice, heard);
    return () => void ipcRenderer.off(notice, heard);
  };
}

/** The contract, name by name and argument by argument: nothing else of Electron reaches the window. */
const desktop: DesktopBridge = {
  request: {
    "file:open": () => ask("file:open"),
    "file:open-recent": (handle) => ask("file:open-recent", handle),
    "file:open-last": () => ask("file:open-last"),
    "file:recent": () => ask("file:recent"),
    "file:forget-recent": (handle) => ask("file:forget-recent", handle),
    "file:save": (request) => ask("file:save", request),
    "file:save-as": (request) => ask("file:save-as", request),
    "file:close": () => ask("file:close"),
    "certificate:open": () => ask("certificate:open"),
    "export:begin": (request) => ask("export:begin", request),
    "export:write": (request) => ask("export:write", request),
    "export:finish": (handle) => ask("export:finish", handle),
    "export:abandon": (handle) => ask("export:abandon", handle),
    "clipboard:write": (content) => ask("clipboard:write", content),
    "recovery:keep": (copy) => ask("recovery:keep", copy),
    "recovery:drop": () => ask("recovery:drop"),
    "recovery:list": () => ask("recovery:list"),
    "recovery:read": (id) => ask("recovery:read", id),
    "recovery:adopt": (id) => ask("recovery:adopt", id),
    "recovery:discard": (id) => ask("recovery:discard", id),
    "recovery:set-aside": (id) => ask("recovery:set-aside", id),
    "preferences:read": () => ask("preferences:read"),
    "preferences:write": (preferences) => ask("preferences:write", preferences),
    "report:pdf": (request) => ask("report:pdf", request),
    "window:print": (request) => ask("window:print", request),
    "window:save-pdf": (request) => ask("window:save-pdf", request),
    "window:document": (state) => ask("window:document", state),
    "window:ask-unsaved": (name) => ask("window:ask-unsaved", name),
    "window:full-screen": (full) => ask("window:full-screen", full),
    "window:close": () => ask("window:close"),
    "app:about": () => ask("app:about"),
    "app:show-chromium-licences": () => ask("app:show-chromium-licences"),
    "app:system-locale": () => ask("app:system-locale"),
  },
  on: {
    "menu:command": listen("menu:command"),
    "file:opened": listen("file:opened"),
    "window:save-then-close": listen("window:save-then-close"),
  },
};

contextBridge.exposeInMainWorld("desktop", desktop);
passOnDroppedFiles();
