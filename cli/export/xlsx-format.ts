import { serialiseFile } from "#shared/variants/serialise-file.ts";
import type { ExportFormat } from "./export-format.ts";

/** A workbook for Excel and LibreOffice. */
export const xlsxFormat: ExportFormat = {
  name: "xlsx",
  files: [
    {
      name: "workbook.xlsx",
      holds: "figures, inputs with their sources, the expected case as live formulas",
      isBinary: true,
      needs: "run",
      piecesOf: async ({ scenario, file, result, certificate, trials: { layout, table } }, tell) => {
        const { workbookPieces } = await import("#shared/export/workbook/workbook-pieces.ts");
        return workbookPieces({ scenario, result, certificate, layout, table, file: serialiseFile(file) }, tell);
      },
    },
  ],
};
