import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { cancelComparison, startComparison } from "../../stores/compare-deals.ts";
import type { Comparison } from "../../stores/compare-store.ts";
import { useCompare } from "../../stores/use-stores.ts";
import { ExportComparisonMenu } from "../analyse/export-analysis-menu.tsx";
import { IrrDoubt } from "../analyse/irr-doubt.tsx";
import type { ComparedChoice } from "./use-comparison.ts";

/** How the comparison stands, always in one line: how far it is and Cancel, or what it was of and Run again. */
export function ComparisonLine(props: { readonly choice: ComparedChoice }): ReactElement {
  const comparison = useCompare((state) => state.comparison);
  return (
    <>
      <Standing {...props} />
      <IrrDoubt document={comparison.kind === "idle" ? undefined : comparison.document} />
      <p className="visually-hidden" role="status">
        {toldOf(comparison)}
      </p>
    </>
  );
}

/** What a screen reader says of it: that it has begun and what it came to, never how far it is. */
function toldOf(comparison: Comparison): string {
  if (comparison.kind === "running") return "The comparison has begun.";
  if (comparison.kind === "done") return "The comparison is done.";
  return comparison.kind === "cancelled" ? "The comparison was cancelled." : "";
}

function Standing({ choice }: { readonly choice: ComparedChoice }): ReactElement {
  const comparison = useCompare((state) => state.comparison);
  if (comparison.kind === "running") {
    const { done, total, document } = comparison;
    return (
      <div className="compare-line">
        <span className="compare-line__words">
          {decimal(done)} of {decimal(total)} trials
        </span>
        <progress className="progress" aria-label="How far the comparison is" max={total} value={done} />
        <span className="text-small text-muted">
          {document ? `Below, the first ${decimal(document.trials)} of each` : "The first figures appear in a moment"}
        </span>
        <button type="button" className="button button--small" onClick={cancelComparison}>
          Cancel
        </button>
      </div>
    );
  }
  if (comparison.kind === "failed")
    return (
      <div className="callout callout--error" role="alert">
        <p>{comparison.sentence}</p>
        <div className="callout__actions">
          <RunAgain choice={choice} />
        </div>
      </div>
    );
  return (
    <div className="compare-line">
      {comparison.kind === "done" && (
        <>
          <span className="text-small text-muted">
            {decimal(comparison.document.trials)} trials of each, seed {comparison.document.seed}, on the same draws, in{" "}
            {decimal(comparison.seconds, 1)} s
          </span>
          <ExportComparisonMenu document={comparison.document} />
        </>
      )}
      {comparison.kind === "cancelled" && (
        <>
          <span className="compare-line__words">
            Cancelled
            {comparison.document ? `; below, the first ${decimal(comparison.document.trials)} trials of each` : ""}
          </span>
          <RunAgain choice={choice} />
        </>
      )}
    </div>
  );
}

const RunAgain = ({ choice: { base, deals } }: { readonly choice: ComparedChoice }) => (
  <button type="button" className="button button--small" onClick={() => startComparison(base, deals)}>
    Run again
  </button>
);
