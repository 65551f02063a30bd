import { inShownStyle } from "#shared/format/in-shown-style.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { serialiseFile, writtenScenario } from "#shared/variants/serialise-file.ts";
import { desktop } from "../desktop.ts";
import { dealStore, fileOf } from "./deal-store.ts";
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

/** What keeps a file from being opened again, at its place: the first problem, and how many more. Undefined when nothing does. */
export function whyNotReopened(file: ScenarioFile): string | undefined {
  const checked = checkFile(writtenScenario(file));
  if (checked.kind === "valid") return undefined;
  const [first, ...others] = checked.problems;
  if (!first) return undefined;
  // A problem of a variant says itself where it is.
  const inBase = first.path.length > 0 && first.path[0] !== "variants";
  const place = inBase ? `${describePath(first.path, writtenScenario(file))}: ` : "";
  const rest = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return `${place}${inShownStyle(first.sentence)}${rest}`;
}

/** The text that saving would write of the open deal, even one that has problems to mend. */
export function textOfOpenDeal(): string | undefined {
  const file = fileOf(dealStore.getState());
  return file && serialiseFile(file);
}

async function save(asNew: boolean): Promise<boolean> {
  const state = dealStore.getState();
  const saved = fileOf(state);
  if (!saved) return false;
  const why = whyNotReopened(saved);
  if (why !== undefined) {
    tell("error", `Not saved: a file with this problem could not be opened again. ${why}`, state.scenario);
    return false;
  }
  const { handle } = fileStore.getState();
  const text = serialiseFile(saved);
  const reply =
    handle === undefined || asNew
      ? await desktop.request["file:save-as"]({
          suggestedName: `${suggestedName(saved.base.deal.name)}.sop.json`,
          text,
        })
      : await desktop.request["file:save"]({ handle, text });
  if (reply.kind === "refused") tell("error", reply.sentence);
  if (reply.kind !== "done") return false;
  fileStore.setState({ handle: reply.value.handle, name: reply.value.name, saved });
  tell("good", `Saved ${reply.value.name}.`);
  return true;
}

/** Saves to the deal's file, or asks for one. Answers whether it was saved. */
export const saveDeal = (): Promise<boolean> => save(false);
export const saveDealAs = (): Promise<boolean> => save(true);
