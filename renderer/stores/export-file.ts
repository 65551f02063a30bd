import type { ExportKind } from "#shared/desktop/contract.ts";
import { createStore } from "zustand/vanilla";
import type { FilePieces, TellWork } from "#shared/report/file-pieces.ts";
import { desktop } from "../desktop.ts";
import { inWrites } from "../worker/in-writes.ts";
import { suggestedName } from "./save-deal.ts";
import { dismissNotice, tell } from "./view-store.ts";
import { type ToldWork, writeExport } from "./write-export.ts";

/** Something to be written to a file of a person's choice. */
export interface FileToExport {
  readonly kind: ExportKind;
  /** In people's words; a name for a file is made of it. */
  readonly name: string;
  /**
   * Begins to make the file of what is there now: called once, before a place is chosen. The pieces are then asked for one by
   * one; where they are left before their end, or never asked for, their `return` is called if they have one.
   * @param tellWork to be told how much of the work is done, where that is known
   */
  readonly pieces: (tellWork: TellWork) => FilePieces;
}

/**
 * Exports a file through a save dialog, piece by piece, while the window goes on, and tells how it ended. Cancelled, refused
 * or failed, it leaves nothing, and the file in whose place it was to be stays as it was.
 */
export async function exportFile(file: FileToExport): Promise<void> {
  try {
    await exported(file);
  } catch (error) {
    tell("error", error instanceof Error ? error.message : "The export failed.");
  }
}

async function exported({ kind, name, pieces }: FileToExport): Promise<void> {
  const told = createStore<ToldWork>()(() => ({ work: undefined }));
  const source = pieces((work) => told.setState({ work }));
  const writes = inWrites(source);
  try {
    const begun = await desktop.request["export:begin"]({ kind, suggestedName: suggestedName(name) });
    if (begun.kind === "refused") return tell("error", begun.sentence);
    // A person who changed their mind before anything began is told nothing.
    if (begun.kind === "cancelled") return undefined;
    // What was told of an export before is answered by this one.
    dismissNotice();
    const written = await writeExport(begun.value, writes, told);
    if (written.kind === "refused") tell("error", written.sentence);
    else if (written.kind === "cancelled") tell("info", `Cancelled: nothing was written to ${begun.value.name}.`);
    else {
      const { note } = told.getState().work ?? {};
      const done = `${kind.startsWith("picture-") ? "Saved" : "Exported"} ${written.value.name}.`;
      tell(note === undefined ? "good" : "info", note === undefined ? done : `${done} ${note}`);
    }
  } finally {
    void writes.return();
    leave(source);
  }
}

/** Lets go of pieces that nobody asks for any more. What was not begun is not left by itself. */
function leave(source: FilePieces): void {
  if ("return" in source && typeof source.return === "function") void source.return();
}
