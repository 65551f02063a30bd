import type { Problem } from "../model/problem.ts";

/**
 * A value that a trial cannot go on with: a formula or an effect that came out where it must not. Validation looks at
 * thousands of draws; a run may meet a rarer one, and must not use it.
 */
export class InputProblem extends Error {
  override readonly name = "InputProblem";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.sentence);
    this.problem = problem;
  }
}
