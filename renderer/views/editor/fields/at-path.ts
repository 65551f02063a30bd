import type { PathStep, Problem } from "#shared/model/problem.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { useDeal } from "../../../stores/use-stores.ts";

/** A place in the open deal. */
export type Place = readonly PathStep[];

/** The value at a place of the open deal. The caller knows its type from the model. */
export const useValueAt = (place: Place): unknown => useDeal((state) => valueAt(state.scenario, place));

/** The first problem at a place or below it, in a sentence. */
export function useProblemAt(place: Place): string | undefined {
  return useDeal((state) => {
    if (!state.scenario) return undefined;
    return dealProblems(state.scenario).find((problem: Problem) =>
      place.every((step, index) => problem.path[index] === step),
    )?.sentence;
  });
}

/** The id of a field's element, so that a list of problems can take a person there. */
export const fieldId = (place: Place): string => `at-${place.join("-")}`;
