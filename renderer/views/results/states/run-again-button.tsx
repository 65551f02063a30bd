import type { ReactElement } from "react";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { runDeal } from "../../../stores/run-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { showSection } from "../../../stores/view-store.ts";
import { sectionOfProblem } from "./section-of-problem.ts";

/** Runs the open deal; or, while it has problems, leads to the first of them. */
export function RunAgainButton({ label }: { readonly label: string }): ReactElement {
  const [problem, ...others] = dealProblems(useScenario());
  if (problem === undefined)
    return (
      <button type="button" className="button button--small" onClick={runDeal}>
        {label}
      </button>
    );
  return (
    <button
      type="button"
      className="button button--small"
      title={problem.sentence}
      onClick={() => showSection(sectionOfProblem(problem))}
    >
      Mend {others.length === 0 ? "the problem" : `${others.length + 1} problems`} first
    </button>
  );
}
