import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { dealStore, fileOf } from "./deal-store.ts";
import { exportFile } from "./export-file.ts";
import { runClient } from "./run-deal.ts";
import { runStore } from "./run-store.ts";
import { variantIdOf } from "./variant-deal.ts";
import { certificateOfRun } from "./verify-run.ts";
import { tell } from "./view-store.ts";

/** The deal by name, with that of its variant, so that exports of two of them are told apart. */
export function dealInWords(scenario: Scenario): string {
  const variant = dealStore.getState().variants.find(({ id }) => id === variantIdOf(scenario));
  return variant ? `${scenario.deal.name} ${variant.name}` : scenario.deal.name;
}

/** The file that saving the deal of a run writes: with its variants where that is the open base as it stands, else the deal alone. */
function fileOfRun(of: Scenario): string {
  const file = fileOf(dealStore.getState());
  return file?.base === of ? serialiseFile(file) : serialiseScenario(of);
}

/** Exports the finished run through a save dialog. Says why when there is none. */
export async function exportResults(kind: RunExportKind): Promise<void> {
  const run = runStore.getState();
  const certificate = certificateOfRun();
  if (run.kind !== "done" || !certificate)
    return tell("error", "There is no finished run to export. Run the deal first.");
  const beside = { certificate, file: fileOfRun(run.of) };
  await exportFile({
    kind,
    name: dealInWords(run.of),
    pieces: (tellWork) => runClient().exportRun(kind, beside, tellWork),
  });
}
