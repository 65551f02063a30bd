import { basename } from "node:path";
import type { Reply } from "#shared/desktop/contract.ts";
import { exportEndings, type WrittenKind } from "#shared/desktop/export-endings.ts";
import { chooseWhereToWrite } from "../files/choose-where-to-write.ts";
import type { FileDesk } from "../files/file-desk.ts";
import { folderToStartIn } from "../files/folder-to-start-in.ts";
import { cancelled, done, refused } from "../files/reply.ts";
import { safeFileName } from "../files/safe-file-name.ts";
import { samePath } from "../files/same-path.ts";
import { withExportEnding } from "../files/with-export-ending.ts";

/** What the window wants exported. */
export interface WantedExport {
  readonly kind: WrittenKind;
  readonly suggestedName: string;
}

/** Asks where to put an export; answers the full path. It never takes the place of a deal of the recent list. */
export async function chooseExportPlace(desk: FileDesk, { kind, suggestedName }: WantedExport): Promise<Reply<string>> {
  const { ending, title, type } = exportEndings[kind];
  const wanted = { folder: folderToStartIn(desk), name: safeFileName(suggestedName, ending), title, type };
  const path = await chooseWhereToWrite(desk.dialogs, wanted, (chosen) => withExportEnding(chosen, kind));
  if (path === undefined) return cancelled;
  if (!desk.history.recent.some((deal) => samePath(deal, path))) return done(path);
  return refused(`“${basename(path)}” is a deal. Choose another name, so that the export does not take its place.`);
}
