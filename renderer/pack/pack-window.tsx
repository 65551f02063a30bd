import { useEffect, useState, type ReactElement } from "react";
import { I18nProvider } from "react-aria-components";
import { useStore } from "zustand";
import type { ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { dateInWords } from "#shared/format/date-in-words.ts";
import { CrashBoundary } from "../views/app/crash-boundary.tsx";
import { Notice } from "../views/app/notice.tsx";
import { Presentation } from "../views/present/presentation.tsx";
import { ReadOnlyContext } from "../views/read-only.ts";
import { keepContrast } from "../views/app/keep-contrast.ts";
import { keepPaperLight } from "../views/results/print/on-paper.ts";
import { PackBar } from "./pack-bar.tsx";
import { PackCompare } from "./pack-compare.tsx";
import { PackNotes } from "./pack-notes.tsx";
import { PackResults } from "./pack-results.tsx";
import { packStore, showDeal } from "./pack-store.ts";
import { PackTerms } from "./pack-terms.tsx";

/** A pack that was left behind: its deals and their results to look at, to compare and to present, without the program. */
export function PackWindow({ pack }: { readonly pack: ScenarioPack }): ReactElement {
  // Before anything is drawn: what shows results finds a run.
  useState(() => showDeal(pack.deals, 0));
  const { deal: place, tab } = useStore(packStore);
  useEffect(keepPaperLight, []);
  useEffect(keepContrast, []);
  const deal = pack.deals[place]!;
  return (
    <I18nProvider locale="en-GB">
      <ReadOnlyContext value={true}>
        <CrashBoundary showing={[place, tab]}>
          <div className="app">
            <a className="skip-link" href="#screen">
              Skip to content
            </a>
            <PackBar pack={pack} />
            <main id="screen" key={tab} className="app__screen" tabIndex={-1}>
              <p className="print-only">
                <strong className="text-lead">{pack.deals[0].scenario.deal.name}</strong>
                <br />
                Scenario pack of {dateInWords(pack.madeAt)}
                {place > 0 && tab !== "compare" && tab !== "notes" && `, variant “${deal.name}”`}
              </p>
              {tab === "results" && <PackResults pack={pack} deal={deal} />}
              {tab === "compare" && pack.comparison && <PackCompare pack={pack} comparison={pack.comparison} />}
              {tab === "terms" && <PackTerms pack={pack} deal={deal} />}
              {tab === "notes" && <PackNotes pack={pack} deal={deal} />}
            </main>
            <div className="notices">
              <Notice />
            </div>
            <Presentation />
          </div>
        </CrashBoundary>
      </ReadOnlyContext>
    </I18nProvider>
  );
}
