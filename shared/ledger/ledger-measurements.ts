import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { Trial } from "../engine/simulator.ts";
import type { LedgerMeasurement } from "../model/ledger.ts";

/** What was measured in a trial, by outcome in the order of the file, then by segment; segments without people left out. */
export function ledgerMeasurements({ measured }: Trial, deal: CompiledDeal): readonly LedgerMeasurement[] {
  const { outcomes, cohort } = deal.scenario;
  return outcomes.flatMap(({ id }) => {
    const found = measured[deal.outcomes.indexOf.get(id)!];
    if (!found) return [];
    return cohort.segments.flatMap((segment, place) =>
      found.people[place] === 0
        ? []
        : [
            {
              outcome: id,
              segment: segment.id,
              people: found.people[place]!,
              mean: found.means[place]!,
              comparisons: found.comparisons.map((estimator) => estimator[place]!),
              weights: found.weights,
              knownInMonth: found.months[place]!,
            },
          ],
    );
  });
}
