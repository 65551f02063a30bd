import { useEffect, useState } from "react";
import { decimal } from "#shared/format/decimal.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { cancelRun, runDeal } from "../../stores/run-deal.ts";
import { useRun, useScenario } from "../../stores/use-stores.ts";
import { showSection } from "../../stores/view-store.ts";
import { sectionOf } from "../editor/problem-section.ts";

/** An automatic run that takes no longer than this is no reason for Run to become Cancel and back. */
const BRIEF_MS = 600;

/** Run, or in its place Cancel while a run goes on that a person asked for or that takes a while. */
export function RunControl() {
  const running = useRun((run) => run.kind === "running");
  const brief = useBrief();
  const automatic = useRun((run) => run.kind === "running" && run.automatic === true);
  // What is to be mended matters more than a run of the deal as it was.
  const inTheWay = dealProblems(useScenario()).length > 0 && automatic;
  return running && !brief && !inTheWay ? (
    <button type="button" className="button app__run" onClick={cancelRun}>
      Cancel
    </button>
  ) : (
    <RunButton />
  );
}

/** Whether an automatic run has begun a moment ago. */
function useBrief(): boolean {
  const of = useRun((run) => (run.kind === "running" && run.automatic ? run.of : undefined));
  const [long, setLong] = useState<Scenario>();
  useEffect(() => {
    if (of === undefined) return undefined;
    const timer = setTimeout(() => setLong(of), BRIEF_MS);
    return () => clearTimeout(timer);
  }, [of]);
  return of !== undefined && long !== of;
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
          {problems.length === 1 ? "1 problem" : `${problems.length} problems`}{" "}
          <span className="app__to-mend">to mend</span>
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
