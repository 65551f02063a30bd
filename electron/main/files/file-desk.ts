import type { FileDialogs } from "./file-dialogs.ts";
import type { FileHandles } from "./file-handles.ts";
import type { FileHistory } from "./file-history.ts";

/** All that opening and saving needs: handed to each, so that each can be tried without a window. */
export interface FileDesk {
  readonly handles: FileHandles;
  readonly history: FileHistory;
  readonly dialogs: FileDialogs;
  /** Where the first save dialog starts. */
  readonly documents: string;
}
