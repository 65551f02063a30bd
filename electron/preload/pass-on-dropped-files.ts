import { ipcRenderer, webUtils } from "electron";
import { droppedFileChannel } from "../dropped-file-channel.ts";

/**
 * Passes a file that a person drops on the page on to main, by its path.
 *
 * The page never learns the path. It cannot pretend a drop either: its own events are not trusted, and a `File`
 * it makes itself has no path.
 */
export function passOnDroppedFiles(): void {
  window.addEventListener("dragover", (event) => {
    // Says that a file may be dropped here; text dragged within the page is left to the page.
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!event.isTrusted || file === undefined) return;
    event.preventDefault();
    const path = pathOf(file);
    if (path !== "") ipcRenderer.send(droppedFileChannel, path);
  });
}

/** Electron before 29 has no `webUtils` and keeps the path on the file itself. */
function pathOf(file: File & { readonly path?: string }): string {
  const utilities = webUtils as typeof webUtils | undefined;
  return utilities === undefined ? (file.path ?? "") : utilities.getPathForFile(file);
}
