import { usualPaper } from "#shared/report/paper.ts";
import type { ExportFormat } from "./export-format.ts";
import { NotMade } from "./not-made.ts";
import { CHROMIUM_VARIABLE, findChromium } from "./report/find-chromium.ts";

const noChromium = `report.pdf is printed by Chromium, Chrome or Edge, and none was found. Install one, or name one by ${CHROMIUM_VARIABLE}, or export report.html and print that from a browser.`;

/** The report on paper. */
export const pdfFormat: ExportFormat = {
  name: "pdf",
  files: [
    {
      name: "report.pdf",
      holds: "the report for paper, printed by the Chromium, Chrome or Edge of this machine",
      isBinary: true,
      isOnPaper: true,
      needs: "run",
      whyNotHere: async () => ((await findChromium()) === undefined ? noChromium : undefined),
      piecesOf: async ({ scenario, result, certificate, paper = usualPaper(scenario.deal.currency) }) => {
        const content = { scenario, result, certificate };
        const chromium = await findChromium();
        if (chromium === undefined) throw new NotMade(noChromium);
        const [{ reportHtml }, { printPage }, { finishedPdf }] = await Promise.all([
          import("#renderer/report/report-html.ts"),
          import("./report/print-page.ts"),
          import("#renderer/report/finished-pdf.ts"),
        ]);
        return [await finishedPdf(await printPage(reportHtml(content, paper, "browser"), chromium), content)];
      },
    },
  ],
};
