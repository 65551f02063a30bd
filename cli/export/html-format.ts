import { usualPaper } from "#shared/report/paper.ts";
import type { ExportFormat } from "./export-format.ts";

/** The report for a browser. */
export const htmlFormat: ExportFormat = {
  name: "html",
  files: [
    {
      name: "report.html",
      holds: "the report as a page that needs no other file and no network",
      isOnPaper: true,
      needs: "run",
      piecesOf: async ({ scenario, result, certificate, paper = usualPaper(scenario.deal.currency) }) => {
        const { reportHtml } = await import("#renderer/report/report-html.ts");
        return [reportHtml({ scenario, result, certificate }, paper, "browser")];
      },
    },
  ],
};
