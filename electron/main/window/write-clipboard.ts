import { Blob } from "node:buffer";
import { clipboard, ClipboardItem, nativeImage, type NativeImage } from "electron";
import type { ClipboardContent, Reply } from "#shared/desktop/contract.ts";
import { done, refused } from "../files/reply.ts";

/** Electron before its clipboard became the web's, on which the checks run: pictures have a call of their own. */
interface OlderClipboard {
  readonly writeImage?: (picture: NativeImage) => void;
}

/** Puts text or a picture on the clipboard. A picture is decoded first: what is no picture leaves the clipboard as it was. */
export async function writeClipboard(content: ClipboardContent): Promise<Reply<undefined>> {
  if (content.kind === "text") {
    await clipboard.writeText(content.text);
    return done(undefined);
  }
  const bytes = Buffer.from(content.bytes);
  const picture = nativeImage.createFromBuffer(bytes);
  if (picture.isEmpty()) return refused("The picture could not be copied. Save it as PNG instead.");
  const older = clipboard as OlderClipboard;
  if (older.writeImage) older.writeImage(picture);
  else await clipboard.write([new ClipboardItem({ "image/png": new Blob([bytes], { type: "image/png" }) as never })]);
  return done(undefined);
}
