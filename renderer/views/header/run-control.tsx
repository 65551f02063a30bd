import { decimal } from "#shared/format/decimal.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { runDeal } from "../../stores/run-deal.ts";
import { useRun, useScenario } from "../../stores/use-stores.ts";
import { showSection } from "../../stores/view-store.ts";
import { sectionOf } from "../editor/problem-section.ts";
import { RunProgress } from "./run-progress.tsx";

/** Run, or while a run goes on how far it is and Cancel. */
export function RunControl() {
  const running = useRun((run) => run.kind === "running");
  return running ? <RunProgress /> : <RunButton />;
}

const REASON = "run-reason";

/** Run; while the deal has problems it is shut, and beside it stands why and the way to the first of them. */
function RunButton() {
  const scenario = useScenario();
  const problems = dealProblems(scenario);
  const [first] = problems;
  return (
    <>
      {first && (
        <button
          type="button"
          id={REASON}
          className="button button--quiet"
          title={first.sentence}
          onClick={() => showSection(sectionOf(first.path))}
        >
          {problems.length === 1 ? "1 problem to mend" : `${problems.length} problems to mend`}
        </button>
      )}
      <button
        type="button"
        className="button button--primary app__run"
        disabled={first !== undefined}
        aria-describedby={first && REASON}
        title={first ? undefined : `Simulate ${decimal(scenario.run.trials)} futures (Ctrl+R)`}
        onClick={runDeal}
      >
        Run
      </button>
    </>
  );
}
