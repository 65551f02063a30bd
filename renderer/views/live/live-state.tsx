import type { Scenario } from "#shared/model/scenario.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { useRun, useScenario } from "../../stores/use-stores.ts";
import { goToPlace } from "../editor/go-to-place.ts";
import { useStaleness, useStaleWords } from "../results/states/use-staleness.ts";
import { runWords } from "./run-words.ts";

/** How the figures stand to the deal as it is now; or what keeps it from being run, with the way there. */
export function LiveState() {
  const scenario = useScenario();
  const [problem, ...others] = dealProblems(scenario);
  if (!problem) return <RunState />;
  const place = placeOf(problem.path, scenario);
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return (
    <div className="live-state live-state--problem">
      <StaleWords />
      <button
        type="button"
        className="link-button live-state__problem"
        title={`${place}${problem.sentence}${more}`}
        onClick={() => goToPlace(problem.path)}
      >
        {problem.sentence}
        {more}
      </button>
    </div>
  );
}

const placeOf = (path: readonly (string | number)[], scenario: Scenario): string =>
  path.length === 0 ? "" : `${describePath(path, scenario)}: `;

/** That the figures are of the deal as it was before the problem. */
function StaleWords() {
  const stale = useStaleness();
  const words = useStaleWords();
  return <span className="live-state__words live-state__words--stale">{stale ? `From ${words}` : "Not run"}</span>;
}

function RunState() {
  const run = useRun((state) => state);
  const stale = useStaleness();
  const staleWords = useStaleWords();
  const { words, tone, detail } = runWords(run, stale ? staleWords : undefined);
  return (
    <div className="live-state">
      <span className={`live-state__words live-state__words--${tone}`} title={detail}>
        {words}
      </span>
      <progress
        className="progress live-state__progress"
        aria-label="How far the run is"
        hidden={run.kind !== "running"}
        max={run.kind === "running" ? run.total : 1}
        value={run.kind === "running" ? run.done : 0}
      />
    </div>
  );
}
