import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { cancelRun } from "../../../stores/run-deal.ts";
import { resultOf } from "../../../stores/run-store.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { LiveSwitch } from "../../live/live-switch.tsx";
import { runWords } from "../../live/run-words.ts";
import { runPace } from "./run-pace.ts";
import { useElapsed } from "./use-elapsed.ts";

/** How the run stands, always in one line, so that nothing on the page moves when a run begins or ends. */
export function RunLine(): ReactElement {
  const startedAt = useRun((run) => (run.kind === "running" ? run.startedAt : undefined));
  return (
    <div className="results-run-line">
      {startedAt === undefined ? <Standing /> : <Going startedAt={startedAt} />}
      <LiveSwitch />
    </div>
  );
}

/** That the results are stale, and what to do, is said by the banner beneath. */
function Standing(): ReactElement {
  const { words, tone } = runWords(
    useRun((run) => run),
    undefined,
  );
  return <span className={`results-run-line__words live-state__words--${tone}`}>{words}</span>;
}

/** How far the run is, how fast it goes and what stands beneath meanwhile; and Cancel. */
function Going({ startedAt }: { readonly startedAt: number }): ReactElement {
  const done = useRun((run) => (run.kind === "running" ? run.done : 0));
  const total = useRun((run) => (run.kind === "running" ? run.total : 1));
  const first = useRun((run) => (run.kind === "running" ? run.partial?.trials : undefined));
  const hasBefore = useRun((run) => resultOf(run) !== undefined);
  const pace = runPace(done, total, useElapsed(startedAt));
  const below =
    first === undefined
      ? hasBefore
        ? "Below, for a moment still, the run before"
        : "The first results appear here in a moment"
      : `Below, the first ${decimal(first)} trials`;
  return (
    <>
      <span className="results-run-line__words">
        {decimal(done)} of {decimal(total)} trials
      </span>
      <progress className="progress" aria-label="How far the run is" max={total} value={done} />
      <span className="results-run-line__about">
        {below}
        {pace === "" ? "" : ` · ${pace}`}
      </span>
      <button type="button" className="button button--small" onClick={cancelRun}>
        Cancel run
      </button>
    </>
  );
}
