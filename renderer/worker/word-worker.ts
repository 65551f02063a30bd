import { reportDocx } from "../report/word/report-docx.ts";
import { messageOf } from "./message-of.ts";
import type { FromWordWorker, ToWordWorker } from "./word-messages.ts";

/** Makes one Word document, in one go of a quarter of a second and more: too long for the page. */
const post = (message: FromWordWorker, given: readonly Transferable[] = []): void =>
  globalThis.postMessage(message, { transfer: [...given] });

globalThis.addEventListener("message", ({ data: { report, pictures, paper } }: MessageEvent<ToWordWorker>) => {
  reportDocx(report, pictures, paper).then(
    (bytes) => post({ kind: "made", bytes }, [bytes.buffer]),
    (error: unknown) => post({ kind: "broke", message: messageOf(error) }),
  );
});
