import type { PinnedTrial } from "#shared/model/analyses.ts";
import { idFromName } from "#shared/start/id-from-name.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { editAnalyses } from "../../../stores/edit-analyses.ts";

const MOST_PINS = 50;

const pins = (): readonly PinnedTrial[] => dealStore.getState().analyses?.pinned ?? [];

/** Why a future cannot be pinned under a name; undefined when it can. */
export function whyNotPinned(name: string, kept: readonly PinnedTrial[]): string | undefined {
  if (kept.length >= MOST_PINS)
    return `A file keeps at most ${MOST_PINS} futures. Remove one that nobody needs any more.`;
  if (name.trim() === "") return "Give the future a name.";
  return name.trim().length > 300 ? "A name may have at most 300 characters." : undefined;
}

/** Keeps a future in the file, as one undoable step. */
export function pinTrial({ name, variant, ...rest }: Omit<PinnedTrial, "id">): void {
  const id = idFromName(name, "future", new Set(pins().map((pin) => pin.id)));
  const pin: PinnedTrial = { id, name: name.trim(), ...rest, ...(variant !== undefined && { variant }) };
  editAnalyses(`pinning ${pin.name}`, { pinned: [...pins(), pin] });
}

export function removePin(id: string): void {
  const name = pins().find((pin) => pin.id === id)?.name ?? "";
  editAnalyses(`removal of ${name}`, { pinned: pins().filter((pin) => pin.id !== id) });
}
