import { useDeferredValue, type ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { resultOf, shownVersionOf } from "../../stores/run-store.ts";
import { useChecks, useDeal, useRun, useWorkbench } from "../../stores/use-stores.ts";
import { showScreen } from "../../stores/view-store.ts";
import { PerspectiveSwitch } from "../workbench/perspective-switch.tsx";
import { ResultsBody } from "./results-body.tsx";
import { ResultsIndex } from "./results-index.tsx";
import { NotRunYet } from "./states/not-run-yet.tsx";
import { RunBanner } from "./states/run-banner.tsx";
import { RunLine } from "./states/run-line.tsx";
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
  // Deferred: a page of pictures is drawn piece by piece, and goes on scrolling meanwhile.
  const result = useDeferredValue(useRun(resultOf));
  const of = useDeferredValue(useRun(shownVersionOf));
  const warnings = useWarnings(result);
  const stale = useStaleness();
  const perspective = useWorkbench((state) => state.perspective);
  return (
    <>
      <header className="stack stack--tight">
        {of !== undefined && <strong className="print-only text-lead">{of.deal.name}</strong>}
        <div className="page-header">
          <h1>Results</h1>
          <div className="cluster">
            {result !== undefined && <PerspectiveSwitch />}
            <ExportMenu />
          </div>
        </div>
        {result !== undefined && <Trail result={result} />}
        {result !== undefined && <WarningsNote warnings={warnings} />}
        {result !== undefined && <CorrelationNote moved={result.correlationRepair} />}
      </header>
      <div className="results-bar">
        <RunLine />
        <RunBanner />
        {result !== undefined && <ResultsIndex result={result} perspective={perspective} />}
      </div>
      {result !== undefined && of !== undefined && (
        <div className={`stack stack--loose${stale ? " results-body--stale" : ""}`}>
          <ResultsBody result={result} of={of} perspective={perspective} />
        </div>
      )}
    </>
  );
}

/** What makes one ask about the deal of a result; while the run goes on, as far as is known. */
function useWarnings(result: ResultDocument | undefined): readonly SenseWarning[] {
  const running = useRun((run) => run.kind === "running");
  const known = useChecks((state) => state.warnings);
  return running ? known : (result?.warnings ?? []);
}
