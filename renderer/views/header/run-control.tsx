import { decimal } from "#shared/format/decimal.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { cancelRun, runDeal } from "../../stores/run-deal.ts";
import { useRun, useScenario } from "../../stores/use-stores.ts";

/** Run, or while a run goes on how far it is and Cancel. */
export function RunControl() {
  const running = useRun((run) => run.kind === "running");
  return running ? <Running /> : <RunButton />;
}

function RunButton() {
  const scenario = useScenario();
  const problems = dealProblems(scenario).length;
  const why =
    problems === 0
      ? `Simulate ${decimal(scenario.run.trials)} futures (Ctrl+R)`
      : `The deal has ${problems === 1 ? "a problem" : `${problems} problems`} to mend before it can run`;
  return (
    <button
      type="button"
      className="button button--primary app__run"
      disabled={problems > 0}
      title={why}
      onClick={runDeal}
    >
      Run
    </button>
  );
}

function Running() {
  const done = useRun((run) => (run.kind === "running" ? run.done : 0));
  const total = useRun((run) => (run.kind === "running" ? run.total : 1));
  return (
    <div className="app__running">
      <progress className="progress" aria-label="Trials simulated" max={total} value={done} />
      <span className="app__percent">{Math.floor((done / total) * 100)}%</span>
      <button type="button" className="button" onClick={cancelRun}>
        Cancel
      </button>
    </div>
  );
}
