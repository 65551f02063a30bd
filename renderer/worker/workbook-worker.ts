import { workbookPieces } from "#shared/export/workbook/workbook-pieces.ts";
import type { FilePiece, WorkDone } from "#shared/report/file-pieces.ts";
import { messageOf } from "./message-of.ts";
import type { FromWorkbookWorker, ToWorkbookWorker } from "./workbook-messages.ts";

/** Makes one workbook: seconds of work that cannot be cut short, too long for a thread that others wait for. */
let pieces: AsyncGenerator<FilePiece> | undefined;
let work: WorkDone | undefined;

const post = (message: FromWorkbookWorker): void => globalThis.postMessage(message);

async function next(): Promise<void> {
  try {
    const made = await pieces?.next();
    post({ kind: "piece", piece: made?.done === false ? made.value : undefined, work });
  } catch (error) {
    post({ kind: "broke", message: messageOf(error) });
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorkbookWorker>) => {
  if (data.kind === "next") return void next();
  const { columns, ...content } = data.content;
  const table = { column: (index: number, trials: number): Float64Array => columns[index]!.subarray(0, trials) };
  pieces = workbookPieces({ ...content, table }, (done) => (work = done));
});
