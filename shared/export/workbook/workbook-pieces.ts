import type { FilePiece, TellWork } from "../../report/file-pieces.ts";
import { dealWorkbook } from "./deal-workbook.ts";
import type { WorkbookContent } from "./sheets/workbook-content.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** The workbook of a deal as a file. It is made as a whole: its parts name each other. @param tell told before the long step begins */
export async function* workbookPieces(content: WorkbookContent, tell?: TellWork): AsyncGenerator<FilePiece> {
  const workbook = dealWorkbook(content);
  tell?.({ done: 1, total: 3 });
  const bytes = await writeWorkbook(workbook);
  tell?.({ done: 3, total: 3 });
  yield bytes;
}
