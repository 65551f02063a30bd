import type { Problem } from "#shared/model/problem.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { useScenario } from "../../stores/use-stores.ts";
import { showSection } from "../../stores/view-store.ts";
import { fieldId } from "./fields/at-path.ts";
import { sectionOf } from "./problem-section.ts";

/** Takes a person to the field of a problem, or to the nearest one above it. */
function goTo({ path }: Problem): void {
  showSection(sectionOf(path));
  requestAnimationFrame(() => {
    for (let length = path.length; length > 0; length--) {
      const field = document.getElementById(fieldId(path.slice(0, length)));
      if (!field) continue;
      field.focus();
      field.scrollIntoView({ block: "center" });
      return;
    }
  });
}

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
            <button type="button" className="link-button" onClick={() => goTo(problem)}>
              {describePath(problem.path, scenario)}
            </button>
            : {problem.sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
