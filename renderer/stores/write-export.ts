import type { BegunExport, Reply, WrittenFile } from "#shared/desktop/contract.ts";
import type { StoreApi } from "zustand/vanilla";
import type { WorkDone } from "#shared/report/file-pieces.ts";
import { desktop } from "../desktop.ts";
import { addExport, changeExport, removeExport } from "./export-store.ts";

/** What the pieces have told of the work on them so far. */
export interface ToldWork {
  readonly work: WorkDone | undefined;
}

let begun = 0;

/**
 * Writes a begun export to its end, each piece after the answer to the one before, and shows in the store how far it is.
 * Cancelled there, it ends at once, though the next piece is still being made. When it throws it has given the export up.
 * @param told shown as it comes, since a single piece may take long to make
 */
export async function writeExport(
  { handle, name }: BegunExport,
  pieces: AsyncIterator<Uint8Array, void>,
  told: Pick<StoreApi<ToldWork>, "getState" | "subscribe">,
): Promise<Reply<WrittenFile>> {
  const id = ++begun;
  const cancelling = new AbortController();
  const cancelled = new Promise<undefined>((resolve) => {
    cancelling.signal.addEventListener("abort", () => resolve(undefined));
  });
  const abandon = (): Promise<void> => desktop.request["export:abandon"](handle);
  addExport({ id, name, doing: "writing", ...told.getState(), cancel: () => cancelling.abort() });
  const unfollow = told.subscribe((work) => changeExport(id, work));
  try {
    for (;;) {
      const next = await Promise.race([cancelled, pieces.next()]);
      if (next === undefined || cancelling.signal.aborted) {
        await abandon();
        return { kind: "cancelled" };
      }
      if (next.done) break;
      if (next.value.length > 0) {
        const reply = await desktop.request["export:write"]({ handle, bytes: next.value });
        if (reply.kind !== "done") return reply;
      }
    }
    changeExport(id, { doing: "putting-in-place" });
    return await desktop.request["export:finish"](handle);
  } catch (error) {
    await abandon();
    throw error;
  } finally {
    unfollow();
    removeExport(id);
  }
}
