import { figureLines } from "#cli/analysis/figure-lines.ts";
import { analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { solveText } from "#cli/analysis/solve-text.ts";
import { termLines } from "#cli/sweep/term-lines.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { type AskedSolve, goalFaults, solveLever } from "#shared/analysis/solve/ask-solve.ts";
import { conductSolve } from "#shared/analysis/solve/conduct-solve.ts";
import type { TermRange } from "#shared/analysis/solve/default-range.ts";
import type { Goal } from "#shared/analysis/solve/goal.ts";
import { readGoal, readRange } from "#shared/analysis/solve/read-goal.ts";

interface SolveOptions {
  readonly term: string;
  readonly goal: Goal;
  readonly range: TermRange | undefined;
}

const MORE = `  The answer meets the goal itself, on all trials; a step further does not. Steps are pence (pounds where the range goes beyond
  100,000), whole people, basis points.

  Examples
    solve shared/examples/aspire.sop.json --term cap --goal "payments.overBudget<=5%"
    solve shared/examples/peterborough.sop.json --term prices --goal "investor.loss<=10%"

  Terms by short name:
${termLines}
  Figures:
${figureLines(4)}
`;

/** `solve`: the value of a term at which a figure meets a goal. */
export const solve = analysisVerb({
  does: "finds the value of a term at which a figure meets a goal",
  about:
    "Finds the value of a term at which a figure meets a goal: the cap that keeps the budget, the price at which capital is safe.",
  usage: "[FILE] --term TERM --goal GOAL [options]",
  options: {
    term: { value: "T", says: "the term to find, by its short name or its path" },
    goal: {
      value: "G",
      says: `a figure, <=, >= or =, and a level: "payments.overBudget<=5%", "investor.irr.p50=6%", "payments.total.mean<=2m"`,
    },
    range: {
      value: "A..B",
      says: "where to look: 1m..3m, 0%..20% (default: from a tenth of what it is to twice that; told)",
    },
  },
  usualTrials: "as the file says; the curve has the first 1,000",
  written: "solve.json, solve.csv and a data dictionary",
  more: MORE,
  readOwn: ({ text, sentences }): SolveOptions => {
    const [term, goal, range] = [text("term"), text("goal"), text("range")];
    const [readOfGoal, readOfRange] = [readGoal(goal ?? ""), readRange(range ?? "")];
    if (term === undefined) sentences.push("Say which term to find, as --term cap. --help lists them.");
    if (goal === undefined)
      sentences.push('Say what is to hold, as --goal "payments.overBudget<=5%". --help lists the figures.');
    else if (!readOfGoal)
      sentences.push(`--goal needs a figure, <=, >= or =, and a level, as "payments.overBudget<=5%"; it is "${goal}".`);
    if (range !== undefined && !readOfRange) sentences.push(`--range needs two amounts, as 1m..3m; it is "${range}".`);
    return { term: term!, goal: readOfGoal!, range: readOfRange };
  },
  ask: (scenario, { own, trials, seed }) => {
    const asked: AskedSolve = {
      scenario,
      seed: seed ?? scenario.run.seed,
      trials: trials ?? scenario.run.trials,
      term: own.term,
      goal: own.goal,
      ...(own.range && { range: own.range }),
    };
    const found = solveLever(asked);
    const lines = [
      ...(found.kind === "refused" ? found.lines : []),
      ...goalFaults(scenario, own.goal, found.kind === "lever" ? found.lever : undefined),
    ];
    return lines.length > 0 ? { kind: "refused", lines } : { kind: "asked", asked };
  },
  conduct: conductSolve,
  text: solveText,
  files: analysisFiles.solve,
  fileName: "solve.json",
});
