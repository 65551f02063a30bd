import { useSyncExternalStore } from "react";
import { workbenchStore } from "../../stores/workbench-store.ts";
import { isPaneShown, roomy } from "./is-pane-shown.ts";

function listen(changed: () => void): () => void {
  const query = roomy();
  query?.addEventListener("change", changed);
  const stop = workbenchStore.subscribe(changed);
  return () => {
    query?.removeEventListener("change", changed);
    stop();
  };
}

/** Whether results stand beside the editor, in React. */
export const usePaneShown = (): boolean => useSyncExternalStore(listen, isPaneShown);
