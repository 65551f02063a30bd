import {
  achievedOf,
  additionalOf,
  counterfactualOf,
  measureNames as names,
  paidClaimsOf,
  savedByHolder,
} from "../model/measure-names.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { investorMeasures } from "./investor-measures.ts";
import { measure, money, pence, type Measure, type Read } from "./measure.ts";
import { addUp } from "../model/outcome-units.ts";
import { paidClaims } from "./paid-claims.ts";
import { paymentMeasures } from "./payment-measures.ts";
import type { Trial } from "./simulator.ts";

function outcomeMeasures({ outcomes, payment, scenario }: CompiledDeal): Measure[] {
  const additional = (t: Trial, index: number): number =>
    outcomes.list[index]!.sign * (t.achievements.achieved[index]! - t.achievements.counterfactual[index]!);
  const notActivity = outcomes.list.flatMap(({ kind }, index) => (kind === "milestone" ? [] : [index]));
  return [
    measure(names.starts, "people", "People who start", "people", (t) => t.people.count),
    measure(names.dropOuts, "people", "People who drop out", "people", (t) => t.people.dropOuts),
    ...(addUp(scenario.outcomes)
      ? [
          measure(names.additionalTotal, "outcomes", "Additional outcomes, all together", "count", (t) =>
            notActivity.reduce((total, index) => total + additional(t, index), 0),
          ),
        ]
      : []),
    ...scenario.outcomes.flatMap((outcome): Measure[] => {
      const index = outcomes.indexOf.get(outcome.id)!;
      const rules = payment.rules.flatMap((rule, place) => (rule.outcome === index && !rule.schedule ? [place] : []));
      const count = (id: string, label: string, read: Read): Measure => measure(id, "outcomes", label, "count", read);
      return [
        count(achievedOf(outcome.id), `${outcome.name}: achieved`, (t) => t.achievements.achieved[index]!),
        ...(outcome.kind === "milestone"
          ? []
          : [
              count(
                counterfactualOf(outcome.id),
                `${outcome.name}: without the service`,
                (t) => t.achievements.counterfactual[index]!,
              ),
              count(additionalOf(outcome.id), `${outcome.name}: additional`, (t) => additional(t, index)),
            ]),
        ...(rules.length === 0
          ? []
          : [
              count(paidClaimsOf(outcome.id), `${outcome.name}: paid`, (t, facts) =>
                rules.reduce(
                  (total, rule) => total + paidClaims(t, facts, rule, payment.annualCap?.carried === true),
                  0,
                ),
              ),
            ]),
      ];
    }),
  ];
}

function savingMeasures({ scenario }: CompiledDeal): Measure[] {
  return [
    money(names.savingsTotal, "savings", "Savings to public budgets, total", (_, facts) => facts.savings),
    money(names.savingsCashable, "savings", "Savings that are cashable", (t) => t.savings.cashable),
    money(names.savingsPresentValue, "savings", "Savings, present value", (_, facts) => facts.savingsPresentValue),
    money(names.widerValue, "savings", "Wider economic and social value", (t) => t.savings.wider),
    money(
      names.widerPresentValue,
      "savings",
      "Wider economic and social value, present value",
      (t) => t.savings.widerWorth,
    ),
    ...scenario.budgetHolders.map((holder, index) =>
      money(savedByHolder(holder.id), "savingsByHolder", holder.name, (_, facts) => facts.savingsByHolder[index]!),
    ),
  ];
}

function positionMeasures(): Measure[] {
  const position = (id: string, label: string, read: Read): Measure => money(id, "position", label, read);
  return [
    position(names.commissionerPayments, "Commissioner's payments", (_, f) => f.commissioner.payments),
    position(names.commissionerSavings, "Commissioner's savings", (_, f) => f.commissioner.savings),
    position(names.commissionerCosts, "Commissioner's own costs", (_, f) => f.commissioner.costs),
    position(names.commissionerNetPosition, "Commissioner's net position", (_, f) => f.commissioner.net),
    position(
      names.commissionerNetPresentValue,
      "Commissioner's net position, present value",
      (_, f) => f.commissioner.netPresentValue,
    ),
    measure(
      names.commissionerBreakEvenMonth,
      "position",
      "Month in which the commissioner's own budget breaks even",
      "month",
      (_, f) => f.commissioner.breakEvenMonth,
    ),
    position(names.publicNetPosition, "Public sector's net position", (_, f) => f.public.net),
    position(
      names.publicNetPresentValue,
      "Public sector's net position, present value",
      (_, f) => f.public.netPresentValue,
    ),
    measure(
      names.publicBreakEvenMonth,
      "position",
      "Month in which savings overtake payments",
      "month",
      (_, f) => f.public.breakEvenMonth,
    ),
    measure(names.benefitCostRatio, "position", "Social benefit-cost ratio", "multiple", (t, f) => {
      // What it costs the public in present value: payments and own costs, less surplus returned.
      const cost = f.savingsPresentValue - f.public.netPresentValue;
      return cost > 0 ? (f.savingsPresentValue + t.savings.widerWorth) / cost : Number.NaN;
    }),
  ];
}

function providerAndAccountMeasures({ scenario, timeline }: CompiledDeal): Measure[] {
  const terms = scenario.capital.providerPayment;
  const atRisk = terms.kind === "fee" && terms.shareAtRisk.value > 0;
  return [
    money(names.providerIncome, "provider", "Provider's income", (_, f) => f.providerIncome),
    money(names.providerCosts, "provider", "Provider's costs", (_, f) => f.providerCosts),
    money(
      names.costsPresentValue,
      "provider",
      "Costs of the provider and the contract holder, present value",
      (_, f) => f.costsPresentValue,
    ),
    money(names.providerMargin, "provider", "Provider's margin", (_, f) => f.providerMargin),
    money(names.providerLowestCash, "provider", "Provider's lowest cash", (_, f) => f.providerLowestCash),
    ...(atRisk
      ? [
          money(
            names.providerFeeLost,
            "provider",
            "Provider's fee at risk that is lost",
            (t) => (pence(t.costs.heldBack) - pence(t.account.releasedFee)) / 100,
          ),
        ]
      : []),
    ...(scenario.capital.earlyTermination
      ? [
          measure(names.endedEarly, "account", "The contract ended early (1 if so)", "count", (t) =>
            t.lastMonth < timeline.contractMonths - 1 ? 1 : 0,
          ),
        ]
      : []),
    money(names.peakFundingGap, "account", "Peak funding gap", (_, f) => f.peakGap),
    measure(names.firstFundingGapMonth, "account", "First month of a funding gap", "month", (_, f) => f.firstGapMonth),
    money(
      names.closingBalance,
      "account",
      "Closing balance",
      (t) => t.account.balance[t.account.balance.length - 1]! / 100,
    ),
  ];
}

export type { Measure } from "./measure.ts";

/** Every measure of a deal, in the order of the trials table. */
export function measuresOf(deal: CompiledDeal): readonly Measure[] {
  return [
    ...paymentMeasures(deal),
    ...outcomeMeasures(deal),
    ...savingMeasures(deal),
    ...positionMeasures(),
    ...investorMeasures(deal),
    ...providerAndAccountMeasures(deal),
  ];
}
