import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { Trial } from "../engine/simulator.ts";
import type { LedgerPayment } from "../model/ledger.ts";

/** What stands in a row of the grids: a rule's id, or what is paid beside the rules. */
export function rowIds({ scenario, payment }: CompiledDeal): readonly string[] {
  return [
    ...scenario.payment.rateCard.map(({ id }) => id),
    ...(payment.serviceFee ? ["service-fee"] : []),
    ...(payment.plannedPayments ? ["planned-payments"] : []),
  ];
}

/** Every rule and month of a trial in which anything was due or paid, by month, then in the order of the rate card. */
export function ledgerPayments({ claims, payments }: Trial, deal: CompiledDeal): readonly LedgerPayment[] {
  const ids = rowIds(deal);
  const { months } = claims.beforeCaps;
  const rows: LedgerPayment[] = [];
  for (let month = 0; month < months; month++)
    ids.forEach((rule, row) => {
      const cell = row * months + month;
      const pounds = (pence: Float64Array): number => pence[cell]! / 100;
      const beforeCaps = pounds(claims.beforeCaps.amounts);
      const paid = pounds(payments.paid.amounts);
      if (beforeCaps === 0 && paid === 0) return;
      rows.push({
        rule,
        claimMonth: month,
        cashMonth: deal.timeline.cashMonthOf[month]!,
        beforeCaps,
        withheldByPersonCap: pounds(claims.withheldPerPerson),
        withheldByRuleCaps: pounds(claims.withheldByRules),
        withheldByShareCaps: pounds(claims.withheldByShares),
        withheldByAnnualCap: pounds(payments.withheldAnnual),
        withheldByContractCap: pounds(payments.withheldContract),
        withheldByPayerCaps: pounds(payments.withheldPayer),
        paid,
        byPayer: Object.fromEntries(
          deal.scenario.payment.payers.map(({ id }, payer) => [id, pounds(payments.paidByPayer[payer]!.amounts)]),
        ),
      });
    });
  return rows;
}
