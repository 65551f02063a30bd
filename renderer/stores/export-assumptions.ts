import { assumptionsCsv } from "#shared/report/assumptions-csv.ts";
import { dealStore } from "./deal-store.ts";
import { exportFile } from "./export-file.ts";

/** Exports the assumptions register of the open deal through a save dialog. It needs no run. */
export async function exportAssumptions(): Promise<void> {
  const { scenario } = dealStore.getState();
  if (!scenario) return;
  await exportFile({
    kind: "assumptions-csv",
    name: scenario.deal.name,
    pieces: () => [assumptionsCsv(scenario)],
  });
}
