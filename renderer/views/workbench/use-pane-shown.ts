import { useSyncExternalStore } from "react";
import { useWorkbench } from "../../stores/use-stores.ts";

/** From this width on the window has room for outline, editor and results beside each other. */
const ROOMY = "(min-width: 1360px)";

const listen = (changed: () => void): (() => void) => {
  const query = globalThis.matchMedia?.(ROOMY);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
};

/** Whether results stand beside the editor: as the person chose, else where the window is wide enough. */
export function usePaneShown(): boolean {
  const roomy = useSyncExternalStore(listen, () => globalThis.matchMedia?.(ROOMY).matches ?? false);
  return useWorkbench((state) => state.pane) ?? roomy;
}
