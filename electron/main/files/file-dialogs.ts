import type { ExportEnding } from "#shared/desktop/export-endings.ts";
/** Where a save dialog starts and what it offers. */
export interface WantedFile {
  readonly folder: string;
  readonly name: string;
  /** What the dialog calls this kind of file, and the last part of its ending. */
  readonly title: string;
  readonly type: ExportEnding["type"];
}

/** What a person is asked about files. A path is given, or nothing when they changed their mind. */
export interface FileDialogs {
  readonly chooseFileToOpen: (what: "scenario" | "certificate", folder: string) => Promise<string | undefined>;
  readonly chooseWhereToSave: (wanted: WantedFile) => Promise<string | undefined>;
  /** Asked when the ending the app added makes the name that of another file than the dialog asked about. */
  readonly mayReplace: (name: string) => Promise<boolean>;
  /** Asked when someone else changed the file since it was opened. */
  readonly changedOnDisk: (name: string) => Promise<"overwrite" | "save-as" | "cancel">;
}
