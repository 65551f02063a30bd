import type { Scenario } from "#shared/model/scenario.ts";

/** Terms of a scenario that the peers do not simulate: a benchmark deal must not use them. */
function unknownTerms(scenario: Scenario): readonly string[] {
  const { cohort, outcomes, payment, capital, costs, uncertainty } = scenario;
  const found: string[] = [];
  const refuse = (found_: boolean, what: string): void => {
    if (found_) found.push(what);
  };
  refuse(cohort.maximumStarts !== undefined, "a maximum of starts");
  refuse(
    cohort.segments.some(({ arrivals }) => arrivals === "poisson"),
    "Poisson arrivals",
  );
  for (const outcome of outcomes) {
    const step = outcome.kind === "binary" || outcome.kind === "milestone";
    refuse(!step, `a ${outcome.kind} outcome`);
    if (!step) continue;
    refuse(outcome.repeats !== undefined, "repeats");
    refuse(outcome.kind === "binary" && outcome.clock !== undefined, "a sustain clock");
    refuse(outcome.kind === "binary" && outcome.withService.statedAs !== "rate", "effects not stated as rates");
    const before = outcomes.find(({ id }) => id === outcome.after);
    refuse(outcome.kind === "binary" && before?.kind === "milestone", "a stage after a milestone");
  }
  const plain = new Set(["id", "name", "outcome", "price", "evidenceRate", "evidence", "claimsPerPerson", "segments"]);
  for (const rule of payment.rateCard)
    refuse(
      Object.entries(rule).some(([key, value]) => value !== undefined && !plain.has(key)),
      `terms of the rule ${rule.id}`,
    );
  const { exclusiveGroups, groupCaps, shareCaps, serviceFee, plannedPayments, payerPhases } = payment;
  refuse(
    [exclusiveGroups, groupCaps, shareCaps, serviceFee, plannedPayments, payerPhases].some(
      (term) => term !== undefined,
    ),
    "groups of rules, service fees, planned payments or phases of payers",
  );
  const bare = new Set(["id", "name", "seniority", "commitment", "drawdown"]);
  for (const tranche of capital.tranches) {
    refuse(tranche.drawdown.kind !== "asNeeded", "scheduled drawdown");
    refuse(
      Object.entries(tranche).some(([key, value]) => value !== undefined && !bare.has(key)),
      `terms of the tranche ${tranche.id}`,
    );
  }
  refuse(
    new Set(capital.tranches.map(({ seniority }) => seniority)).size < capital.tranches.length,
    "tranches of one class",
  );
  refuse(
    capital.earlyTermination !== undefined ||
      capital.asNeededOrder === "inProportion" ||
      capital.orderOfPayment === "classByClass",
    "early termination or other orders of payment",
  );
  refuse(capital.providerPayment.kind === "fee" && capital.providerPayment.shareAtRisk.value > 0, "a fee at risk");
  refuse(
    costs.lines.some(({ basis }) => basis.kind === "perOutcome" || basis.kind === "stepFixed"),
    "costs an outcome or by step",
  );
  // Peers draw every trial alone; a plan that spreads trials evenly has other draws.
  const { sampling } = scenario.run as { readonly sampling?: string };
  refuse(sampling !== undefined && sampling !== "plain", "a sampling plan");
  refuse((uncertainty?.quantities?.length ?? 0) > 0, "quantities");
  return found;
}

/** @throws with every term that the peers do not simulate */
export function refuseUnknownTerms(scenario: Scenario): void {
  const terms = unknownTerms(scenario);
  if (terms.length > 0)
    throw new Error(`the peers do not simulate ${terms.join(", ")}: leave it out of a benchmark deal`);
}
