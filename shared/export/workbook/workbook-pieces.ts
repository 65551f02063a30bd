import type { FilePiece, TellWork } from "../../report/file-pieces.ts";
import { dealWorkbook } from "./deal-workbook.ts";
import type { WorkbookContent } from "./sheets/workbook-content.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** Steps of the work that take about as long as each other: base case, sensitivity, other sheets, the file. */
const STEPS = 4;

/** The workbook of a deal as a file. It is made as a whole, since its parts name each other: empty pieces come before it. @param tell told after each step */
export async function* workbookPieces(content: WorkbookContent, tell?: TellWork): AsyncGenerator<FilePiece> {
  const making = dealWorkbook(content);
  let done = 0;
  for (;;) {
    const made = making.next();
    tell?.({ done: ++done, total: STEPS });
    yield "";
    if (!made.done) continue;
    const bytes = await writeWorkbook(made.value);
    tell?.({ done: STEPS, total: STEPS });
    return yield bytes;
  }
}
