import type { MenuCommand } from "./commands.ts";
import type { Paper } from "../report/paper.ts";
import type { Preferences } from "./preferences.ts";
import type { RecoveredDeal, RecoveryList } from "./recovery.ts";

/**
 * What the window may ask of the desktop, and what the desktop may tell the window. Types only.
 *
 * One map from channel to function type for requests, one for notices. The preload bridges exactly these names,
 * main answers exactly these names and parses every argument again, and nothing else crosses. The window never
 * sends or receives a path: a file is named by an opaque handle that main gave out.
 */

/** How a request ended. What a person can cause (a locked file, a full disk) is `refused` with a sentence to show. */
export type Reply<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly sentence: string };

/** An opaque name for a file main has opened or saved in this session, or remembers as recent. Never a path. */
export type FileHandle = string;

/** A scenario file as read from disk: its text is not yet checked. */
export interface OpenedFile {
  readonly handle: FileHandle;
  /** The file's name without its folder, for the title bar: `aspire.sop.json`. */
  readonly name: string;
  readonly text: string;
}

/** A file that is meant to be a run certificate, as read from disk: its text is not yet checked. */
export interface OpenedCertificate {
  readonly name: string;
  readonly text: string;
}

/** Where a scenario was written. */
export interface SavedFile {
  readonly handle: FileHandle;
  readonly name: string;
}

/** One line of the recent-files list, newest first. */
export interface RecentFile {
  readonly handle: FileHandle;
  readonly name: string;
  /** The folder as a person would recognise it, for telling two files of one name apart. Shown, never sent back. */
  readonly folder: string;
  /** False when the file is no longer where it was. */
  readonly present: boolean;
}

/** What may be exported through a save dialog. The extension is chosen by main from this closed list. */
export type ExportKind =
  | RunExportKind
  | "scenario-pack"
  | "report-pdf"
  | "report-html"
  | "report-docx"
  | "slides-pptx"
  | "assumptions-csv"
  | "rate-card-csv"
  | "certificate-json"
  | "analysis-json"
  | "analysis-csv"
  | "picture-png"
  | "picture-svg";

/** Exports of a finished run. */
export type RunExportKind =
  | "workbook-xlsx"
  | "results-json"
  | "summary-csv"
  | "trials-csv"
  | "trials-parquet"
  | "data-dictionary-csv"
  | "sipmath-json"
  | "indigo-json"
  | "indigo-csv";

/** An opaque name for an export that is going on. Good for nothing else, and for nothing once that has ended. */
export type ExportHandle = string;

/** An export whose place a person has chosen; nothing stands there yet. */
export interface BegunExport {
  readonly handle: ExportHandle;
  /** The file's name without its folder: `aspire.trials.csv`. */
  readonly name: string;
}

/** A file that was written, whole. */
export interface WrittenFile {
  readonly name: string;
}

/** What may be put on the clipboard: a table as tab-separated text, or a picture as the bytes of a PNG file. */
export type ClipboardContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "picture"; readonly bytes: Uint8Array };

/** Facts for the About box and for the trail on every export. */
export interface AboutApp {
  readonly name: string;
  readonly version: string;
  /** Both absent in an ordinary browser. */
  readonly electron?: string | undefined;
  readonly chromium?: string | undefined;
  /** The licences of everything it is built with; absent in a build without them. */
  readonly licences?: string | undefined;
}

/** Requests: window → main, each with a reply. */
export interface DesktopRequests {
  /** Shows the open dialog and reads the chosen scenario file. */
  readonly "file:open": () => Promise<Reply<OpenedFile>>;
  /** Opens a file from the recent list. */
  readonly "file:open-recent": (handle: FileHandle) => Promise<Reply<OpenedFile>>;
  /** The file to open on start: named on the command line, else the last one open; `cancelled` when there is none. */
  readonly "file:open-last": () => Promise<Reply<OpenedFile>>;
  readonly "file:recent": () => Promise<readonly RecentFile[]>;
  /** Removes the file from the recent list; it stays on disk. */
  readonly "file:forget-recent": (handle: FileHandle) => Promise<readonly RecentFile[]>;
  /** Saves over the file of this handle, atomically: the old file is whole until the new one is. */
  readonly "file:save": (request: { readonly handle: FileHandle; readonly text: string }) => Promise<Reply<SavedFile>>;
  /** Shows the save dialog, then saves atomically. `.sop.json` is added when missing. */
  readonly "file:save-as": (request: {
    readonly suggestedName: string;
    readonly text: string;
  }) => Promise<Reply<SavedFile>>;
  /** Tells main that the window now shows an unsaved example or a new deal, so nothing is reopened at next start. */
  readonly "file:close": () => Promise<void>;
  /** Shows the open dialog and reads the chosen run certificate; what is open stays open. */
  readonly "certificate:open": () => Promise<Reply<OpenedCertificate>>;
  /**
   * Shows the save dialog for an export and begins it beside the chosen file, which stays as it is until the export is
   * finished. Any refusal of the three that follow ends it: the old file is whole, and nothing is left beside it.
   */
  readonly "export:begin": (request: {
    readonly kind: ExportKind;
    readonly suggestedName: string;
  }) => Promise<Reply<BegunExport>>;
  /** Writes the next bytes, at most `LARGEST_PIECE_IN_BYTES`. Wait for the answer before the next. */
  readonly "export:write": (request: {
    readonly handle: ExportHandle;
    readonly bytes: Uint8Array;
  }) => Promise<Reply<undefined>>;
  /** Puts the whole file in its place, atomically. */
  readonly "export:finish": (handle: ExportHandle) => Promise<Reply<WrittenFile>>;
  /** Gives an export up, as closing the window does. */
  readonly "export:abandon": (handle: ExportHandle) => Promise<void>;
  /** Puts a table or a picture on the clipboard; the page itself has no right to. */
  readonly "clipboard:write": (content: ClipboardContent) => Promise<Reply<undefined>>;
  /** Keeps a copy of the edited deal, so that it survives a crash: the text that saving would write. */
  readonly "recovery:keep": (copy: {
    readonly handle: FileHandle | undefined;
    readonly name: string;
    readonly dealName: string;
    readonly edits: number;
    readonly text: string;
  }) => Promise<Reply<undefined>>;
  /** The deal in the window is saved or given up: its copy goes. */
  readonly "recovery:drop": () => Promise<void>;
  /** What earlier sessions left. */
  readonly "recovery:list": () => Promise<RecoveryList>;
  /** The text of a copy, not yet checked. The copy stays. */
  readonly "recovery:read": (id: string) => Promise<Reply<string>>;
  /** The window shows this copy now: it becomes the copy of the deal in the window. */
  readonly "recovery:adopt": (id: string) => Promise<Reply<RecoveredDeal>>;
  readonly "recovery:discard": (id: string) => Promise<RecoveryList>;
  /** The text of this copy is no deal: it is kept as `….bad` and not offered again. */
  readonly "recovery:set-aside": (id: string) => Promise<void>;
  readonly "preferences:read": () => Promise<Preferences>;
  /** Keeps them, and turns the window to the theme. */
  readonly "preferences:write": (preferences: Preferences) => Promise<Reply<undefined>>;
  /** A report that the window made as a page, laid out on paper as PDF. `foot` is at the bottom of every page, with its number. */
  readonly "report:pdf": (request: {
    readonly html: string;
    readonly paper: Paper;
    readonly foot: string;
  }) => Promise<Reply<Uint8Array>>;
  /** Prints what the window shows as it stands on paper. `foot` is at the bottom of every page, with its number. */
  readonly "window:print": (request: { readonly foot: string }) => Promise<Reply<undefined>>;
  /** The same, written as a PDF file through a save dialog. */
  readonly "window:save-pdf": (request: {
    readonly suggestedName: string;
    readonly foot: string;
  }) => Promise<Reply<{ readonly name: string }>>;
  /** Sets the title and the edited mark; `edited` makes closing the window ask first. */
  readonly "window:document": (state: { readonly name: string; readonly edited: boolean }) => Promise<void>;
  /** Asks Save / Don't save / Cancel before the open deal is replaced. */
  readonly "window:ask-unsaved": (name: string) => Promise<"save" | "discard" | "cancel">;
  /** Fills the screen with the window, or gives it back the size it had. */
  readonly "window:full-screen": (full: boolean) => Promise<void>;
  /** Closes the window without asking again: the answer to the notice `window:save-then-close`, once saved. */
  readonly "window:close": () => Promise<void>;
  readonly "app:about": () => Promise<AboutApp>;
  /** Opens Chromium's list of licences, which lies beside the app, in whatever shows web pages here. */
  readonly "app:show-chromium-licences": () => Promise<Reply<undefined>>;
  /** How the computer writes numbers, as BCP 47: `de-DE`; its region, whatever language its menus have. */
  readonly "app:system-locale": () => Promise<string>;
}

/** Notices: main → window, no reply. */
export interface DesktopNotices {
  readonly "menu:command": (command: MenuCommand) => void;
  /** A file was double-clicked, dropped on the icon, or handed over by a second instance. */
  readonly "file:opened": (file: Reply<OpenedFile>) => void;
  /** The person chose Save on closing: save, then answer with `window:close`. */
  readonly "window:save-then-close": () => void;
}

/** What the preload puts on `window.desktop`. */
export interface DesktopBridge {
  readonly request: { readonly [C in keyof DesktopRequests]: DesktopRequests[C] };
  /** Listens to a notice; the function returned stops listening. */
  readonly on: { readonly [N in keyof DesktopNotices]: (listener: DesktopNotices[N]) => () => void };
}
