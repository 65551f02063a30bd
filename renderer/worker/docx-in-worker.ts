import type { WordPictures } from "../report/word/report-docx.ts";
import type { Report } from "#shared/export/report/report.ts";
import type { Paper } from "#shared/report/paper.ts";
import type { FromWordWorker, ToWordWorker } from "./word-messages.ts";

/** The Word document of a report, made by a worker of its own, which ends with it. */
export async function docxInWorker(report: Report, pictures: WordPictures, paper: Paper): Promise<Uint8Array> {
  const worker = new Worker(new URL("./word-worker.ts", import.meta.url), { type: "module" });
  try {
    const answer = await new Promise<FromWordWorker>((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<FromWordWorker>) => resolve(data));
      worker.addEventListener("error", ({ message }) =>
        resolve({ kind: "broke", message: message || "what makes Word documents did not start" }),
      );
      worker.postMessage({ report, pictures, paper } satisfies ToWordWorker);
    });
    if (answer.kind === "broke") throw new Error(answer.message);
    return answer.bytes;
  } finally {
    worker.terminate();
  }
}
