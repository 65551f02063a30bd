import type { Comparison, OtherEstimator } from "../../model/comparison.ts";
import type { InputTable } from "../input-table.ts";

/** One estimator made ready: what a measured figure is set against. */
export interface CompiledComparison {
  /** Its weight; those of one outcome add up to 1. */
  readonly weight: number;
  /** Place of the figure agreed beforehand; −1 where it is the baseline, or a group of people is followed. */
  readonly value: number;
  /** People followed for each person measured, and whatever their number; both 0 where nobody is. */
  readonly peoplePerPerson: number;
  readonly people: number;
  /** Place of what is added to the comparison figure; −1 for nothing. */
  readonly bias: number;
  /** One key a segment. */
  readonly purposes: readonly number[];
}

/** Who or what a figure is set against, without the estimator's own weight and bias. */
function compileOne(
  comparison: Comparison,
  id: string,
  table: InputTable,
): Pick<CompiledComparison, "value" | "people" | "peoplePerPerson"> {
  switch (comparison.kind) {
    case "fixed":
      return {
        value: comparison.value ? table.add(`${id}.comparison`, comparison.value) : -1,
        people: 0,
        peoplePerPerson: 0,
      };
    case "group":
      return { value: -1, people: comparison.people.value, peoplePerPerson: 0 };
    case "matched":
      return { value: -1, people: 0, peoplePerPerson: comparison.controlsPerPerson.value };
  }
}

/** Puts an outcome's estimators in their places, the main one first; its weight is what the others leave of 1. */
export function compileComparisons(
  outcome: {
    readonly id: string;
    readonly comparison: Comparison;
    readonly otherEstimators: readonly OtherEstimator[];
  },
  table: InputTable,
  purposesOf: (name: string) => readonly number[],
): readonly CompiledComparison[] {
  const { id, comparison, otherEstimators } = outcome;
  const others = otherEstimators.reduce((sum, { weight }) => sum + weight, 0);
  return [
    {
      ...compileOne(comparison, `outcome.${id}`, table),
      weight: 1 - others,
      bias: -1,
      purposes: purposesOf(`comparison/${id}`),
    },
    ...otherEstimators.map((estimator, index) => {
      const own = `outcome.${id}.estimator.${index + 1}`;
      return {
        ...compileOne(estimator.comparison, own, table),
        weight: estimator.weight,
        bias: estimator.bias ? table.add(`${own}.bias`, estimator.bias) : -1,
        purposes: purposesOf(`comparison-${index + 1}/${id}`),
      };
    }),
  ];
}
