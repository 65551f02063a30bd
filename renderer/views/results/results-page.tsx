import type { ReactElement } from "react";
import { resultOf } from "../../stores/run-store.ts";
import { useDeal, useRun } from "../../stores/use-stores.ts";
import { showScreen } from "../../stores/view-store.ts";
import { ResultsBody } from "./results-body.tsx";
import { ResultsIndex } from "./results-index.tsx";
import { NotRunYet } from "./states/not-run-yet.tsx";
import { RunBanner } from "./states/run-banner.tsx";
import { RunningBanner } from "./states/running-banner.tsx";
import { useStaleness } from "./states/use-staleness.ts";
import { CorrelationNote } from "./trail/correlation-note.tsx";
import { ExportMenu } from "./trail/export-menu.tsx";
import { Trail } from "./trail/trail.tsx";
import { WarningsNote } from "./trail/warnings-note.tsx";

/** The results of the run: what must be known first, then verdicts, pictures and tables, from plain to exact. */
export function ResultsPage(): ReactElement {
  const scenario = useDeal((state) => state.scenario);
  const idle = useRun((run) => run.kind === "idle");
  const hasResult = useRun((run) => resultOf(run) !== undefined);
  if (scenario === undefined)
    return (
      <div className="empty-state">
        <strong>No deal is open</strong>
        <p>Open one to run it and see its results here.</p>
        <button type="button" className="button" onClick={() => showScreen("gallery")}>
          Show the deals
        </button>
      </div>
    );
  return (
    <div className={`page ${hasResult ? "page--wide" : "results-alone"}`}>
      {idle ? (
        <>
          <h1>Results</h1>
          <NotRunYet scenario={scenario} />
        </>
      ) : (
        <RunShown />
      )}
    </div>
  );
}

function RunShown(): ReactElement {
  const result = useRun(resultOf);
  const of = useRun((run) => (run.kind === "idle" ? undefined : run.of));
  const startedAt = useRun((run) => (run.kind === "running" ? run.startedAt : undefined));
  const stale = useStaleness();
  return (
    <>
      <header className="stack stack--tight">
        <div className="page-header">
          <h1>Results</h1>
          <ExportMenu />
        </div>
        {result !== undefined && <Trail result={result} />}
        {result !== undefined && <WarningsNote warnings={result.warnings} />}
        {result !== undefined && <CorrelationNote moved={result.correlationRepair} />}
      </header>
      <div className="results-bar">
        {startedAt !== undefined && <RunningBanner startedAt={startedAt} />}
        <RunBanner />
        {result !== undefined && <ResultsIndex result={result} />}
      </div>
      {result !== undefined && of !== undefined && (
        <div className={`stack stack--loose${stale ? " results-body--stale" : ""}`}>
          <ResultsBody result={result} of={of} />
        </div>
      )}
    </>
  );
}
