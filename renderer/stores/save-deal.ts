import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { desktop } from "../desktop.ts";
import { dealStore } from "./deal-store.ts";
import { fileStore } from "./file-store.ts";
import { tell } from "./view-store.ts";

/** A file name made of a deal's name. */
export const suggestedName = (dealName: string): string =>
  dealName
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "")
    .slice(0, 60) || "deal";

/** Why a deal may not be written: its file could not be opened again. Undefined when it may. */
function whyNotSaved(scenario: Scenario): string | undefined {
  const checked = checkScenario(scenario);
  if (checked.kind === "valid") return undefined;
  const [first, ...others] = checked.problems;
  if (!first) return undefined;
  const place = first.path.length > 0 ? `${describePath(first.path, scenario)}: ` : "";
  const rest = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return `Not saved: a file with this problem could not be opened again. ${place}${first.sentence}${rest}`;
}

async function save(asNew: boolean): Promise<boolean> {
  const { scenario } = dealStore.getState();
  if (!scenario) return false;
  const why = whyNotSaved(scenario);
  if (why !== undefined) {
    tell("error", why, scenario);
    return false;
  }
  const { handle } = fileStore.getState();
  const text = serialiseScenario(scenario);
  const reply =
    handle === undefined || asNew
      ? await desktop.request["file:save-as"]({ suggestedName: `${suggestedName(scenario.deal.name)}.sop.json`, text })
      : await desktop.request["file:save"]({ handle, text });
  if (reply.kind === "refused") tell("error", reply.sentence);
  if (reply.kind !== "done") return false;
  fileStore.setState({ handle: reply.value.handle, name: reply.value.name, saved: scenario });
  tell("good", `Saved ${reply.value.name}.`);
  return true;
}

/** Saves to the deal's file, or asks for one. Answers whether it was saved. */
export const saveDeal = (): Promise<boolean> => save(false);
export const saveDealAs = (): Promise<boolean> => save(true);
