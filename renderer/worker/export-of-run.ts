import type { TellWork, WorkDone } from "#shared/report/file-pieces.ts";

/** What the run worker answers when it is asked for the next bytes: none when that was all. */
export interface NextOfExport {
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly work: WorkDone | undefined;
}

/**
 * The pieces of an export that the run worker makes, each asked for once the one before is done with.
 *
 * Not a generator: one that is returned before its first piece would not tell the worker that nobody asks for the rest.
 */
export function exportOfRun(
  next: () => Promise<NextOfExport>,
  end: () => void,
  tell: TellWork,
): AsyncIterableIterator<Uint8Array> {
  const pieces: AsyncIterableIterator<Uint8Array> = {
    next: async () => {
      const { bytes, work } = await next();
      if (work) tell(work);
      return bytes ? { done: false, value: bytes } : { done: true, value: undefined };
    },
    return: async () => {
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => pieces,
  };
  return pieces;
}
