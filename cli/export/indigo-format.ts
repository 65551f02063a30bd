import { indigoCsv, indigoJson } from "#shared/export/indigo/indigo-project.ts";
import type { ExportFormat } from "./export-format.ts";

/** Terms under the field names of the INDIGO impact bond dataset. */
export const indigoFormat: ExportFormat = {
  name: "indigo",
  files: [
    {
      name: "indigo.json",
      holds: "the terms of the deal under the field names of INDIGO",
      needs: "run",
      piecesOf: ({ scenario }) => [indigoJson(scenario)],
    },
    {
      name: "indigo.csv",
      holds: "the same as a table, with what is still to be added",
      needs: "run",
      piecesOf: ({ scenario }) => [indigoCsv(scenario)],
    },
  ],
};
