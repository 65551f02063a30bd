import { useLayoutEffect } from "react";
import { preferencesStore } from "../../stores/preferences-store.ts";

/** Light while it lasts, since most projectors make dark a grey; as it is for those who have chosen dark or high contrast. */
export function useProjectorTheme(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset["theme"];
    const { theme } = preferencesStore.getState();
    if (theme === "system" || theme === "light") dataset["theme"] = "light";
    return () => {
      if (before === undefined) delete dataset["theme"];
      else dataset["theme"] = before;
    };
  }, []);
}
