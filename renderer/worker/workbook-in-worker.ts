import { MOST_TRIALS_LOOKED_AT, type WorkbookContent } from "#shared/export/workbook/sheets/workbook-content.ts";
import type { FilePiece, TellWork } from "#shared/report/file-pieces.ts";
import type { FromWorkbookWorker, ToWorkbookWorker, WorkbookToMake } from "./workbook-messages.ts";

/** Plain data of its own: a worker is given the trials that a workbook looks at, and nothing of the rest. */
function toMake({ scenario, result, certificate, layout, file, table }: WorkbookContent): WorkbookToMake {
  const trials = Math.min(result.trials, MOST_TRIALS_LOOKED_AT);
  const measures = layout.measures.map(({ id, label, unit }) => ({ id, label, unit }));
  const columns = measures.map((_, index) => table.column(index, trials).slice());
  return { scenario, result, certificate, layout: { measures }, file, columns };
}

/** The workbook of a deal in pieces, made by a worker of its own, which ends with it: also where it is left before its end. */
export async function* workbookInWorker(content: WorkbookContent, tell: TellWork): AsyncGenerator<FilePiece> {
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url), { type: "module" });
  const ask = (message: ToWorkbookWorker, given: readonly Transferable[] = []): void =>
    worker.postMessage(message, [...given]);
  let hear: (answer: FromWorkbookWorker) => void = () => undefined;
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorkbookWorker>) => hear(data));
  worker.addEventListener("error", ({ message }) => hear({ kind: "broke", message: message || "it did not start" }));
  const next = (): Promise<FromWorkbookWorker> =>
    new Promise((resolve) => {
      hear = resolve;
      ask({ kind: "next" });
    });
  try {
    const made = toMake(content);
    ask(
      { kind: "begin", content: made },
      made.columns.map(({ buffer }) => buffer),
    );
    for (;;) {
      const answer = await next();
      if (answer.kind === "broke") throw new Error(answer.message);
      if (answer.work) tell(answer.work);
      if (answer.piece === undefined) return;
      yield answer.piece;
    }
  } finally {
    worker.terminate();
  }
}
