import { additionalOf } from "../../model/measure-names.ts";
import type { ResultDocument } from "../../model/result.ts";
import type { Outcome } from "../../model/outcome.ts";
import { meanOf } from "../find-in-result.ts";

/**
 * The outcomes to draw where there is no room for all: any that the service harms, then those on which most is paid.
 * They keep the order of the deal.
 */
export function headlineOutcomes(
  outcomes: readonly Outcome[],
  result: ResultDocument,
  most: number,
): readonly Outcome[] {
  const paid = new Map<string, number>();
  for (const { outcome, meanPaid } of result.rules) paid.set(outcome, (paid.get(outcome) ?? 0) + meanPaid);
  const additional = (id: string): number | undefined => meanOf(result, additionalOf(id));
  const weight = ({ id }: Outcome): number =>
    (additional(id) ?? 0) < 0 ? Number.POSITIVE_INFINITY : (paid.get(id) ?? 0);
  const chosen = new Set(
    outcomes
      .filter(({ id }) => additional(id) !== undefined)
      .sort((one, other) => Number(weight(other) > weight(one)) - Number(weight(other) < weight(one)))
      .slice(0, most)
      .map(({ id }) => id),
  );
  return outcomes.filter(({ id }) => chosen.has(id));
}
