import { useEffect } from "react";
import { presentStore, showSlide } from "../../stores/present-store.ts";

/** Where a key leads from a slide; undefined for any other key. Page Up and Page Down are what remotes send. */
function slideAfter(key: string, shift: boolean, slide: number): number | undefined {
  if (key === "ArrowRight" || key === "ArrowDown" || key === "PageDown" || (key === " " && !shift)) return slide + 1;
  if (key === "ArrowLeft" || key === "ArrowUp" || key === "PageUp" || (key === " " && shift)) return slide - 1;
  if (key === "Home") return 0;
  return key === "End" ? Number.MAX_SAFE_INTEGER : undefined;
}

/** Steps through the slides by keyboard. A chart that is being read, and a button, keep their own keys. */
export function useSlideKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === " " && event.target instanceof HTMLButtonElement) return;
      const next = slideAfter(event.key, event.shiftKey, presentStore.getState().slide);
      if (next === undefined) return;
      event.preventDefault();
      showSlide(next);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
