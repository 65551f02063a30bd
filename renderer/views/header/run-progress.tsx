import { decimal } from "#shared/format/decimal.ts";
import { cancelRun } from "../../stores/run-deal.ts";
import { useRun, useView } from "../../stores/use-stores.ts";
import { runPace } from "../results/states/run-pace.ts";
import { useElapsed } from "../results/states/use-elapsed.ts";

/** How far the run is, and Cancel. Away from the results, which say it at length, also how fast and how long still. */
export function RunProgress() {
  const atResults = useView((state) => state.screen === "results");
  return (
    <>
      {atResults ? <BriefProgress /> : <FullProgress />}
      <button type="button" className="button" onClick={cancelRun}>
        Cancel
      </button>
    </>
  );
}

const useProgress = (): { readonly done: number; readonly total: number } => ({
  done: useRun((run) => (run.kind === "running" ? run.done : 0)),
  total: useRun((run) => (run.kind === "running" ? run.total : 1)),
});

function Bar({ done, total }: { readonly done: number; readonly total: number }) {
  return <progress className="progress" aria-label="Trials simulated" max={total} value={done} />;
}

function BriefProgress() {
  const { done, total } = useProgress();
  return (
    <div className="app__running">
      <Bar done={done} total={total} />
      <span className="app__percent">{Math.floor((done / total) * 100)}%</span>
    </div>
  );
}

function FullProgress() {
  const { done, total } = useProgress();
  const startedAt = useRun((run) => (run.kind === "running" ? run.startedAt : 0));
  const pace = runPace(done, total, useElapsed(startedAt));
  return (
    <div className="stack stack--tight">
      <span className="text-small text-secondary figures">
        {decimal(done)} of {decimal(total)}
        {pace === "" ? " trials" : ` · ${pace}`}
      </span>
      <Bar done={done} total={total} />
    </div>
  );
}
