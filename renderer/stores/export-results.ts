import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { desktop } from "../desktop.ts";
import { dealStore } from "./deal-store.ts";
import { runClient } from "./run-deal.ts";
import { runStore } from "./run-store.ts";
import { suggestedName } from "./save-deal.ts";
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
  try {
    const text = await runClient().exportText(kind);
    const reply = await desktop.request["export:save"]({ kind, suggestedName: suggestedName(nameOf(run.of)), text });
    if (reply.kind === "refused") tell("error", reply.sentence);
    if (reply.kind === "done") tell("good", `Exported ${reply.value.name}.`);
  } catch (error) {
    tell("error", error instanceof Error ? error.message : "The export failed.");
  }
}
