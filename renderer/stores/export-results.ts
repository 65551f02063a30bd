import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore } from "./deal-store.ts";
import { exportFile } from "./export-file.ts";
import { runClient } from "./run-deal.ts";
import { runStore } from "./run-store.ts";
import { variantIdOf } from "./variant-deal.ts";
import { tell } from "./view-store.ts";

/** The deal by name, with that of its variant, so that exports of two of them are told apart. */
function nameOf(scenario: Scenario): string {
  const variant = dealStore.getState().variants.find(({ id }) => id === variantIdOf(scenario));
  return variant ? `${scenario.deal.name} ${variant.name}` : scenario.deal.name;
}

/** Exports the finished run through a save dialog. Says why when there is none. */
export async function exportResults(kind: RunExportKind): Promise<void> {
  const run = runStore.getState();
  if (run.kind !== "done") return tell("error", "There is no finished run to export. Run the deal first.");
  await exportFile({ kind, name: nameOf(run.of), pieces: (tellWork) => runClient().exportRun(kind, tellWork) });
}
