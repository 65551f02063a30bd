import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import { InputProblem } from "../../engine/input-problem.ts";

/**
 * What is told where what has happened cannot happen in a deal, in any draw of its inputs.
 * @param outcomes ids of those that could not have in any, each by itself; none where it is all of it together
 */
export function cannotHaveHappened({ scenario }: CompiledDeal, outcomes: readonly string[]): InputProblem {
  const names = scenario.outcomes.filter(({ id }) => outcomes.includes(id)).map(({ name }) => `“${name}”`);
  const sentence =
    names.length === 0
      ? "What has happened cannot happen in this deal in any of the draws. Ask for more draws, or widen the uncertainty of waits and rates of the outcomes in the table."
      : `What has happened cannot happen in this deal in any of the draws: look at wait and rate of ${names.join(", ")}. Someone achieved it sooner than its wait allows or at a rate of nought, or has not although everyone does by then.`;
  return new InputProblem({ path: ["outcomes"], code: "cannot-have-happened", sentence });
}
