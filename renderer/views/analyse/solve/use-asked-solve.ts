import { useMemo } from "react";
import { useStore } from "zustand";
import { type AskedSolve, goalFaults, type SolveLeverOr, solveLever } from "#shared/analysis/solve/ask-solve.ts";
import { defaultRange, type TermRange } from "#shared/analysis/solve/default-range.ts";
import { termScale } from "#shared/analysis/solve/term-scale.ts";
import type { TermUnit } from "#shared/format/term-value.ts";
import type { Goal } from "#shared/analysis/solve/goal.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import { solveStore } from "../../../stores/solve-store.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { usualGoal, usualTerm } from "./usual-solve.ts";

/** What is looked for, as its fields show it, and what is asked. */
export interface SolveQuestion {
  readonly term: string;
  readonly unit: TermUnit;
  readonly goal: Goal;
  readonly range: TermRange;
  readonly trials: number;
  /** Why nothing can be asked; empty where it can. */
  readonly faults: readonly string[];
  readonly asked: AskedSolve | undefined;
}

const faultsOf = (found: SolveLeverOr): readonly string[] => (found.kind === "refused" ? found.lines : []);

/** What was chosen, where the deal still has it, else what is usual. */
export function useAskedSolve(): SolveQuestion {
  const scenario = useScenario();
  const analyses = useDeal((state) => state.analyses);
  const choice = useStore(solveStore);
  return useMemo(() => {
    const chosen = choice.term !== undefined && findTerm(scenario, choice.term).kind === "found";
    const term = chosen ? choice.term : usualTerm;
    const found = findTerm(scenario, term);
    const scale = found.kind === "found" ? termScale(scenario, found.term) : undefined;
    const own = chosen ? choice.range : undefined;
    const goal = choice.goal ?? usualGoal(scenario, analyses);
    const trials = choice.trials ?? scenario.run.trials;
    const asked: AskedSolve = { scenario, seed: scenario.run.seed, trials, term, goal, ...(own && { range: own }) };
    const lever = solveLever(asked);
    const faults = [
      ...faultsOf(lever),
      ...goalFaults(scenario, goal, lever.kind === "lever" ? lever.lever : undefined).slice(0, 1),
    ];
    const range = own ?? (scale && defaultRange(scale)) ?? { from: 0, to: 0 };
    const unit = scale?.unit ?? "number";
    return { term, unit, goal, range, trials, faults, asked: faults.length === 0 ? asked : undefined };
  }, [scenario, analyses, choice]);
}
