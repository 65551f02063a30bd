import { workbookPieces } from "#shared/export/workbook/workbook-pieces.ts";
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
      piecesOf: ({ scenario, file, result, certificate, trials: { layout, table } }, tell) =>
        workbookPieces({ scenario, result, certificate, layout, table, file: serialiseFile(file) }, tell),
    },
  ],
};
