import type { ReactElement } from "react";
import type { AnalysisKind, AskedOf, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import { capital } from "#shared/format/in-words.ts";
import { decimal } from "#shared/format/decimal.ts";
import { cancelAnalysis, startAnalysis } from "../../stores/analyse-deal.ts";
import type { Analysis } from "../../stores/analysis-store.ts";
import { useAnalysisOf } from "../../stores/use-stores.ts";
import { ExportAnalysisMenu } from "./export-analysis-menu.tsx";
import { IrrDoubt } from "./irr-doubt.tsx";
import { isOldAnswer } from "./use-keep-analysing.ts";

interface AnalysisLineProps<Kind extends AnalysisKind> {
  readonly kind: Kind;
  /** What is asked now, to run it again; undefined while nothing can be. */
  readonly asked: AskedOf<Kind> | undefined;
  /** What is shown so far, in words that follow "Below, …"; of each case the first trials, where it is not said. */
  readonly soFar?: (document: DocumentOf<Kind>) => string;
}

const firstTrials = ({ trials }: { readonly trials: number }): string => `the first ${decimal(trials)} of each case`;

const BEFORE = "the answer to what was asked before";

/** How an analysis stands, always in one line: how far it is and Cancel, or what it was of and Run again. */
export function AnalysisLine<Kind extends AnalysisKind>(props: AnalysisLineProps<Kind>): ReactElement {
  const analysis = useAnalysisOf(props.kind);
  return (
    <>
      <Standing {...props} />
      <IrrDoubt document={analysis.document} />
      <p className="visually-hidden" role="status">
        {toldOf(analysis)}
      </p>
    </>
  );
}

/** What a screen reader says of it: that it has begun and what it came to, never how far it is. */
function toldOf({ kind }: Analysis<AnalysisKind>): string {
  if (kind === "running") return "The analysis has begun.";
  if (kind === "done") return "The analysis is done.";
  return kind === "cancelled" ? "The analysis was cancelled." : "";
}

function Standing<Kind extends AnalysisKind>(props: AnalysisLineProps<Kind>): ReactElement {
  const { kind, asked, soFar = firstTrials } = props;
  const analysis = useAnalysisOf(kind);
  const { document } = analysis;
  const below = document && `below, ${isOldAnswer(analysis, asked) ? BEFORE : soFar(document)}`;
  const again = asked && (
    <button type="button" className="button button--small" onClick={() => startAnalysis(kind, asked)}>
      Run again
    </button>
  );
  if (analysis.kind === "running") {
    const { done, total } = analysis;
    return (
      <div className="compare-line">
        <span className="compare-line__words">
          {total === 0 ? "Starting" : `${decimal(done)} of ${decimal(total)} trials`}
        </span>
        <progress className="progress" aria-label="How far the analysis is" max={Math.max(1, total)} value={done} />
        <span className="text-small text-muted">{below ? capital(below) : "The first figures appear in a moment"}</span>
        <button type="button" className="button button--small" onClick={cancelAnalysis}>
          Cancel
        </button>
      </div>
    );
  }
  if (analysis.kind === "failed")
    return (
      <div className="callout callout--error" role="alert">
        <p>{analysis.sentence}</p>
        <div className="callout__actions">{again}</div>
      </div>
    );
  return (
    <div className="compare-line">
      {analysis.kind === "done" && !isOldAnswer(analysis, asked) && (
        <>
          <span className="text-small text-muted">
            {decimal(analysis.document.trials)} trials of each case, seed {analysis.document.seed}, on the same draws,
            in {decimal(analysis.seconds, 1)} s
          </span>
          <ExportAnalysisMenu kind={kind} document={analysis.document} />
        </>
      )}
      {analysis.kind === "cancelled" && (
        <>
          <span className="compare-line__words">
            Cancelled
            {below ? `; ${below}` : ""}
          </span>
          {again}
        </>
      )}
    </div>
  );
}
