import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Perspective } from "../../stores/perspective.ts";
import { partsOf, type ResultPart } from "./result-parts.ts";

const names: Readonly<Record<ResultPart, string>> = {
  verdicts: "Verdicts",
  payments: "Payments",
  plans: "Plans",
  outcomes: "Outcomes",
  years: "Years",
  cash: "Investor and cash",
  chances: "Chances",
  precision: "Precision",
  measures: "All measures",
};

/** The focus goes along, so that Tab goes on from there. */
function goTo(part: ResultPart): void {
  const section = document.getElementById(`results-${part}`);
  section?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: "start" });
}

/** Leads to the parts of a long page, and stays in sight. */
export function ResultsIndex(props: {
  readonly result: ResultDocument;
  readonly perspective: Perspective;
}): ReactElement {
  return (
    <nav className="results-index" aria-label="Parts of the results">
      {partsOf(props.result, props.perspective).map((part) => (
        <button key={part} type="button" className="results-index__link" onClick={() => goTo(part)}>
          {names[part]}
        </button>
      ))}
    </nav>
  );
}
