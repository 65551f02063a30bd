import { usualPaper } from "#shared/report/paper.ts";
import type { ExportFormat } from "./export-format.ts";

/** The report for Word and LibreOffice. */
export const docxFormat: ExportFormat = {
  name: "docx",
  files: [
    {
      name: "report.docx",
      holds: "the report to edit, with its pictures and tables",
      isBinary: true,
      isOnPaper: true,
      needs: "run",
      piecesOf: async ({ scenario, result, certificate, paper = usualPaper(scenario.deal.currency) }) => {
        const [{ wordReport }, { reportDocx }, { paintPicture }] = await Promise.all([
          import("#renderer/report/word-report.ts"),
          import("#renderer/report/word/report-docx.ts"),
          import("./report/paint-picture.ts"),
        ]);
        return [await wordReport({ scenario, result, certificate }, paper, { paint: paintPicture, write: reportDocx })];
      },
    },
  ],
};
