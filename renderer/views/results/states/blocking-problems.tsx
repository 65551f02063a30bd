import type { ReactElement } from "react";
import type { Problem } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { showSection } from "../../../stores/view-store.ts";
import { sectionNames, sectionOfProblem } from "./section-of-problem.ts";

/** Why the deal cannot be run, each reason with a way to the page where it is mended. */
export function BlockingProblems(props: {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
}): ReactElement {
  const { scenario, problems } = props;
  return (
    <section className="error-summary stack stack--tight results-problems" aria-labelledby="results-problems">
      <h3 id="results-problems">
        {problems.length === 1
          ? "One thing keeps this deal from being run"
          : `${problems.length} things keep this deal from being run`}
      </h3>
      <ul className="results-problems__list">
        {problems.map((problem) => {
          const section = sectionOfProblem(problem);
          return (
            <li key={`${problem.path.join("/")} ${problem.code}`}>
              <span className="text-small text-muted">{describePath(problem.path, scenario)}</span>
              <span>{problem.sentence}</span>
              <button
                type="button"
                className="button button--quiet button--small results-problems__link"
                onClick={() => showSection(section)}
              >
                Go to {sectionNames[section]}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
