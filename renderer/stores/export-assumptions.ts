import { assumptionsCsv } from "#shared/report/assumptions-csv.ts";
import { desktop } from "../desktop.ts";
import { dealStore } from "./deal-store.ts";
import { suggestedName } from "./save-deal.ts";
import { tell } from "./view-store.ts";

/** Exports the assumptions register of the open deal through a save dialog. It needs no run. */
export async function exportAssumptions(): Promise<void> {
  const { scenario } = dealStore.getState();
  if (!scenario) return;
  const reply = await desktop.request["export:save"]({
    kind: "assumptions-csv",
    suggestedName: suggestedName(scenario.deal.name),
    text: assumptionsCsv(scenario),
  });
  if (reply.kind === "refused") tell("error", reply.sentence);
  if (reply.kind === "done") tell("good", `Exported ${reply.value.name}.`);
}
