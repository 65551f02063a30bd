import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { WorkDone } from "#shared/report/file-pieces.ts";
import type { FinishedRun } from "#shared/report/finished-run.ts";
import { inWrites } from "./in-writes.ts";
import { messageOf } from "./message-of.ts";
import { type BesideRun, runExport } from "./run-export.ts";
import type { FromRunWorker } from "./run-messages.ts";

interface Making {
  readonly writes: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>;
  /** How much of the work is in what was handed over. */
  work: WorkDone | undefined;
}

/**
 * The exports that are being made of finished runs, each from the run it was begun with, whatever is run meanwhile. A piece
 * is made when it is asked for, so that a worker that also conducts runs is held up for some milliseconds at most.
 * @param post tells the page; bytes are given away to it
 */
export function exportsOfRuns(post: (message: FromRunWorker, given?: readonly ArrayBuffer[]) => void) {
  const makings = new Map<number, Making>();

  /** Begins an export of a run; without one, whoever asks for its first piece is told so. */
  function begin(request: number, what: RunExportKind, beside: BesideRun, run: FinishedRun | undefined): void {
    if (!run) return;
    const making: Making = {
      writes: inWrites(runExport(run, what, beside, (work) => (making.work = work))),
      work: undefined,
    };
    makings.set(request, making);
  }

  /** Answers with the next piece, that there is no more, or why there is none. */
  async function next(request: number): Promise<void> {
    const making = makings.get(request);
    if (!making) return post({ kind: "not-exported", request, sentence: NO_RUN });
    try {
      const { value: bytes } = await making.writes.next();
      if (bytes) return post({ kind: "exported", request, bytes, work: making.work }, [bytes.buffer]);
      makings.delete(request);
      post({ kind: "exported", request, bytes: undefined, work: making.work });
    } catch (error) {
      makings.delete(request);
      post({ kind: "not-exported", request, sentence: `${FAILED} ${messageOf(error)}` });
    }
  }

  /** Nobody asks for the rest. */
  function end(request: number): void {
    void makings.get(request)?.writes.return();
    makings.delete(request);
  }

  return { begin, next, end };
}

const NO_RUN = "There is no finished run to export. Run the deal first.";
const FAILED = "The export stopped because of a mistake in this program. Your deal is safe. It says:";
