import type { ExportFormat } from "./export-format.ts";

/** Slides for PowerPoint and LibreOffice. */
export const pptxFormat: ExportFormat = {
  name: "pptx",
  files: [
    {
      name: "slides.pptx",
      holds: "one message a slide, charts and tables to edit, speaker notes",
      isBinary: true,
      needs: "run",
      piecesOf: async ({ scenario, result, certificate }) => {
        const { writeSlides } = await import("#shared/export/slides/write-slides.ts");
        return [await writeSlides({ scenario, result, certificate })];
      },
    },
  ],
};
