import type { LedgerDocument } from "../model/ledger.ts";
import { BYTE_ORDER_MARK, csvLine } from "../report/csv-text.ts";

type Cell = string | number | undefined;

const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + [head, ...rows].map(csvLine).join("");

/** Every movement of money as CSV: who paid whom, when, how much, under which rule. */
export const ledgerEntriesCsv = ({ entries }: LedgerDocument): string =>
  table(
    ["month", "calendar_month", "from", "to", "amount", "under"],
    entries.map(({ month, calendarMonth, from, to, amount, under }) => [month, calendarMonth, from, to, amount, under]),
  );

/** Every claim as CSV, with what became of it. */
export const ledgerClaimsCsv = ({ claims }: LedgerDocument): string =>
  table(
    [
      "claim",
      "person",
      "segment",
      "rule",
      "achieved_month",
      "due_month",
      "effect",
      "units",
      "price",
      "amount",
      "withheld_by_person_cap",
      "withheld_by_rule_caps",
      "withheld_by_share_caps",
      "left",
      "because",
    ],
    claims.map((claim) => [
      claim.claim,
      claim.person,
      claim.segment,
      claim.rule,
      claim.achievedMonth,
      claim.dueMonth,
      claim.effect,
      claim.units,
      claim.price,
      claim.amount,
      claim.withheldByPersonCap,
      claim.withheldByRuleCaps,
      claim.withheldByShareCaps,
      claim.left,
      claim.because,
    ]),
  );

/** What each rule and month comes to as CSV: due, withheld by each cap, paid by each payer. */
export function ledgerPaymentsCsv({ payments }: LedgerDocument): string {
  const payers = Object.keys(payments[0]?.byPayer ?? {});
  return table(
    [
      "rule",
      "claim_month",
      "cash_month",
      "before_caps",
      "withheld_by_person_cap",
      "withheld_by_rule_caps",
      "withheld_by_share_caps",
      "withheld_by_annual_cap",
      "withheld_by_contract_cap",
      "withheld_by_payer_caps",
      "paid",
      ...payers.map((payer) => `paid_by_${payer}`),
    ],
    payments.map((row) => [
      row.rule,
      row.claimMonth,
      row.cashMonth,
      row.beforeCaps,
      row.withheldByPersonCap,
      row.withheldByRuleCaps,
      row.withheldByShareCaps,
      row.withheldByAnnualCap,
      row.withheldByContractCap,
      row.withheldByPayerCaps,
      row.paid,
      ...payers.map((payer) => row.byPayer[payer]!),
    ]),
  );
}

/** Every measured cohort as CSV, several estimators parted by spaces. */
export const ledgerMeasurementsCsv = ({ measurements }: LedgerDocument): string =>
  table(
    ["outcome", "segment", "people", "mean", "comparisons", "weights", "known_in_month"],
    measurements.map(({ outcome, segment, people, mean, comparisons, weights, knownInMonth }) => [
      outcome,
      segment,
      people,
      mean,
      comparisons.join(" "),
      weights.join(" "),
      knownInMonth,
    ]),
  );
