import { describePath } from "#shared/schema/describe-path.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { useScenario } from "../../stores/use-stores.ts";
import { goToPlace } from "./go-to-place.ts";

/** All problems of the deal, each a way to its field. Nothing is shown while there are none. */
export function ProblemSummary() {
  const scenario = useScenario();
  const problems = dealProblems(scenario);
  if (problems.length === 0) return null;
  return (
    <div className="callout callout--error error-summary" role="alert">
      <p className="callout__title">
        {problems.length === 1 ? "One thing" : `${problems.length} things`} to mend before the deal can run
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path.join("/")} ${problem.sentence}`}>
            <button type="button" className="link-button" onClick={() => goToPlace(problem.path)}>
              {describePath(problem.path, scenario)}
            </button>
            : {problem.sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
