import { rateCardCsv } from "#shared/export/rate-card/rate-card-csv.ts";
import type { ExportFormat } from "./export-format.ts";

/** The rate card as a table that the window takes in again. */
export const rateCardFormat: ExportFormat = {
  name: "rate-card",
  files: [
    {
      name: "rate-card.csv",
      holds: "the rate card, from which the window makes the same rules",
      needs: "run",
      piecesOf: ({ scenario }) => [rateCardCsv(scenario)],
    },
  ],
};
