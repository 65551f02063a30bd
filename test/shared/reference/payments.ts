import { financialYearOf } from "#shared/model/calendar.ts";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { monthsInPeriod } from "#shared/model/period.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { capClaims } from "./caps.ts";
import { feeIn, plannedIn, standingClaims } from "./claims.ts";
import type { Claim } from "./claim.ts";
import type { Happened } from "./happened.ts";
import type { Luck } from "./luck.ts";
import { penceOf, shareOut } from "./rounding.ts";

/** What one line (a rule, the service fee, planned payments) comes to in one month. Money in pence. */
export interface Payment {
  readonly line: string;
  readonly claimMonth: number;
  readonly cashMonth: number;
  beforeCaps: number;
  withheldByPersonCap: number;
  withheldByRuleCaps: number;
  withheldByShareCaps: number;
  withheldByAnnualCap: number;
  withheldByContractCap: number;
  withheldByPayerCaps: number;
  /** Still to be paid: in the end, what is paid. */
  paid: number;
  /** In the order of the payers. */
  byPayer: number[];
}

export const SERVICE_FEE = "service-fee";
export const PLANNED = "planned-payments";

/** Step 11. */
export function cashMonthOf(claimMonth: number, { invoicing }: PaymentTerms): number {
  const period = monthsInPeriod(invoicing.period);
  let invoiced = claimMonth + invoicing.verificationLagMonths;
  while ((invoiced + 1) % period !== 0) invoiced++;
  return invoiced + invoicing.paymentLagMonths;
}

/** Step 8. Payments of all months, each with what is claimed of it; carried amounts are added to the month of release. */
function annualCap(scenario: Scenario, payments: readonly Payment[], bypasses: (payment: Payment) => boolean): void {
  const cap = scenario.payment.annualCap;
  if (!cap) return;
  const yearOf = (month: number): number =>
    cap.year === "contract" ? Math.floor(month / 12) : financialYearOf(scenario.deal, month);
  const lastYear = yearOf(scenario.deal.contractMonths - 1);
  let carried = new Map<string, number>();
  for (let year = 0; year <= lastYear; year++) {
    let room = penceOf(cap.amounts[Math.min(year, cap.amounts.length - 1)]!.value);
    const ofYear = payments.filter((payment) => yearOf(payment.claimMonth) === year && !bypasses(payment));
    const firstMonth = ofYear[0]?.claimMonth;
    const over = new Map<string, number>();
    const pay = (payment: Payment, amount: number): number => {
      const pays = Math.min(amount, room);
      room -= pays;
      if (amount > pays) over.set(payment.line, (over.get(payment.line) ?? 0) + amount - pays);
      return pays;
    };
    // What was carried stands in the first month of the year, ahead of that month's fee and new claims.
    const released = new Map<Payment, number>();
    for (const payment of ofYear)
      if (payment.claimMonth === firstMonth) released.set(payment, pay(payment, carried.get(payment.line) ?? 0));
    for (const payment of ofYear) {
      const pays = pay(payment, payment.paid);
      payment.withheldByAnnualCap += payment.paid - pays;
      payment.paid = pays;
    }
    for (const [payment, amount] of released) {
      payment.withheldByAnnualCap -= amount;
      payment.paid += amount;
    }
    carried = cap.excess === "carried" ? over : new Map<string, number>();
  }
}

/** Step 9. */
function contractCap(scenario: Scenario, payments: readonly Payment[], bypasses: (payment: Payment) => boolean): void {
  if (!scenario.payment.contractCap) return;
  let room = penceOf(scenario.payment.contractCap.value);
  for (const payment of payments) {
    if (bypasses(payment)) continue;
    const pays = Math.min(payment.paid, room);
    room -= pays;
    payment.withheldByContractCap = payment.paid - pays;
    payment.paid = pays;
  }
}

/** Shares of the payers for a line and month, in the order of the payers. */
function sharesOf({ rateCard, payers, payerPhases }: PaymentTerms, { line, claimMonth }: Payment): readonly number[] {
  const ofRule = rateCard.find(({ id }) => id === line)?.payerShares;
  const phase = (payerPhases ?? []).filter(({ fromMonth }) => fromMonth <= claimMonth).at(-1);
  const stated = ofRule ?? phase?.shares;
  return payers.map((payer) => (stated ? (stated[payer.id] ?? 0) : payer.share.value));
}

/** Step 10. */
function splitBetweenPayers(scenario: Scenario, payments: readonly Payment[]): void {
  const { payers } = scenario.payment;
  const room = payers.map(({ cap }) => (cap ? penceOf(cap.value) : Infinity));
  for (const payment of payments) {
    const owed = shareOut(payment.paid, sharesOf(scenario.payment, payment));
    let fallsToNext = 0;
    let paid = 0;
    payers.forEach((payer, place) => {
      const due = owed[place]! + fallsToNext;
      const pays = Math.min(due, room[place]!);
      room[place] = room[place]! - pays;
      payment.byPayer[place] = pays;
      paid += pays;
      fallsToNext = payer.beyondCap === "nextPayer" ? due - pays : 0;
    });
    payment.withheldByPayerCaps = payment.paid - paid;
    payment.paid = paid;
  }
}

/** Everything that is claimed in a trial, and what is paid of it, month by month and line by line. */
export function paymentsOf(
  scenario: Scenario,
  luck: Luck,
  happened: Happened,
): { claims: Claim[]; payments: Payment[] } {
  const { payment: terms, deal } = scenario;
  const claims = standingClaims(scenario, luck, happened);
  capClaims(scenario, claims);
  const lines = [SERVICE_FEE, PLANNED, ...terms.rateCard.map(({ id }) => id)];
  const payments: Payment[] = [];
  for (let month = 0; month < deal.contractMonths; month++)
    for (const line of lines) {
      const own = claims.filter((claim) => claim.rule === line && claim.dueMonth === month);
      const payment: Payment = {
        line,
        claimMonth: month,
        cashMonth: cashMonthOf(month, terms),
        beforeCaps: 0,
        withheldByPersonCap: 0,
        withheldByRuleCaps: 0,
        withheldByShareCaps: 0,
        withheldByAnnualCap: 0,
        withheldByContractCap: 0,
        withheldByPayerCaps: 0,
        paid: 0,
        byPayer: [],
      };
      if (line === SERVICE_FEE) payment.beforeCaps = payment.paid = feeIn(scenario, month, happened, luck.values);
      if (line === PLANNED) payment.beforeCaps = payment.paid = plannedIn(scenario, month, happened);
      for (const claim of own) {
        payment.beforeCaps += claim.amount;
        payment.withheldByPersonCap += claim.withheldByPersonCap;
        payment.withheldByRuleCaps += claim.withheldByRuleCaps;
        payment.withheldByShareCaps += claim.withheldByShareCaps;
        payment.paid += claim.left;
      }
      payments.push(payment);
    }
  const bypasses = ({ line }: Payment): boolean => line === SERVICE_FEE && terms.serviceFee?.countsInCaps !== true;
  annualCap(scenario, payments, bypasses);
  contractCap(scenario, payments, bypasses);
  splitBetweenPayers(scenario, payments);
  return { claims, payments };
}
