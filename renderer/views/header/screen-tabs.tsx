import { useView } from "../../stores/use-stores.ts";
import { showScreen, type Screen } from "../../stores/view-store.ts";

const screens: readonly (readonly [Screen, string])[] = [
  ["deal", "Deal"],
  ["results", "Results"],
  ["compare", "Compare"],
  ["analyse", "Analyse"],
];

/** Switches between the deal's terms and its results. */
export function ScreenTabs() {
  const current = useView((state) => state.screen);
  return (
    <nav className="app__tabs" aria-label="Screens of the deal">
      {screens.map(([screen, name]) => (
        <button
          key={screen}
          type="button"
          className="app__tab"
          aria-current={current === screen ? "page" : undefined}
          onClick={() => showScreen(screen)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
