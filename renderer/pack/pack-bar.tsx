import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { dateInWords } from "#shared/format/date-in-words.ts";
import { download } from "../browser-desktop/download.ts";
import { suggestedName } from "../stores/save-deal.ts";
import { Mark } from "../views/header/mark.tsx";
import { type PackTab, packStore, presentPack, showTab } from "./pack-store.ts";

const tabs: readonly (readonly [PackTab, string])[] = [
  ["results", "Results"],
  ["compare", "Compare"],
  ["terms", "Terms and method"],
  ["notes", "Notes"],
];

/** Saves the deal as the file that the app opens. */
function saveDealOf({ file, deals }: ScenarioPack): void {
  download(`${suggestedName(deals[0].scenario.deal.name)}.sop.json`, [file]);
}

/** The bar on top: which pack, which side of it, and what one can do with it. */
export function PackBar({ pack }: { readonly pack: ScenarioPack }): ReactElement {
  const tab = useStore(packStore, (state) => state.tab);
  const { name } = pack.deals[0].scenario.deal;
  return (
    <header className="app__bar">
      <Mark />
      <div className="app__deal">
        <strong className="app__deal-name" title={name}>
          {name}
        </strong>
        <span className="app__deal-file">Scenario pack of {dateInWords(pack.madeAt)}, read-only</span>
      </div>
      <nav className="app__tabs" aria-label="Parts of the pack">
        {tabs
          .filter(([id]) => id !== "compare" || pack.comparison)
          .map(([id, words]) => (
            <button
              key={id}
              type="button"
              className="app__tab"
              aria-current={tab === id ? "page" : undefined}
              onClick={() => showTab(id)}
            >
              {words}
            </button>
          ))}
      </nav>
      <div className="app__actions">
        <button type="button" className="button" onClick={() => saveDealOf(pack)}>
          Save the deal
        </button>
        <button type="button" className="button button--primary" onClick={presentPack}>
          Present
        </button>
      </div>
    </header>
  );
}
