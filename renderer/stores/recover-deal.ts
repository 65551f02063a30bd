import type { RecoveryCopy } from "#shared/desktop/recovery.ts";
import { desktop } from "../desktop.ts";
import { mayReplace, show } from "./open-deal.ts";
import { readRecovered } from "./read-recovered.ts";
import { nothingLeft, recoverLater, recoveryStore } from "./recovery-store.ts";
import { countRecovered } from "./unsaved-edits.ts";
import { tell } from "./view-store.ts";

/** At the start: offers what earlier sessions left unsaved, if they left anything. Answers whether they did. */
export async function offerRecovery(): Promise<boolean> {
  const list = await desktop.request["recovery:list"]();
  const some = list.copies.length > 0 || list.setAside > 0;
  if (some) recoveryStore.setState({ ...nothingLeft, ...list, shown: true }, true);
  return some;
}

/** The same when a person asks for it, who is also told when there is nothing. */
export async function askForRecovery(): Promise<void> {
  if (!(await offerRecovery())) tell("good", "There is no unsaved work to recover.");
}

/** Opens a copy as the deal it was, edited and with its file. A copy that is no deal is set aside, and that is said. */
export async function recoverDeal({ id, dealName }: RecoveryCopy): Promise<void> {
  const read = await desktop.request["recovery:read"](id);
  if (read.kind !== "done") return refuse(read.kind === "refused" ? read.sentence : undefined);
  const file = readRecovered(read.value);
  if (!file) {
    await desktop.request["recovery:set-aside"](id);
    return refuse(
      `The copy of “${dealName}” is damaged and cannot be opened. It was set aside, and nothing else was lost.`,
    );
  }
  if (!(await mayReplace())) return;
  const adopted = await desktop.request["recovery:adopt"](id);
  if (adopted.kind !== "done") return refuse(adopted.kind === "refused" ? adopted.sentence : undefined);
  const { handle, name, edits } = adopted.value;
  show(file, { handle, name }, { unsaved: true });
  countRecovered(edits);
  recoverLater();
  tell("good", `Recovered “${file.base.deal.name}”. It is not saved yet.`);
}

/** Deletes a copy for good. */
export async function discardCopy(id: RecoveryCopy["id"]): Promise<void> {
  const { copies, setAside } = await desktop.request["recovery:discard"](id);
  if (copies.length === 0) return recoverLater();
  recoveryStore.setState({ copies, setAside, discarding: undefined, refusal: undefined });
}

async function refuse(refusal: string | undefined): Promise<void> {
  const { copies } = await desktop.request["recovery:list"]();
  recoveryStore.setState({ copies, refusal, discarding: undefined });
}
