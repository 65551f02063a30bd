import type { ReactElement } from "react";
import { dealProblems } from "../../stores/deal-problems.ts";
import { useDeal, useView } from "../../stores/use-stores.ts";
import { showAnalysis, showScreen, showSection } from "../../stores/view-store.ts";
import { ANALYSIS_PAGE } from "./go-to-analysis.ts";
import { analysisPages } from "./analysis-pages.ts";

/** What a table of parties asks of the deal: a list of analyses at the left, one of them beside it. */
export function AnalysePage(): ReactElement {
  const scenario = useDeal((state) => state.scenario);
  if (!scenario)
    return (
      <div className="empty-state">
        <strong>No deal is open</strong>
        <p>Open one to see who would sign it, what matters most, and what would have to change.</p>
        <button type="button" className="button" onClick={() => showScreen("gallery")}>
          Show the deals
        </button>
      </div>
    );
  const problems = dealProblems(scenario).length;
  if (problems > 0)
    return (
      <div className="empty-state">
        <strong>{problems === 1 ? "The deal has a problem" : `The deal has ${problems} problems`} to mend first</strong>
        <p>What cannot be simulated cannot be analysed. The editor shows where.</p>
        <button type="button" className="button button--primary" onClick={() => showSection("checks")}>
          Show what to mend
        </button>
      </div>
    );
  return <Analyses />;
}

function Analyses(): ReactElement {
  const shown = useView((state) => state.analysis);
  const { name, question, page: Page } = analysisPages.find(({ analysis }) => analysis === shown)!;
  return (
    <div className="analyse">
      <nav className="analyse__list" aria-label="Analyses">
        {analysisPages.map(({ analysis, name: each }) => (
          <button
            key={analysis}
            type="button"
            className="side-link"
            aria-current={analysis === shown ? "page" : undefined}
            onClick={() => showAnalysis(analysis)}
          >
            {each}
          </button>
        ))}
      </nav>
      <div id={ANALYSIS_PAGE} className="analyse__page" tabIndex={-1} role="region" aria-label={name}>
        <div className="page page--wide analyse__column">
          <header className="stack stack--tight">
            <h1>{name}</h1>
            <p className="text-secondary">{question}</p>
          </header>
          <Page />
        </div>
      </div>
    </div>
  );
}
