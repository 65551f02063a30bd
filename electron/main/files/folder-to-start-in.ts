import { dirname } from "node:path";
import type { FileDesk } from "./file-desk.ts";

/** The folder a file dialog starts in: beside the open deal, else beside the last one, else the documents. */
export function folderToStartIn({ history, documents }: FileDesk): string {
  const nearest = history.open ?? history.recent[0];
  return nearest === undefined ? documents : dirname(nearest);
}
