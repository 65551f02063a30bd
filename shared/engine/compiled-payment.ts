import { toPence } from "../model/pence.ts";
import type { Scenario } from "../model/scenario.ts";
import type { AnnualCapTerms } from "../payment/annual-cap.ts";
import type { RowOrder } from "../payment/claim-grid.ts";
import type { ExclusiveGroupTerms } from "../payment/exclusive-groups.ts";
import type { RuleCapTerms } from "../payment/rule-caps.ts";
import type { ShareCapTerms } from "../payment/share-caps.ts";
import type { PayerTerms } from "../payment/split-between-payers.ts";
import { compileRule, compileRuleCaps, placesOf, type CompiledRule } from "./claims/compiled-rule.ts";
import type { CompiledOutcomes } from "./compiled-outcomes.ts";
import type { InputTable } from "./input-table.ts";
import type { Timeline } from "./timeline.ts";

/** A fee for the service made ready. */
export interface CompiledServiceFee {
  /** Row of the grids after the rules. */
  readonly row: number;
  readonly amount: number;
  readonly everyMonths: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** Planned payments made ready; amounts in pence by month of the contract from `fromMonth`. */
export interface CompiledPlannedPayments {
  readonly row: number;
  readonly fromMonth: number;
  readonly amounts: readonly number[];
}

/** The payment side made ready; caps in pence. */
export interface CompiledPayment {
  readonly rules: readonly CompiledRule[];
  /** Rows of the grids: the rules, then what is paid beside them. */
  readonly rows: number;
  readonly indexation: number;
  readonly lastClaimMonth: number;
  readonly exclusiveGroups: readonly ExclusiveGroupTerms[];
  readonly perPersonCap: number | undefined;
  readonly ruleCaps: readonly RuleCapTerms[];
  readonly shareCaps: readonly ShareCapTerms[];
  readonly annualCap: AnnualCapTerms | undefined;
  readonly contractCap: number | undefined;
  readonly serviceFee: CompiledServiceFee | undefined;
  readonly plannedPayments: CompiledPlannedPayments | undefined;
  /** Within a month fees come first, then planned payments, then claims in the order of the rate card. */
  readonly paymentOrder: RowOrder;
  /** The same, without what counts in no cap. */
  readonly cappedOrder: RowOrder;
  readonly payers: readonly PayerTerms[];
}

function compileAnnualCap({ payment }: Scenario, timeline: Timeline): AnnualCapTerms | undefined {
  const { annualCap } = payment;
  if (!annualCap) return undefined;
  const yearOfMonth = (annualCap.year === "contract" ? timeline.contractYearOf : timeline.financialYearOf).slice(
    0,
    timeline.contractMonths,
  );
  const years = yearOfMonth[yearOfMonth.length - 1]! + 1;
  const capOfYear = Float64Array.from({ length: years }, (_, year) =>
    toPence(annualCap.amounts[Math.min(year, annualCap.amounts.length - 1)]!.value),
  );
  return { yearOfMonth, capOfYear, carried: annualCap.excess === "carried" };
}

/** What each payer pays: the rule's own shares, or else the phase's, or else the payers'. @param rows of the grids */
function compilePayers({ payment }: Scenario, rows: number, contractMonths: number): readonly PayerTerms[] {
  const { payers, payerPhases = [], rateCard } = payment;
  const own = payers.map(({ share }) => share.value);
  const byId = (shares: Readonly<Record<string, number>>): readonly number[] => payers.map(({ id }) => shares[id] ?? 0);
  const compiled = payers.map((payer) => ({
    cap: payer.cap ? toPence(payer.cap.value) : Infinity,
    passesOn: payer.beyondCap === "nextPayer",
    shareUpTo: new Float64Array(rows * contractMonths),
  }));
  for (let row = 0; row < rows; row++) {
    const ofRule = rateCard[row]?.payerShares;
    for (let month = 0; month < contractMonths; month++) {
      const shares = ofRule ?? payerPhases.findLast(({ fromMonth }) => fromMonth <= month)?.shares;
      let upTo = 0;
      (shares ? byId(shares) : own).forEach((share, payer) => {
        upTo += share;
        compiled[payer]!.shareUpTo[row * contractMonths + month] = upTo;
      });
    }
  }
  return compiled;
}

/** Puts the payment terms' inputs, streams and caps in their places. */
export function compilePayment(
  scenario: Scenario,
  outcomes: CompiledOutcomes,
  timeline: Timeline,
  table: InputTable,
): CompiledPayment {
  const { payment } = scenario;
  const places = placesOf(payment.rateCard);
  const claimRows = payment.rateCard.map((_, index) => index);
  const rules = payment.rateCard.map((rule) => compileRule(rule, scenario, outcomes, table));
  const indexation = table.add("payment.indexation", payment.indexation);
  const { serviceFee: fee, plannedPayments: planned } = payment;
  const feeRows = fee ? [rules.length] : [];
  const plannedRows = planned ? [rules.length + feeRows.length] : [];
  const rows = rules.length + feeRows.length + plannedRows.length;
  return {
    rules,
    rows,
    indexation,
    lastClaimMonth: payment.lastClaimMonth,
    exclusiveGroups: (payment.exclusiveGroups ?? []).map((group) => ({
      rules: places(group.rules),
      pays: group.pays,
    })),
    perPersonCap: payment.perPersonCap && toPence(payment.perPersonCap.value),
    ruleCaps: compileRuleCaps(scenario),
    shareCaps: (payment.shareCaps ?? []).map((cap) => ({
      rules: places(cap.rules),
      maximumShare: cap.maximumShare,
    })),
    annualCap: compileAnnualCap(scenario, timeline),
    contractCap: payment.contractCap && toPence(payment.contractCap.value),
    serviceFee: fee && {
      row: feeRows[0]!,
      amount: table.add("payment.serviceFee", fee.amount),
      everyMonths: fee.everyMonths ?? 1,
      firstMonth: fee.firstMonth ?? 0,
      lastMonth: Math.min(fee.lastMonth ?? payment.lastClaimMonth, timeline.contractMonths - 1),
    },
    plannedPayments: planned && {
      row: plannedRows[0]!,
      fromMonth: planned.fromMonth,
      amounts: planned.amounts.slice(0, Math.max(0, timeline.contractMonths - planned.fromMonth)).map(toPence),
    },
    paymentOrder: [...feeRows, ...plannedRows, ...claimRows],
    cappedOrder: [...(fee?.countsInCaps === false ? [] : feeRows), ...plannedRows, ...claimRows],
    payers: compilePayers(scenario, rows, timeline.contractMonths),
  };
}
