import { applies, none, type Stress } from "../stress.ts";

/**
 * Prices and service fees stay as they are in contract year 0 while costs rise as planned: the indexation of prices is 0 in
 * every trial, that of costs as drawn.
 */
export const priceFreeze: Stress = {
  id: "price-freeze",
  name: "Price freeze",
  condition: "prices are frozen while costs rise as planned",
  does: "Indexation of prices and fees is 0; costs rise as drawn.",
  in: ({ payment }) =>
    payment.indexation.value === 0
      ? none("Prices are not indexed in this deal: they stand still as it is.")
      : applies({ kind: "input", input: "payment.indexation", held: 0 }),
};
