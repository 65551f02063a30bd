import { type ReactElement, useEffect } from "react";
import { useStore } from "zustand";
import type { PackedDeal, ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { ReportSections } from "../report/report-page.tsx";
import { DealChoice } from "./deal-choice.tsx";
import { packStore } from "./pack-store.ts";

/** Ids of sections of a report, with what leads to them. */
const sections = [
  ["terms", "Terms"],
  ["assumptions", "Assumptions"],
  ["method", "Method"],
  ["limits", "Limits"],
  ["certificate", "Run certificate"],
] as const;

/** Takes a person to a section. The focus goes along, so that Tab goes on from there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "start" });
}

/** What was agreed and assumed, how it was worked out, and what it does not say: as the report tells it. */
export function PackTerms(props: { readonly pack: ScenarioPack; readonly deal: PackedDeal }): ReactElement {
  const { pack, deal } = props;
  const part = useStore(packStore, (state) => state.part);
  useEffect(() => {
    if (part !== undefined) goTo(part);
  }, [part]);
  return (
    <div className="page pack-terms">
      <header className="page-header">
        <h1>Terms and method</h1>
        <div className="pack-choices">
          <DealChoice pack={pack} />
        </div>
      </header>
      <div className="results-bar">
        <nav className="results-index" aria-label="Sections">
          {sections.map(([id, words]) => (
            <button key={id} type="button" className="results-index__link" onClick={() => goTo(id)}>
              {words}
            </button>
          ))}
        </nav>
      </div>
      <ReportSections content={deal} ids={sections.map(([id]) => id)} />
    </div>
  );
}
