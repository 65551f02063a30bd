import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Perspective } from "../../stores/perspective.ts";
import { goToPart } from "./go-to-part.ts";
import { partNames, partsOf } from "./result-parts.ts";

/** Leads to the parts of a long page, and stays in sight. */
export function ResultsIndex(props: {
  readonly result: ResultDocument;
  readonly perspective: Perspective;
}): ReactElement {
  return (
    <nav className="results-index" aria-label="Parts of the results">
      {partsOf(props.result, props.perspective).map((part) => (
        <button key={part} type="button" className="results-index__link" onClick={() => goToPart(part)}>
          {partNames[part]}
        </button>
      ))}
    </nav>
  );
}
