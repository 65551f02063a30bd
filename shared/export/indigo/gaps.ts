import type { PathStep } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { IndigoGap } from "./indigo-field.ts";
import { targetedPeople } from "./project-fields.ts";

const organisation = (list: string, place: number, name: string, does: string): readonly IndigoGap[] => [
  {
    path: [list, place, "organisation_id", "value"],
    needed: `The INDIGO identifier (INDIGO-ORG-…) of “${name}”, which ${does}.`,
  },
  {
    path: [list, place, "organisation_role_category", "value"],
    needed: `What kind of organisation “${name}” is, by the standard's list.`,
  },
];

/** What a person must add, since no deal of this program knows it, in the order of the standard. */
export function gapsOf(scenario: Scenario): readonly IndigoGap[] {
  const { deal, payment, capital } = scenario;
  const gap = (needed: string, ...path: readonly PathStep[]): IndigoGap => ({ path: [...path, "value"], needed });
  const finance = "overall_project_finance";
  return [
    gap("Contracted, Implementation, Service delivery complete or Complete.", "stage_development"),
    gap("The date on which the outcomes contract was signed.", "dates", "outcomes_contract_signed"),
    gap("The date on which all parties had signed.", "dates", "contracts_between_all_parties_signed"),
    gap("The country under whose law the project is, in two letters: GB.", "jurisdiction", "jurisdiction"),
    ...(capital.tranches.length === 0
      ? [gap("Capital raised; this deal has none.", finance, "total_investment_commitment", "amount", "exact")]
      : []),
    ...(payment.contractCap
      ? []
      : [gap("The contract's cap; this deal has none.", finance, "maximum_potential_outcome_payment_v2", "amount")]),
    gap("The policy sector, by the standard's list.", "purpose_and_classifications", "policy_sector"),
    gap("What social problem is addressed.", "purpose_and_classifications", "social_challenge"),
    gap("What the service does.", "purpose_and_classifications", "intervention"),
    ...(targetedPeople(scenario) === undefined
      ? [
          gap(
            "People to be served: in this deal they are uncertain.",
            "service_and_beneficiaries",
            "targeted_number_service_users_or_beneficiaries_total",
          ),
        ]
      : []),
    gap("Where the service is delivered: a line a place.", "delivery_locations", 0, "location_name"),
    ...organisation("service_provisions", 0, deal.provider, "provides the service"),
    ...payment.payers.flatMap(({ name }, place) =>
      organisation("outcome_payment_commitments", place, name, "pays for outcomes"),
    ),
    ...capital.tranches.flatMap(({ name }, place) => organisation("investments", place, name, "invests")),
  ];
}
