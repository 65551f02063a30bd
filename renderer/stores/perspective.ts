import type { Party } from "#shared/model/result.ts";

/** Whose questions come first: one party's, or all three's in the order of a contract. */
export type Perspective = "all" | Party;

export const perspectives: readonly Perspective[] = ["all", "commissioner", "investor", "provider"];

const parties: readonly Party[] = ["commissioner", "investor", "provider"];

/** The parties, the one whose perspective it is first. */
export const partiesFrom = (perspective: Perspective): readonly Party[] =>
  perspective === "all" ? parties : [perspective, ...parties.filter((party) => party !== perspective)];
