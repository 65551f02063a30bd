import { type Paper, usualPaper } from "#shared/report/paper.ts";
import { resultFoot } from "#shared/headlines/result-foot.ts";
import type { FilePieces } from "#shared/report/file-pieces.ts";
import { desktop } from "../desktop.ts";
import { docxInWorker } from "../worker/docx-in-worker.ts";
import { exportFile } from "./export-file.ts";
import { dealInWords } from "./export-results.ts";
import { runStore } from "./run-store.ts";
import { certificateOfRun } from "./verify-run.ts";
import { tell } from "./view-store.ts";

/** A refusal of the desktop, to be told as it stands. */
class Refused extends Error {}

/** How a report is taken out: on a sheet of paper, as a page to read, as a document to edit, or as slides to show. */
export type ReportAs = Paper | "page" | "word" | "slides";

const kinds = {
  A4: "report-pdf",
  Letter: "report-pdf",
  page: "report-html",
  word: "report-docx",
  slides: "slides-pptx",
} as const;

/** Exports the report on the finished run through a save dialog, as a PDF where nothing is said. Says why when there is none. */
export async function exportReport(asked?: ReportAs): Promise<void> {
  const run = runStore.getState();
  const certificate = certificateOfRun();
  if (run.kind !== "done" || !certificate)
    return tell("error", "There is no finished run to report on. Run the deal first.");
  const usual = usualPaper(run.of.deal.currency);
  const as = asked ?? usual;
  const content = { scenario: run.of, result: run.result, certificate };
  const foot = resultFoot(run.result, { isPartial: false, isStale: false });
  await exportFile({
    kind: kinds[as],
    name: dealInWords(run.of),
    pieces: async function* (): FilePieces {
      // What draws reports and slides is fetched when one is first asked for.
      if (as === "slides") {
        const { writeSlides } = await import("#shared/export/slides/write-slides.ts");
        return yield await writeSlides(content);
      }
      const { finishedPdf, painted, reportHtml, wordReport } = await import("../report/make-report.ts");
      if (as === "word") return yield await wordReport(content, usual, { paint: painted, write: docxInWorker });
      if (as === "page") return yield reportHtml(content, usual, "browser");
      const html = reportHtml(content, as);
      const reply = await desktop.request["report:pdf"]({ html, paper: as, foot });
      if (reply.kind === "refused") throw new Refused(reply.sentence);
      if (reply.kind === "done") yield await finishedPdf(reply.value, content);
    },
  });
}
