import { useSyncExternalStore } from "react";
import { workbenchStore } from "../../stores/workbench-store.ts";
import { isNarrow, isPaneShown, widths } from "./is-pane-shown.ts";

function listen(changed: () => void): () => void {
  const asked = widths();
  for (const width of asked) width?.addEventListener("change", changed);
  const stop = workbenchStore.subscribe(changed);
  return () => {
    for (const width of asked) width?.removeEventListener("change", changed);
    stop();
  };
}

/** Whether results stand beside the editor, in React. */
export const usePaneShown = (): boolean => useSyncExternalStore(listen, isPaneShown);

/** Whether there is room for one column only, in React. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, isNarrow);
