import type { RunExportKind } from "#shared/desktop/contract.ts";
import { desktop } from "../desktop.ts";
import { runClient } from "./run-deal.ts";
import { runStore } from "./run-store.ts";
import { suggestedName } from "./save-deal.ts";
import { tell } from "./view-store.ts";

/** Exports the finished run through a save dialog. Says why when there is none. */
export async function exportResults(kind: RunExportKind): Promise<void> {
  const run = runStore.getState();
  if (run.kind !== "done") return tell("error", "There is no finished run to export. Run the deal first.");
  try {
    const text = await runClient().exportText(kind);
    const reply = await desktop.request["export:save"]({ kind, suggestedName: suggestedName(run.of.deal.name), text });
    if (reply.kind === "refused") tell("error", reply.sentence);
    if (reply.kind === "done") tell("good", `Exported ${reply.value.name}.`);
  } catch (error) {
    tell("error", error instanceof Error ? error.message : "The export failed.");
  }
}
