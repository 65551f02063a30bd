import type { ClipboardContent } from "#shared/desktop/contract.ts";
import { desktop } from "../desktop.ts";
import { exportFile } from "./export-file.ts";
import { tell } from "./view-store.ts";

/** A picture as a file: PNG as its bytes, SVG as its text. */
type Picture =
  | { readonly kind: "picture-png"; readonly bytes: Uint8Array }
  | { readonly kind: "picture-svg"; readonly text: string };

/** Saves a picture through a save dialog. */
export const savePicture = (name: string, picture: Picture): Promise<void> =>
  exportFile({
    kind: picture.kind,
    name,
    pieces: () => [picture.kind === "picture-png" ? picture.bytes : picture.text],
  });

/** Copies something, and tells that it did or why not. */
async function copy(content: ClipboardContent, done: string): Promise<void> {
  try {
    const reply = await desktop.request["clipboard:write"](content);
    if (reply.kind === "refused") tell("error", reply.sentence);
    if (reply.kind === "done") tell("good", done);
  } catch (error) {
    tell("error", error instanceof Error ? error.message : "It could not be copied.");
  }
}

/** Copies a picture, as the bytes of a PNG file. */
export const copyPicture = (bytes: Uint8Array): Promise<void> =>
  copy({ kind: "picture", bytes }, "Copied the picture.");

/** Copies a table as tab-separated text. */
export const copyTable = (text: string): Promise<void> => copy({ kind: "text", text }, "Copied the table.");
