import { useLayoutEffect, useRef, type ReactNode } from "react";
import { useFile, useNumbers, useView } from "../../stores/use-stores.ts";
import { viewStore } from "../../stores/view-store.ts";

const noDeal = {};

/**
 * Where a screen is shown. Each screen and each part of the editor is found again where it was left, until another deal is
 * opened; a new one starts at its top. A button that goes with its screen leaves the focus here, not nowhere.
 */
export function ScreenPlace({ children }: { readonly children: ReactNode }) {
  const place = useView((state) => (state.screen === "deal" ? `deal/${state.section}` : state.screen));
  // Another style of numbers makes the screen anew, and its place is found again.
  const numbers = useNumbers();
  const opened = useFile((state) => state.opened);
  const element = useRef<HTMLElement>(null);
  const left = useRef(new WeakMap<object, Map<string, number>>());
  useLayoutEffect(() => {
    const main = element.current;
    if (!main) return undefined;
    // The editor's outline stands still and its page scrolls.
    const scroller = main.querySelector(".editor__page") ?? main;
    const places = left.current.get(opened ?? noDeal) ?? new Map<string, number>();
    left.current.set(opened ?? noDeal, places);
    scroller.scrollTop = places.get(place) ?? 0;
    if (document.activeElement === document.body) main.focus({ preventScroll: true });
    const remember = (): void => void places.set(place, scroller.scrollTop);
    scroller.addEventListener("scroll", remember);
    // Who leaves at once leaves before the page has heard that it was scrolled.
    const unsubscribe = viewStore.subscribe(remember);
    return () => {
      scroller.removeEventListener("scroll", remember);
      unsubscribe();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the screen is another then
  }, [place, opened, numbers]);
  return (
    <main id="screen" ref={element} className="app__screen" tabIndex={-1}>
      {children}
    </main>
  );
}
