import type { DesktopBridge, RecoveryList } from "#shared/desktop/contract.ts";

type RecoveryRequests = Extract<keyof DesktopBridge["request"], `recovery:${string}`>;

const none = (): Promise<RecoveryList> => Promise.resolve({ copies: [], setAside: 0 });
const gone = (): Promise<{ kind: "cancelled" }> => Promise.resolve({ kind: "cancelled" });
const nothing = (): Promise<void> => Promise.resolve();

/** An ordinary browser has no folder of the app's own, so nothing is kept there; it warns before a tab is closed. */
export const noRecovery: Pick<DesktopBridge["request"], RecoveryRequests> = {
  "recovery:keep": () => Promise.resolve({ kind: "done", value: undefined }),
  "recovery:drop": nothing,
  "recovery:list": none,
  "recovery:read": gone,
  "recovery:adopt": gone,
  "recovery:discard": none,
  "recovery:set-aside": nothing,
};
