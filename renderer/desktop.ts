import type { DesktopBridge, ExportKind, OpenedFile, Reply } from "#shared/desktop/contract.ts";

declare global {
  interface Window {
    readonly desktop?: DesktopBridge;
  }
}

const readFile = (file: File): Promise<Reply<OpenedFile>> =>
  file.text().then(
    (text) => ({ kind: "done", value: { handle: file.name, name: file.name, text } }),
    () => ({ kind: "refused", sentence: `${file.name} could not be read.` }),
  );

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
      void readFile(file).then(resolve);
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
  // Not at once: some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Listens for a file dropped on the page; without this a browser would leave the page to show it. */
function hearDrops(listener: (file: Reply<OpenedFile>) => void): () => void {
  const stay = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void readFile(file).then(listener);
  };
  document.addEventListener("dragover", stay);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", stay);
    document.removeEventListener("drop", drop);
  };
}

const exportEndings: Readonly<Record<ExportKind, string>> = {
  "results-json": ".results.json",
  "summary-csv": ".summary.csv",
  "trials-csv": ".trials.csv",
  "data-dictionary-csv": ".dictionary.csv",
};

let edited = false;
const warnOfLoss = (event: BeforeUnloadEvent): void => {
  if (edited) event.preventDefault();
};

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
    "export:save": ({ kind, suggestedName, text }) => {
      const name = suggestedName + exportEndings[kind];
      download(name, text);
      return Promise.resolve({ kind: "done", value: { name } });
    },
    "window:document": (state) => {
      ({ edited } = state);
      const name = state.name === "" ? "Outcomes Partnership Simulator" : state.name;
      document.title = `${edited ? "• " : ""}${name}`;
      globalThis.addEventListener("beforeunload", warnOfLoss);
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
  on: { "menu:command": silent, "file:opened": hearDrops, "window:save-then-close": silent },
};

declare const __APP_VERSION__: string;

/** The desktop the page runs on: the app's own, or a stand-in so that the page also runs in an ordinary browser. */
export const desktop: DesktopBridge = globalThis.window?.desktop ?? browserDesktop;
