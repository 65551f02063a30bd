import type { Input, Term } from "../../model/input.ts";
import type { Scenario } from "../../model/scenario.ts";
import { cashMonth } from "../../payment/cash-month.ts";
import type { IndigoField } from "./indigo-field.ts";

/** A calendar month so many months after another: `2015-01` and 14 are `2016-03`. */
function monthAfter(startMonth: string, months: number): string {
  const absolute = Number(startMonth.slice(0, 4)) * 12 + Number(startMonth.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(absolute / 12)).padStart(4, "0")}-${String((absolute % 12) + 1).padStart(2, "0")}`;
}

/** That a figure stands in no publication, where it does not. */
export const assumedNote = ({ status }: Input | Term): { readonly note?: string } =>
  status === "published" ? {} : { note: "An assumption of the simulation, in no published source." };

/** Months from the service start to the end of the last service anyone can get. */
function serviceDuration({ cohort }: Scenario): number {
  const lastReferral = cohort.segments.map(({ profile }) =>
    profile.kind === "weights"
      ? profile.weights.findLastIndex((weight) => weight > 0)
      : profile.firstMonth + profile.months - 1,
  );
  return Math.max(...lastReferral) + cohort.serviceMonths.value;
}

/** People who are meant to start, where the deal is certain of them. */
export function targetedPeople({ cohort }: Scenario): number | undefined {
  const starts = cohort.segments.map(({ referrals, startRate }) =>
    typeof referrals.value === "number" && typeof startRate.value === "number"
      ? referrals.value * startRate.value
      : Number.NaN,
  );
  const targeted = Math.round(starts.reduce((sum, each) => sum + each, 0));
  return Number.isNaN(targeted) ? undefined : Math.min(targeted, cohort.maximumStarts?.value ?? targeted);
}

const dates = ({ deal, payment, ...rest }: Scenario): readonly IndigoField[] => [
  { path: ["dates", "start_date_of_service_provision", "value"], value: deal.startMonth },
  {
    path: ["dates", "anticipated_duration_of_service_provision", "value"],
    value: serviceDuration({ deal, payment, ...rest }),
    note: "Months from the service start to the end of the last service that anyone referred can get.",
  },
  {
    path: ["dates", "anticipated_completion_date", "value"],
    value: monthAfter(deal.startMonth, cashMonth(payment.lastClaimMonth, payment.invoicing)),
    note: "The month in which a claim of the last claim month is paid.",
  },
];

function finance({ deal, payment, capital }: Scenario): readonly IndigoField[] {
  const committed = capital.tranches.reduce((sum, { commitment }) => sum + commitment.value, 0);
  const inMoney = (name: string, amount: readonly string[], value: number, note: object): readonly IndigoField[] => [
    { path: ["overall_project_finance", name, "currency", "value"], value: deal.currency },
    { path: ["overall_project_finance", name, ...amount, "value"], value, ...note },
  ];
  const { contractCap } = payment;
  return [
    ...(capital.tranches.length === 0
      ? []
      : inMoney("total_investment_commitment", ["amount", "exact"], committed, {})),
    ...(contractCap
      ? inMoney("maximum_potential_outcome_payment_v2", ["amount"], contractCap.value, assumedNote(contractCap))
      : []),
  ];
}

function people(scenario: Scenario): readonly IndigoField[] {
  const at = (name: string, value: string | number): IndigoField => ({
    path: ["service_and_beneficiaries", name, "value"],
    value,
  });
  const targeted = targetedPeople(scenario);
  return [
    at("target_population", scenario.cohort.segments.map(({ name }) => name).join("; ")),
    ...(targeted === undefined ? [] : [at("targeted_number_service_users_or_beneficiaries_total", targeted)]),
    at("unit_type_targeted_service_users_or_beneficiaries", "Individual"),
  ];
}

/** What the deal says of the project as a whole. */
export function projectFields(scenario: Scenario): readonly IndigoField[] {
  const { deal, sources } = scenario;
  const notes = [deal.summary, deal.notes].filter((text) => text !== undefined && text !== "").join("\n\n");
  return [
    { path: ["name", "value"], value: deal.name },
    ...dates(scenario),
    ...finance(scenario),
    ...people(scenario),
    ...(notes === "" ? [] : [{ path: ["notes", "value"], value: notes }]),
    ...sources.flatMap(({ id, title, url, date }, place): IndigoField[] => [
      { path: ["sources", place, "id"], value: id },
      { path: ["sources", place, "name", "value"], value: title },
      ...(url === undefined ? [] : [{ path: ["sources", place, "url", "value"], value: url }]),
      ...(date === undefined ? [] : [{ path: ["sources", place, "publication_date", "value"], value: date }]),
    ]),
  ];
}
