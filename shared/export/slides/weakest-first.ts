import type { EvidenceGrade } from "../../model/input.ts";
import type { Assumption } from "../../report/assumptions.ts";

/** From the weakest evidence to the best. What is ours and has no grade stands with the weak: nobody says how good it is. */
const order: readonly (EvidenceGrade | "none" | "published")[] = ["F", "E", "D", "none", "C", "B", "A", "published"];

const placeOf = ({ grade, status }: Assumption): number =>
  order.indexOf(grade ?? (status === "published" ? "published" : "none"));

const isCertain = ({ value }: Assumption): boolean => typeof value === "number";

/** Places of assumptions, those with the weakest evidence first; of equals those that are drawn anew in each trial, then as they were. */
export const weakestFirst = (all: readonly Assumption[]): readonly number[] =>
  [...all.keys()].sort(
    (one, other) =>
      placeOf(all[one]!) - placeOf(all[other]!) ||
      Number(isCertain(all[one]!)) - Number(isCertain(all[other]!)) ||
      one - other,
  );
