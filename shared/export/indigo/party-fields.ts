import type { Scenario } from "../../model/scenario.ts";
import type { IndigoField } from "./indigo-field.ts";
import { assumedNote } from "./project-fields.ts";

/** Who pays, who invests, who provides: what they commit, since the standard tells organisations by ids that it gives out. */
export function partyFields({ deal, payment, capital }: Scenario): readonly IndigoField[] {
  const payers = payment.payers.flatMap(({ cap }, place): IndigoField[] => {
    const at = ["outcome_payment_commitments", place, "maximum_potential_outcome_payment"] as const;
    return cap
      ? [
          { path: [...at, "currency", "value"], value: deal.currency },
          { path: [...at, "amount", "value"], value: cap.value, ...assumedNote(cap) },
        ]
      : [];
  });
  const investors = capital.tranches.flatMap(({ id, commitment }, place): IndigoField[] => [
    { path: ["investments", place, "id"], value: id },
    { path: ["investments", place, "investment_commitment", "currency", "value"], value: deal.currency },
    {
      path: ["investments", place, "investment_commitment", "amount", "exact", "value"],
      value: commitment.value,
      ...assumedNote(commitment),
    },
  ]);
  return [
    { path: ["service_provisions", 0, "id"], value: "serviceprovider1" },
    { path: ["service_provisions", 0, "planned_service", "start_date", "value"], value: deal.startMonth },
    ...payers,
    ...investors,
  ];
}
