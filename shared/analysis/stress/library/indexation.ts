import { applies, none, type Stress } from "../stress.ts";

/**
 * Nothing grows with time: the indexation of prices and fees, and that of costs, are 0 in every trial. Inflation of the
 * appraisal and discount rates stay: they say what money is worth, not what anyone pays.
 */
export const indexationOff: Stress = {
  id: "indexation",
  name: "Indexation off",
  condition: "neither prices nor costs are indexed",
  does: "Indexation of prices and fees, and of costs, is 0; the appraisal's inflation stays.",
  in: ({ payment, costs }) =>
    payment.indexation.value === 0 && costs.indexation.value === 0
      ? none("Neither prices nor costs are indexed in this deal.")
      : applies(
          { kind: "input", input: "payment.indexation", held: 0 },
          { kind: "input", input: "costs.indexation", held: 0 },
        ),
};
