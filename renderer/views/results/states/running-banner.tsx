import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { cancelRun } from "../../../stores/run-deal.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { runPace } from "./run-pace.ts";
import { useElapsed } from "./use-elapsed.ts";

/** How far the run is, how fast it goes and what stands beneath meanwhile; and Cancel. */
export function RunningBanner({ startedAt }: { readonly startedAt: number }): ReactElement {
  const done = useRun((run) => (run.kind === "running" ? run.done : 0));
  const total = useRun((run) => (run.kind === "running" ? run.total : 1));
  const first = useRun((run) => (run.kind === "running" ? run.partial?.trials : undefined));
  const pace = runPace(done, total, useElapsed(startedAt));
  return (
    <div className="callout callout--info results-running">
      <div className="results-running__head">
        <strong className="callout__title figures">
          {decimal(done)} of {decimal(total)} trials
        </strong>
        <span className="text-secondary figures">{pace}</span>
        <button type="button" className="button button--small results-running__cancel" onClick={cancelRun}>
          Cancel run
        </button>
      </div>
      <progress className="progress" aria-label="Trials done" max={total} value={done} />
      <p className="text-small text-secondary">
        {first === undefined
          ? "The first results appear here in a moment."
          : `What you see below is of the first ${decimal(first)} trials and is refined as the run goes on.`}
      </p>
    </div>
  );
}
