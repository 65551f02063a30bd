import type { Capital } from "#shared/model/capital.ts";
import type { Cohort } from "#shared/model/cohort.ts";
import type { Costs } from "#shared/model/cost.ts";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import type { Appraisal } from "#shared/model/saving.ts";
import type { Deal, Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { holder, input, outcome, payer, people, rule, surplus, term } from "./deal-parts.ts";

/** What a test says about its deal; everything else is plain. */
export interface DealParts {
  readonly deal?: Partial<Deal>;
  readonly budgetHolders?: Scenario["budgetHolders"];
  readonly cohort?: Partial<Cohort>;
  readonly outcomes?: Scenario["outcomes"];
  readonly payment?: Partial<PaymentTerms>;
  readonly savings?: Scenario["savings"];
  readonly costs?: Partial<Costs>;
  readonly capital?: Partial<Capital>;
  readonly appraisal?: Partial<Appraisal>;
  readonly uncertainty?: Scenario["uncertainty"];
}

/**
 * A deal without chance or friction: ten people start in month 0, each at once gets a job that nobody would have got
 * anyway, the council pays £100 for each in the same month, and nothing costs anything. No investor; what the contract
 * holder keeps goes to the provider. Prices stand still and are not discounted. Financial years are contract years.
 * @throws when the parts do not make a valid scenario
 */
export function plainDeal(parts: DealParts = {}): Scenario {
  const contractMonths = parts.deal?.contractMonths ?? 24;
  const scenario: Scenario = {
    format: "outcomes-partnership-scenario",
    version: 1,
    deal: {
      name: "Plain deal",
      currency: "GBP",
      startMonth: "2020-04",
      contractMonths,
      financialYearStartMonth: 4,
      commissioner: "council",
      provider: "Provider",
      investor: "Investor",
      ...parts.deal,
    },
    sources: [],
    budgetHolders: parts.budgetHolders ?? [holder("council")],
    cohort: {
      segments: [people("all", 10)],
      serviceMonths: term(1),
      dropOut: { kind: "none" },
      withinPersonCorrelation: input(0),
      ...parts.cohort,
    },
    outcomes: parts.outcomes ?? [outcome("job")],
    payment: {
      rateCard: [rule("job", 100)],
      indexation: input(0),
      lastClaimMonth: contractMonths - 1,
      invoicing: { period: "month", verificationLagMonths: 0, paymentLagMonths: 0 },
      payers: [payer("council", 1)],
      ...parts.payment,
    },
    savings: parts.savings ?? [],
    costs: { lines: [], indexation: input(0), ...parts.costs },
    capital: {
      tranches: [],
      providerPayment: { kind: "cost", markUp: input(0) },
      minimumBalance: term(0),
      reserveMonths: 0,
      distributionPeriod: "month",
      recycling: true,
      surplus: surplus(0, 1),
      aboveCap: "commissioner",
      ...parts.capital,
    },
    appraisal: {
      months: contractMonths,
      priceBaseYear: 2020,
      discountRate: term(0),
      inflation: input(0),
      ...parts.appraisal,
    },
    ...(parts.uncertainty ? { uncertainty: parts.uncertainty } : {}),
    run: { trials: 100, seed: 1 },
  };
  const checked = checkScenario(scenario);
  if (checked.kind === "valid") return scenario;
  throw new Error(checked.problems.map(({ path, sentence }) => `${path.join(".")}: ${sentence}`).join("\n"));
}
