import type {
  BegunExport,
  DesktopBridge,
  OpenedCertificate,
  OpenedFile,
  Reply,
  SavedFile,
} from "#shared/desktop/contract.ts";
import type { RecoveredDeal, RecoveryList } from "#shared/desktop/recovery.ts";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import type { FromRunWorker, ToRunWorker } from "#renderer/worker/run-messages.ts";

const begunExport = { kind: "done", value: { handle: "e-1", name: "out.csv" } } as Reply<BegunExport>;

/**
 * The desktop and the worker that the stores talk to, with answers that a test sets and words that it can read. To be
 * imported before any store: they look for both when they are first read.
 */
export const platform = {
  /** How the next questions are answered. */
  unsaved: "discard" as "save" | "discard" | "cancel",
  saveAs: { kind: "done", value: { handle: "h-new", name: "new.sop.json" } } as Reply<SavedFile>,
  save: { kind: "done", value: { handle: "h-1", name: "mine.sop.json" } } as Reply<SavedFile>,
  opens: { kind: "cancelled" } as Reply<OpenedFile>,
  certificate: { kind: "cancelled" } as Reply<OpenedCertificate>,
  begin: begunExport,
  write: { kind: "done", value: undefined } as Reply<undefined>,
  keep: { kind: "done", value: undefined } as Reply<undefined>,
  leftovers: { copies: [], setAside: 0 } as RecoveryList,
  leftoverText: { kind: "done", value: "" } as Reply<string>,
  adopts: { kind: "done", value: { handle: undefined, name: "mine", edits: 3 } } as Reply<RecoveredDeal>,
  /** What was asked, in order: the channel and its details. */
  asked: [] as { channel: string; details: unknown }[],
  /** What the run worker was told, and how to answer for it. */
  told: [] as ToRunWorker[],
  answer: (message: FromRunWorker): void => {
    for (const worker of workers) worker.hear({ data: message });
  },
  /** The text of what was exported so far, since the answers were reset. */
  exported: (): string => {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    return platform.asked
      .filter(({ channel }) => channel === "export:write")
      .map(({ details }) => decoder.decode((details as { bytes: Uint8Array }).bytes, { stream: true }))
      .join("");
  },
  /** Back to the answers above. */
  reset: (): void => {
    platform.unsaved = "discard";
    platform.saveAs = { kind: "done", value: { handle: "h-new", name: "new.sop.json" } };
    platform.save = { kind: "done", value: { handle: "h-1", name: "mine.sop.json" } };
    platform.opens = { kind: "cancelled" };
    platform.certificate = { kind: "cancelled" };
    platform.begin = begunExport;
    platform.write = { kind: "done", value: undefined };
    platform.keep = { kind: "done", value: undefined };
    platform.leftovers = { copies: [], setAside: 0 };
    platform.asked.length = 0;
    platform.told.length = 0;
  },
};

const answered = <T>(channel: string, details: unknown, value: () => T): Promise<T> => {
  platform.asked.push({ channel, details });
  return Promise.resolve(value());
};
const silent = (): (() => void) => () => undefined;

const desktop: DesktopBridge = {
  request: {
    "file:open": () => answered("file:open", undefined, () => platform.opens),
    "file:open-recent": (handle) => answered("file:open-recent", handle, () => platform.opens),
    "file:open-last": () => answered("file:open-last", undefined, () => platform.opens),
    "file:recent": () => answered("file:recent", undefined, () => []),
    "file:forget-recent": (handle) => answered("file:forget-recent", handle, () => []),
    "file:save": (request) => answered("file:save", request, () => platform.save),
    "file:save-as": (request) => answered("file:save-as", request, () => platform.saveAs),
    "certificate:open": () => answered("certificate:open", undefined, () => platform.certificate),
    "file:close": () => answered("file:close", undefined, () => undefined),
    "export:begin": (request) => answered("export:begin", request, () => platform.begin),
    "export:write": (request) => answered("export:write", request, () => platform.write),
    "export:finish": (handle) =>
      answered("export:finish", handle, () => ({ kind: "done", value: { name: "out.csv" } }) as const),
    "export:abandon": (handle) => answered("export:abandon", handle, () => undefined),
    "clipboard:write": (content) =>
      answered("clipboard:write", content, () => ({ kind: "done", value: undefined }) as const),
    "recovery:keep": (copy) => answered("recovery:keep", copy, () => platform.keep),
    "recovery:drop": () => answered("recovery:drop", undefined, () => undefined),
    "recovery:list": () => answered("recovery:list", undefined, () => platform.leftovers),
    "recovery:read": (id) => answered("recovery:read", id, () => platform.leftoverText),
    "recovery:adopt": (id) => answered("recovery:adopt", id, () => platform.adopts),
    "recovery:discard": (id) => answered("recovery:discard", id, () => ({ copies: [], setAside: 0 })),
    "recovery:set-aside": (id) => answered("recovery:set-aside", id, () => undefined),
    "preferences:read": () => answered("preferences:read", undefined, () => usualPreferences),
    "preferences:write": (preferences) =>
      answered("preferences:write", preferences, () => ({ kind: "done", value: undefined }) as const),
    "report:pdf": (request) =>
      answered("report:pdf", request, () => ({ kind: "done", value: new Uint8Array([37, 80, 68, 70]) }) as const),
    "window:print": (request) => answered("window:print", request, () => ({ kind: "done", value: undefined }) as const),
    "window:save-pdf": (request) =>
      answered("window:save-pdf", request, () => ({ kind: "done", value: { name: "out.pdf" } }) as const),
    "window:document": (state) => answered("window:document", state, () => undefined),
    "window:ask-unsaved": (name) => answered("window:ask-unsaved", name, () => platform.unsaved),
    "window:full-screen": (full) => answered("window:full-screen", full, () => undefined),
    "window:close": () => answered("window:close", undefined, () => undefined),
    "app:about": () => answered("app:about", undefined, () => ({ name: "", version: "", electron: "", chromium: "" })),
    "app:show-chromium-licences": () => answered("app:show-chromium-licences", undefined, () => platform.keep),
    "app:system-locale": () => answered("app:system-locale", undefined, () => "fr-BE"),
  },
  on: { "menu:command": silent, "file:opened": silent, "window:save-then-close": silent },
};

type Hear = (event: { data: FromRunWorker }) => void;
const workers: StandInWorker[] = [];

class StandInWorker {
  hear: Hear = () => undefined;
  constructor() {
    workers.push(this);
  }
  addEventListener(kind: string, listener: Hear): void {
    if (kind === "message") this.hear = listener;
  }
  postMessage(message: ToRunWorker): void {
    platform.told.push(message);
  }
  terminate(): void {
    workers.splice(workers.indexOf(this), 1);
  }
}

const holder = globalThis as unknown as Record<string, unknown>;
holder["window"] = Object.assign(holder["window"] ?? {}, { desktop });
holder["Worker"] = StandInWorker;
if (!("navigator" in globalThis)) holder["navigator"] = { hardwareConcurrency: 2 };
