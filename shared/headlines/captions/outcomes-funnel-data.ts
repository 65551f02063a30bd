import { achievedOf, additionalOf, counterfactualOf, paidClaimsOf } from "../../model/measure-names.ts";
import type { MeasureStatistics, MeasureSummary } from "../../model/result.ts";

/** What the picture of the outcomes is drawn from. */
export interface OutcomesFunnelData {
  /** Ids and names of the outcomes, in the scenario's order. */
  readonly outcomes: readonly { readonly id: string; readonly name: string }[];
  /** All measures of the result; those of the outcomes are found by their names. */
  readonly measures: readonly MeasureSummary[];
}

/** One bar of the picture. */
export interface FunnelBar {
  readonly kind: "counterfactual" | "achieved" | "additional" | "paid";
  readonly label: string;
  /** Id of its measure. */
  readonly measure: string;
  readonly statistics: MeasureStatistics;
}

const kinds = [
  { kind: "counterfactual", label: "Without the service", nameOf: counterfactualOf },
  { kind: "achieved", label: "With the service", nameOf: achievedOf },
  { kind: "additional", label: "Additional", nameOf: additionalOf },
  { kind: "paid", label: "Claims paid", nameOf: paidClaimsOf },
] as const;

/** The bars of one outcome that the result holds: an outcome may be unpaid, a milestone has no counterfactual. */
export function funnelBars(outcome: string, measures: readonly MeasureSummary[]): readonly FunnelBar[] {
  return kinds.flatMap(({ kind, label, nameOf }) => {
    const measure = nameOf(outcome);
    const statistics = measures.find(({ id }) => id === measure)?.statistics;
    return statistics === undefined ? [] : [{ kind, label, measure, statistics }];
  });
}
