import { useLayoutEffect } from "react";
import { preferencesStore } from "../../stores/preferences-store.ts";

/** Light while it lasts, since most projectors make dark a grey; dark for those who have chosen dark. */
export function useProjectorTheme(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset["theme"];
    if (preferencesStore.getState().theme !== "dark") dataset["theme"] = "light";
    return () => {
      if (before === undefined) delete dataset["theme"];
      else dataset["theme"] = before;
    };
  }, []);
}
