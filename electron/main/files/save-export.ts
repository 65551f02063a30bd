import { basename } from "node:path";
import type { Reply } from "#shared/desktop/contract.ts";
import { exportEndings, type WrittenKind } from "#shared/desktop/export-endings.ts";
import { chooseWhereToWrite } from "./choose-where-to-write.ts";
import type { FileDesk } from "./file-desk.ts";
import { folderToStartIn } from "./folder-to-start-in.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { cancelled, done, refused } from "./reply.ts";
import { safeFileName } from "./safe-file-name.ts";
import { samePath } from "./same-path.ts";
import { withExportEnding } from "./with-export-ending.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/** What the window wants exported. */
export interface ExportRequest {
  readonly kind: WrittenKind;
  readonly suggestedName: string;
  readonly content: string | Uint8Array;
}

/** Asks where to put an export, then writes it. It never takes the place of a deal of the recent list. */
export async function saveExport(desk: FileDesk, request: ExportRequest): Promise<Reply<{ readonly name: string }>> {
  const { ending, title, type } = exportEndings[request.kind];
  const wanted = { folder: folderToStartIn(desk), name: safeFileName(request.suggestedName, ending), title, type };
  const path = await chooseWhereToWrite(desk.dialogs, wanted, (chosen) => withExportEnding(chosen, request.kind));
  if (path === undefined) return cancelled;
  const name = basename(path);
  if (desk.history.recent.some((deal) => samePath(deal, path))) {
    return refused(`“${name}” is a deal. Choose another name, so that the export does not take its place.`);
  }
  try {
    await writeFileWhole(path, request.content);
    return done({ name });
  } catch (error) {
    const sentence = refusalSentence(error, "save", name);
    if (sentence === undefined) throw error;
    return refused(sentence);
  }
}
