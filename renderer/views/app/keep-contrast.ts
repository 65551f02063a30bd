import { preferencesStore } from "../../stores/preferences-store.ts";

/** A system that asks for contrast, and one that has colours of its own, which a page cannot but take. */
const ASKED_BY_SYSTEM = ["(prefers-contrast: more)", "(forced-colors: active)"];

/**
 * Gives the page high contrast while a person has chosen it or the system asks for it: `data-contrast="more"` on <html>,
 * which tokens-contrast.css and contrast.css go by. Answers what ends it.
 */
export function keepContrast(): () => void {
  const asked = ASKED_BY_SYSTEM.map((query) => globalThis.matchMedia(query));
  const follow = (): void => {
    const more = preferencesStore.getState().theme === "high-contrast" || asked.some(({ matches }) => matches);
    if (more) document.documentElement.dataset["contrast"] = "more";
    else delete document.documentElement.dataset["contrast"];
  };
  const stop = preferencesStore.subscribe(follow);
  for (const each of asked) each.addEventListener("change", follow);
  follow();
  return () => {
    stop();
    for (const each of asked) each.removeEventListener("change", follow);
  };
}
