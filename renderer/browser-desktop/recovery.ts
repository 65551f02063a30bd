import type { DesktopBridge, Reply } from "#shared/desktop/contract.ts";
import type { RecoveryList } from "#shared/desktop/recovery.ts";
import { copyOf, dropCopy, keepCopy, leftCopies, setCopyAside } from "./kept-copies.ts";

type RecoveryRequests = Extract<keyof DesktopBridge["request"], `recovery:${string}`>;

const GONE: Reply<never> = { kind: "refused", sentence: "This recovery copy is no longer there." };
const FULL: Reply<never> = {
  kind: "refused",
  sentence: "Unsaved work cannot be kept for recovery: this browser keeps nothing, or nothing more. Save often.",
};

async function list(): Promise<RecoveryList> {
  try {
    const { copies, setAside } = await leftCopies();
    const told = copies.map(({ id, dealName, keptAt, edits, handle, name }) => {
      // A browser does not say what has become of a file.
      const file = handle === undefined ? undefined : { name, folder: "this browser", now: "as-opened" as const };
      return { id, dealName, keptAt, edits, file };
    });
    return { copies: told, setAside };
  } catch {
    return { copies: [], setAside: 0 };
  }
}

/** Copies of unsaved work in the browser's own store for this page: nothing of them leaves this computer. */
export const browserRecovery: Pick<DesktopBridge["request"], RecoveryRequests> = {
  "recovery:keep": async (copy) => {
    try {
      keepCopy({ ...copy, keptAt: Date.now() });
      return { kind: "done", value: undefined };
    } catch {
      return FULL;
    }
  },
  "recovery:drop": async () => {
    try {
      dropCopy();
    } catch {
      // A browser that keeps nothing has nothing to drop.
    }
  },
  "recovery:list": list,
  "recovery:read": async (id) => {
    const copy = copyOf(id);
    return copy ? { kind: "done", value: copy.text } : GONE;
  },
  "recovery:adopt": async (id) => {
    const copy = copyOf(id);
    if (!copy) return GONE;
    try {
      // In this order: what is kept twice is not lost.
      keepCopy(copy);
      dropCopy(id);
    } catch {
      return FULL;
    }
    return { kind: "done", value: { handle: copy.handle, name: copy.name, edits: copy.edits } };
  },
  "recovery:discard": async (id) => {
    dropCopy(id);
    return await list();
  },
  "recovery:set-aside": async (id) => setCopyAside(id),
};
