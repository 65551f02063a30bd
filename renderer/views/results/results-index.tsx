import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";

/** The parts of the page, in its order. */
const parts = [
  { id: "verdicts", name: "Verdicts" },
  { id: "payments", name: "Payments" },
  { id: "plans", name: "Plans" },
  { id: "outcomes", name: "Outcomes" },
  { id: "years", name: "Years" },
  { id: "cash", name: "Investor and cash" },
  { id: "chances", name: "Chances" },
  { id: "measures", name: "All measures" },
] as const;

/** Leads to the parts of a long page, and stays in sight. */
export function ResultsIndex({ result }: { readonly result: ResultDocument }): ReactElement {
  const here = parts.filter(({ id }) => id !== "plans" || result.plans.length > 0);
  return (
    <nav className="results-index" aria-label="Parts of the results">
      {here.map(({ id, name }) => (
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
