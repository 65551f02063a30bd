import { desktop } from "../desktop.ts";
import { baseOf, dealStore } from "./deal-store.ts";
import { fileStore } from "./file-store.ts";
import { isEdited } from "./open-deal.ts";
import { textOfOpenDeal } from "./save-deal.ts";
import { countUnsavedEdits, unsavedEdits } from "./unsaved-edits.ts";
import { tell } from "./view-store.ts";

/** So long after an edit its copy is written, with the edits that came meanwhile. */
const WAIT_MS = 1000;

/**
 * While a deal has changes that are not saved, keeps a copy of it for after a crash, a second after an edit and at most
 * each second. The copy goes once the deal is saved, given up or back at what is saved. A deal with problems is kept too,
 * though it could not be saved.
 * @returns what ends it
 */
export function keepRecoveryCopy(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: string | undefined;
  let failed = false;
  const keep = async (): Promise<void> => {
    timer = undefined;
    const text = textOfOpenDeal();
    const { handle, name } = fileStore.getState();
    if (text === undefined || text === kept || !isEdited()) return;
    kept = text;
    const dealName = baseOf(dealStore.getState())!.deal.name.slice(0, 500);
    const reply = await desktop.request["recovery:keep"]({ handle, name, dealName, edits: unsavedEdits(), text });
    // Said once and not each second; and again after it went well meanwhile.
    if (reply.kind === "refused" && !failed) tell("error", reply.sentence);
    failed = reply.kind === "refused";
  };
  const attend = (): void => {
    if (isEdited()) {
      timer ??= setTimeout(() => void keep(), WAIT_MS);
      return;
    }
    clearTimeout(timer);
    timer = undefined;
    kept = undefined;
    void desktop.request["recovery:drop"]();
  };
  const stops = [
    countUnsavedEdits(),
    dealStore.subscribe((now, before) => now !== before && attend()),
    fileStore.subscribe(attend),
  ];
  return () => {
    clearTimeout(timer);
    stops.forEach((stop) => stop());
  };
}
