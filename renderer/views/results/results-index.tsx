import type { ReactElement } from "react";

/** The parts of the page, in its order. */
const parts = [
  { id: "verdicts", name: "Verdicts" },
  { id: "payments", name: "Payments" },
  { id: "outcomes", name: "Outcomes" },
  { id: "years", name: "Years" },
  { id: "cash", name: "Investor and cash" },
  { id: "chances", name: "Chances" },
  { id: "measures", name: "All measures" },
] as const;

/** Leads to the parts of a long page, and stays in sight. */
export function ResultsIndex(): ReactElement {
  return (
    <nav className="results-index" aria-label="Parts of the results">
      {parts.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="results-index__link"
          onClick={() => document.getElementById(`results-${id}`)?.scrollIntoView({ block: "start" })}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
