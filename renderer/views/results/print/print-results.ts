import type { Reply } from "#shared/desktop/contract.ts";
import { desktop } from "../../../desktop.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { isPartialOf, resultOf, runStore, shownVersionOf } from "../../../stores/run-store.ts";
import { suggestedName } from "../../../stores/save-deal.ts";
import { showScreen, tell } from "../../../stores/view-store.ts";
import { resultFoot } from "#shared/headlines/result-foot.ts";
import { onPaper } from "./on-paper.ts";

/** Prints the results, or saves them as a PDF file: shows them first, since paper shows what the window shows. */
export async function printResults(on: "paper" | "pdf"): Promise<void> {
  const run = runStore.getState();
  const result = resultOf(run);
  const of = shownVersionOf(run);
  if (!result || !of) return tell("error", "There are no results to print. Run the deal first.");
  const foot = resultFoot(result, {
    isPartial: isPartialOf(run, result),
    isStale: of !== dealStore.getState().scenario,
  });
  showScreen("results");
  try {
    if (on === "paper") return report(await onPaper(() => desktop.request["window:print"]({ foot })));
    const name = suggestedName(`${result.scenario.name} results`);
    report(await onPaper(() => desktop.request["window:save-pdf"]({ suggestedName: name, foot })));
  } catch (error) {
    tell("error", error instanceof Error ? error.message : "The results could not be printed.");
  }
}

/** Tells how it ended. What a printer did is told by the printer. */
function report(reply: Reply<{ readonly name: string } | undefined>): void {
  if (reply.kind === "refused") tell("error", reply.sentence);
  if (reply.kind === "done" && reply.value) tell("good", `Saved ${reply.value.name}.`);
}
