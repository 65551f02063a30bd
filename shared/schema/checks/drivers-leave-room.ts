import type { PathStep, Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Obstacle } from "./correlations-name-inputs.ts";

/** Loadings are of inputs that are drawn, between −1 and 1, and squares of one input's loadings add up to at most 1. */
export function driversLeaveRoom({ uncertainty }: Scenario, obstacle: Obstacle): readonly Problem[] {
  const explained = new Map<string, number>();
  return (uncertainty?.drivers ?? []).flatMap(({ loadings }, driver) =>
    Object.entries(loadings).flatMap(([id, loading]): Problem[] => {
      const path: PathStep[] = ["uncertainty", "drivers", driver, "loadings", id];
      const found = obstacle(id);
      if (found) return [{ path, ...found }];
      if (!(Math.abs(loading) <= 1))
        return [{ path, code: "out-of-range", sentence: `A loading must be between −1 and 1; it is ${loading}.` }];
      const before = explained.get(id) ?? 0;
      const squares = before + loading * loading;
      explained.set(id, squares);
      if (squares <= 1 + 1e-9 || before > 1 + 1e-9) return [];
      return [
        {
          path,
          code: "loadings-too-large",
          sentence: `The squares of the loadings of “${id}” on all drivers add up to ${Number(squares.toPrecision(3))}, more than 1: nothing can follow several things that closely. Lower one of them.`,
        },
      ];
    }),
  );
}
