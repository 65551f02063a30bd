import { rateCardCsv, rateCardCsvNote } from "#shared/export/rate-card/rate-card-csv.ts";
import { dealStore } from "./deal-store.ts";
import { exportFile } from "./export-file.ts";

/** Exports the rate card of the deal that is open as CSV, to be edited elsewhere and imported again. */
export async function exportRateCard(): Promise<void> {
  const { scenario } = dealStore.getState();
  if (!scenario) return;
  await exportFile({
    kind: "rate-card-csv",
    name: scenario.deal.name,
    pieces: (tellWork) => {
      tellWork({ done: 1, total: 1, note: rateCardCsvNote(scenario) });
      return [rateCardCsv(scenario)];
    },
  });
}
