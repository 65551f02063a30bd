import { useMemo } from "react";
import type { PathStep } from "#shared/model/problem.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { useDeal } from "../../../stores/use-stores.ts";

/** A place in the open deal. */
export type Place = readonly PathStep[];

/** The value at a place of the open deal. The caller knows its type from the model. */
export const useValueAt = (place: Place): unknown => useDeal((state) => valueAt(state.scenario, place));

const startsWith = (path: Place, start: Place): boolean => start.every((step, index) => path[index] === step);

/** Which problems count as a place's: those at it and below it, or those at it alone. */
type Reach = "below" | "exactly";

/** The problems at a place and below it, each in a sentence; a view follows only these. */
export function useProblemsAt(place: Place, reach: Reach = "below"): readonly string[] {
  const joined = useDeal(({ scenario }) =>
    scenario === undefined
      ? ""
      : dealProblems(scenario)
          .filter(({ path }) => startsWith(path, place) && (reach === "below" || path.length === place.length))
          .map(({ sentence }) => sentence)
          .join("\n"),
  );
  return useMemo(() => (joined === "" ? [] : [...new Set(joined.split("\n"))]), [joined]);
}

/** The id of a field's element, so that a list of problems can take a person there. */
export const fieldId = (place: Place): string => `at-${place.join("-")}`;
