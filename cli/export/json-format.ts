import { resultJson } from "#shared/report/result-json.ts";
import { certificateJson } from "#shared/report/run-certificate.ts";
import type { ExportFormat } from "./export-format.ts";

/** Documents for other programs. */
export const jsonFormat: ExportFormat = {
  name: "json",
  files: [
    {
      name: "results.json",
      holds: "the result document, as schema result describes it",
      needs: "result",
      piecesOf: ({ result }) => [resultJson(result)],
    },
    {
      name: "certificate.json",
      holds: "what was run and the hash of what came of it, for verify",
      needs: "run",
      piecesOf: ({ certificate }) => [certificateJson(certificate)],
    },
  ],
};
