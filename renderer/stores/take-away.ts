import type { PictureFile, Reply } from "#shared/desktop/contract.ts";
import { desktop } from "../desktop.ts";
import { tell } from "./view-store.ts";

/** Tells how it ended: what was done, or why not. A person who changed their mind is told nothing. */
async function report<T>(asked: Promise<Reply<T>>, done: (value: T) => string): Promise<void> {
  try {
    const reply = await asked;
    if (reply.kind === "refused") tell("error", reply.sentence);
    if (reply.kind === "done") tell("good", done(reply.value));
  } catch (error) {
    tell("error", error instanceof Error ? error.message : "It could not be taken out of the window.");
  }
}

/** Saves a picture through a save dialog. */
export const savePicture = (suggestedName: string, picture: PictureFile): Promise<void> =>
  report(desktop.request["picture:save"]({ ...picture, suggestedName }), ({ name }) => `Saved ${name}.`);

/** Copies a picture, as the bytes of a PNG file. */
export const copyPicture = (bytes: Uint8Array): Promise<void> =>
  report(desktop.request["clipboard:write"]({ kind: "picture", bytes }), () => "Copied the picture.");

/** Copies a table as tab-separated text. */
export const copyTable = (text: string): Promise<void> =>
  report(desktop.request["clipboard:write"]({ kind: "text", text }), () => "Copied the table.");
