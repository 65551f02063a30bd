import type { DesktopBridge, OpenedFile, Reply } from "#shared/desktop/contract.ts";

declare global {
  interface Window {
    readonly desktop?: DesktopBridge;
  }
}

/** Asks the person for a file, in an ordinary browser. */
function pickFile(): Promise<Reply<OpenedFile>> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json";
    input.addEventListener("cancel", () => resolve({ kind: "cancelled" }));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) return resolve({ kind: "cancelled" });
      file.text().then(
        (text) => resolve({ kind: "done", value: { handle: file.name, name: file.name, text } }),
        () => resolve({ kind: "refused", sentence: `${file.name} could not be read.` }),
      );
    });
    input.click();
  });
}

/** Hands a text to the browser's downloads. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const cancelled = (): Promise<{ kind: "cancelled" }> => Promise.resolve({ kind: "cancelled" });
const silent = (): (() => void) => () => undefined;

/** A desktop for an ordinary browser: files are picked and downloaded, nothing is remembered. */
const browserDesktop: DesktopBridge = {
  request: {
    "file:open": pickFile,
    "file:open-recent": cancelled,
    "file:open-last": cancelled,
    "file:recent": () => Promise.resolve([]),
    "file:forget-recent": () => Promise.resolve([]),
    "file:save": ({ handle, text }) => {
      download(handle, text);
      return Promise.resolve({ kind: "done", value: { handle, name: handle } });
    },
    "file:save-as": ({ suggestedName, text }) => {
      download(suggestedName, text);
      return Promise.resolve({ kind: "done", value: { handle: suggestedName, name: suggestedName } });
    },
    "file:close": () => Promise.resolve(),
    "export:save": ({ suggestedName, text }) => {
      download(suggestedName, text);
      return Promise.resolve({ kind: "done", value: { name: suggestedName } });
    },
    "window:document": ({ name, edited }) => {
      document.title = `${edited ? "• " : ""}${name}`;
      return Promise.resolve();
    },
    "window:ask-unsaved": (name) =>
      Promise.resolve(
        globalThis.confirm(`${name} has changes that are not saved. Go on without them?`) ? "discard" : "cancel",
      ),
    "window:close": () => Promise.resolve(),
    "app:about": () =>
      Promise.resolve({
        name: "Outcomes Partnership Simulator",
        version: __APP_VERSION__,
        electron: "none",
        chromium: "a browser",
      }),
  },
  on: { "menu:command": silent, "file:opened": silent, "window:save-then-close": silent },
};

declare const __APP_VERSION__: string;

/** The desktop the page runs on: the app's own, or a stand-in so that the page also runs in an ordinary browser. */
export const desktop: DesktopBridge = globalThis.window?.desktop ?? browserDesktop;
