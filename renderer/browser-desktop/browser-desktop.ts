import type { DesktopBridge } from "#shared/desktop/contract.ts";
import { download } from "./download.ts";
import { readPreferences, writePreferences } from "./browser-preferences.ts";
import { browserExports } from "./exports.ts";
import { fullScreen } from "./full-screen.ts";
import { browserRecovery } from "./recovery.ts";
import { hearDrops, pickCertificate, pickFile } from "./picked-files.ts";
import { writeClipboard } from "./write-clipboard.ts";

let edited = false;
const warnOfLoss = (event: BeforeUnloadEvent): void => {
  if (edited) event.preventDefault();
};

/** Shows the browser's print dialog, which says nothing of how it ended. */
function printPage(): Promise<{ kind: "cancelled" }> {
  globalThis.print();
  return Promise.resolve({ kind: "cancelled" });
}

const cancelled = (): Promise<{ kind: "cancelled" }> => Promise.resolve({ kind: "cancelled" });
const silent = (): (() => void) => () => undefined;

/** A desktop for an ordinary browser: files are picked and downloaded. Nothing of it asks any network. */
export const browserDesktop: DesktopBridge = {
  request: {
    "file:open": pickFile,
    "file:open-recent": cancelled,
    "file:open-last": cancelled,
    "file:recent": () => Promise.resolve([]),
    "file:forget-recent": () => Promise.resolve([]),
    "file:save": ({ handle, text }) => {
      download(handle, [text]);
      return Promise.resolve({ kind: "done", value: { handle, name: handle } });
    },
    "file:save-as": ({ suggestedName, text }) => {
      download(suggestedName, [text]);
      return Promise.resolve({ kind: "done", value: { handle: suggestedName, name: suggestedName } });
    },
    "file:close": () => Promise.resolve(),
    "certificate:open": pickCertificate,
    ...browserExports,
    "clipboard:write": writeClipboard,
    ...browserRecovery,
    "preferences:read": readPreferences,
    "preferences:write": writePreferences,
    "report:pdf": () =>
      Promise.resolve({
        kind: "refused",
        sentence:
          "A page in a browser cannot make a PDF. Export the report as a web page, open that and print it as PDF.",
      }),
    "window:print": printPage,
    // A browser's print dialog offers PDF as a printer.
    "window:save-pdf": printPage,
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
    "window:full-screen": fullScreen,
    "window:close": () => Promise.resolve(),
    "app:about": () =>
      Promise.resolve({
        name: "Outcomes Partnership Simulator",
        version: __APP_VERSION__,
        licences: document.getElementById("licences")?.textContent ?? undefined,
      }),
    // The browser is not ours, and shows its own licences.
    "app:show-chromium-licences": cancelled,
    "app:system-locale": () => Promise.resolve(navigator.language),
  },
  on: { "menu:command": silent, "file:opened": hearDrops, "window:save-then-close": silent },
};

declare const __APP_VERSION__: string;
