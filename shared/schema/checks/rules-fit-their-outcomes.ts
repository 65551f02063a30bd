import type { Outcome } from "../../model/outcome.ts";
import type { PaymentRule } from "../../model/payment-rule.ts";
import type { PathStep, Problem } from "../../model/problem.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

type Fault = readonly [field: string, code: string, sentence: string];

/** Whether single people achieve it, so that each achievement can be a claim. */
const isOfPeople = ({ kind }: Outcome): boolean => kind === "binary" || kind === "milestone";

function scheduleFaults(rule: PaymentRule): Fault[] {
  const faults: Fault[] = [];
  const fields = ["requires", "claimsBeforeRequirement", "qualityGate", "tiers", "threshold"] as const;
  for (const field of fields)
    if (rule[field] !== undefined)
      faults.push([
        field,
        "schedule-with-claim-terms",
        `“${rule.name}” is paid on a measured effect and has no claims, so this term cannot apply. Take it out, or take the schedule out.`,
      ]);
  if (rule.claimsPerPerson !== "once")
    faults.push([
      "claimsPerPerson",
      "schedule-with-claim-terms",
      `“${rule.name}” is paid on a measured effect and has no claims: leave this at once a person.`,
    ]);
  if (rule.evidenceRate.value !== 1)
    faults.push([
      "evidenceRate",
      "schedule-with-claim-terms",
      `“${rule.name}” is paid on a measured effect, which no evidence of single people decides: its evidence rate must be 1.`,
    ]);
  return faults;
}

function ruleFaults(rule: PaymentRule, outcomes: readonly Outcome[]): Fault[] {
  const faults: Fault[] = [];
  const of = (id: string | undefined): Outcome | undefined => outcomes.find((outcome) => outcome.id === id);
  const own = of(rule.outcome);
  if (rule.schedule) faults.push(...scheduleFaults(rule));
  else if (own?.kind === "cohortMeasured")
    faults.push([
      "outcome",
      "schedule-missing",
      `“${own.name}” is measured for a cohort, so no single person can be claimed for. Give the rule a schedule.`,
    ]);
  if (rule.claimsBeforeRequirement && !rule.requires?.length && !rule.schedule)
    faults.push([
      "claimsBeforeRequirement",
      "nothing-required",
      `“${rule.name}” says what becomes of claims before its requirement is met, but requires nothing. Name the outcomes in “requires”, or take this out.`,
    ]);
  for (const id of rule.requires ?? []) {
    const required = of(id);
    if (required && !isOfPeople(required))
      faults.push([
        "requires",
        "requires-no-person",
        `A person cannot have achieved “${required.name}”, which is counted or measured. Require a binary outcome or a milestone.`,
      ]);
  }
  if (rule.qualityGate?.tested === "outcome") {
    const tested = of(rule.qualityGate.outcome);
    if (!rule.qualityGate.outcome)
      faults.push(["qualityGate", "gate-without-outcome", "Name the outcome that this quality gate tests."]);
    else if (tested && !isOfPeople(tested))
      faults.push([
        "qualityGate",
        "gate-no-person",
        `A quality gate cannot test “${tested.name}”, which is counted or measured. Test a binary outcome or a milestone.`,
      ]);
  }
  return faults;
}

/** Each term of a rule makes sense for the kind of outcome it pays for. */
export const rulesFitTheirOutcomes: CrossFieldCheck = {
  reads: ["outcomes", "payment"],
  find: ({ outcomes, payment }) =>
    payment.rateCard.flatMap((rule, index) =>
      ruleFaults(rule, outcomes).map(([field, code, sentence]): Problem => {
        const path: PathStep[] = ["payment", "rateCard", index, field];
        return { path, code, sentence };
      }),
    ),
};
