import { measureNames as names, paidByPayer, paidUnderRule } from "../model/measure-names.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { money, pence, type Measure } from "./measure.ts";
import type { Trial } from "./simulator.ts";

/** What is paid in all, by rule and by payer, and what caps withhold. */
export function paymentMeasures({ scenario, payment: compiled }: CompiledDeal): Measure[] {
  const { payment } = scenario;
  /** @param cap undefined where the deal has none, so that nothing needs to be added up */
  const withheld = (id: string, label: string, cap: unknown, row: (trial: Trial) => Float64Array): Measure =>
    money(id, "withheld", label, cap === undefined ? () => 0 : (t) => pence(row(t)) / 100);
  const payersCap = compiled.payers.find(({ cap }) => cap < Infinity);
  const beside = (id: string, label: string, row: number | undefined): Measure[] =>
    row === undefined ? [] : [money(id, "paymentsByRule", label, (_, facts) => facts.paidByRow[row]! / 100)];
  return [
    money(names.paymentsTotal, "payments", "Payments, total", (_, facts) => facts.payments),
    money(
      names.paymentsBeforeCaps,
      "payments",
      "Payments before caps",
      (_, facts) => pence(facts.beforeCapsByRow) / 100,
    ),
    money(names.paymentsPresentValue, "payments", "Payments, present value", (_, facts) => facts.paymentsPresentValue),
    withheld(
      names.withheldPerPerson,
      "Withheld by the per-person cap",
      compiled.perPersonCap,
      (t) => t.claims.withheldPerPerson,
    ),
    ...(compiled.ruleCaps.length > 0
      ? [
          withheld(
            names.withheldByRules,
            "Withheld by caps on rules",
            compiled.ruleCaps,
            (t) => t.claims.withheldByRules,
          ),
        ]
      : []),
    ...(compiled.shareCaps.length > 0
      ? [
          withheld(
            names.withheldByShares,
            "Withheld by caps on shares",
            compiled.shareCaps,
            (t) => t.claims.withheldByShares,
          ),
        ]
      : []),
    withheld(names.withheldAnnual, "Withheld by the annual cap", compiled.annualCap, (t) => t.payments.withheldAnnual),
    withheld(
      names.withheldContract,
      "Withheld by the contract cap",
      compiled.contractCap,
      (t) => t.payments.withheldContract,
    ),
    withheld(names.withheldPayer, "Withheld by payers' own caps", payersCap, (t) => t.payments.withheldPayer),
    ...payment.rateCard.map((rule, index) =>
      money(paidUnderRule(rule.id), "paymentsByRule", rule.name, (_, facts) => facts.paidByRow[index]! / 100),
    ),
    ...beside(names.serviceFee, "Service fee", compiled.serviceFee?.row),
    ...beside(names.plannedPayments, "Planned payments", compiled.plannedPayments?.row),
    ...payment.payers.map((payer, index) =>
      money(paidByPayer(payer.id), "paymentsByPayer", payer.name, (t) => pence(t.payments.cashByPayer[index]!) / 100),
    ),
  ];
}
