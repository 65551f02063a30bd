import { financialYearLabel, financialYearOf } from "../model/calendar.ts";
import type { Scenario } from "../model/scenario.ts";
import { cashMonth } from "../payment/cash-month.ts";
import { lastReferralMonth } from "./people/referral-profile.ts";

/** The deal's months, all counted from the service start. */
export interface Timeline {
  /** Months of the contract: claims, monthly costs and caps live here. */
  readonly contractMonths: number;
  /** Months until the last cash of the deal: contract, last service month, last payment. */
  readonly cashMonths: number;
  /** Months reported: cash or appraisal, whichever ends later. */
  readonly months: number;
  /** Contract year of a month of the contract. */
  readonly contractYearOf: Int32Array;
  /** Financial year of each month reported, counted from the one that holds month 0. */
  readonly financialYearOf: Int32Array;
  /** `2015/16`, … */
  readonly yearLabels: readonly string[];
  /** Month in which a claim of each contract month is paid; the last month of the deal where nothing can be claimed any more. */
  readonly cashMonthOf: Int32Array;
}

/**
 * The last month of the contract for which anything can be paid: a claim, a service fee, a planned payment, or what an
 * annual cap carries over.
 */
function lastPayableMonth({ deal, payment }: Pick<Scenario, "deal" | "payment">): number {
  const { lastClaimMonth, serviceFee: fee, plannedPayments: planned, annualCap } = payment;
  const last = deal.contractMonths - 1;
  if (annualCap?.excess === "carried") return last;
  const lastFee = fee?.lastMonth ?? 0;
  const lastPlanned = planned ? planned.fromMonth + planned.amounts.length - 1 : 0;
  return Math.min(last, Math.max(lastClaimMonth, lastFee, lastPlanned));
}

/** Months until the last cash of a deal: of the contract, of the last possible service, and of the last payment. */
export function cashMonthsOf(scenario: Pick<Scenario, "deal" | "payment" | "cohort">): number {
  const { deal, payment, cohort } = scenario;
  const lastReferral = Math.max(...cohort.segments.map(({ profile }) => lastReferralMonth(profile)));
  const lastPayment = cashMonth(lastPayableMonth(scenario), payment.invoicing);
  return Math.max(deal.contractMonths, lastReferral + cohort.serviceMonths.value, lastPayment + 1);
}

/** Works out a deal's timeline. */
export function timelineOf(scenario: Scenario): Timeline {
  const { deal, payment, appraisal } = scenario;
  const { contractMonths } = deal;
  const range = (length: number): number[] => Array.from({ length }, (_, month) => month);
  const cashMonths = cashMonthsOf(scenario);
  const cashMonthOf = Int32Array.from(range(contractMonths), (month) =>
    Math.min(cashMonths - 1, cashMonth(month, payment.invoicing)),
  );
  const months = Math.max(cashMonths, appraisal.months);
  const years = financialYearOf(deal, months - 1) + 1;
  return {
    contractMonths,
    cashMonths,
    months,
    contractYearOf: Int32Array.from(range(months), (month) => Math.floor(month / 12)),
    financialYearOf: Int32Array.from(range(months), (month) => financialYearOf(deal, month)),
    yearLabels: range(years).map((year) => financialYearLabel(deal, year)),
    cashMonthOf,
  };
}
