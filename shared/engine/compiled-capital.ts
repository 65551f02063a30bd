import type { AccountTerms } from "../finance/cash-account.ts";
import { repaidFrom } from "../finance/due-dates.ts";
import type { CouponTerms, TrancheTerms } from "../finance/tranche-terms.ts";
import { toPence } from "../model/pence.ts";
import type { Scenario } from "../model/scenario.ts";
import type { CouponByPerformance, PerformanceSchedule, Tranche } from "../model/tranche.ts";
import { pow } from "../random/elementary.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { endedIn } from "./early-termination.ts";
import type { InputTable } from "./input-table.ts";
import { performanceByMonth, valueAtPerformance } from "./performance.ts";
import type { Trial } from "./simulator.ts";

/** A tranche's terms that depend on the trial: the inputs behind its coupon, the performance behind its terms. */
interface TrialTerms {
  readonly terms: TrancheTerms;
  /** Place of the annual rate; −1 without a coupon. */
  readonly annualRate: number;
  readonly byPerformance: CouponByPerformance | undefined;
  readonly principalAtRisk: PerformanceSchedule | undefined;
}

/** The account's terms made ready. */
export interface CompiledCapital {
  readonly account: AccountTerms;
  readonly tranches: readonly TrialTerms[];
}

function couponTerms({ coupon }: Tranche, cashMonths: number): CouponTerms | undefined {
  return (
    coupon && {
      compound: coupon.compounding === "compound",
      accrued: coupon.paid === "accrued",
      firstPayment: coupon.payments?.firstMonth ?? -1,
      everyMonths: coupon.payments?.everyMonths ?? 1,
      monthlyRates: new Float64Array(cashMonths),
    }
  );
}

function scheduledDraws({ drawdown }: Tranche, cashMonths: number): Float64Array | undefined {
  if (drawdown.kind === "asNeeded") return undefined;
  const draws = new Float64Array(cashMonths);
  for (const { month, amount } of drawdown.amounts) if (month < cashMonths) draws[month]! += toPence(amount);
  return draws;
}

function compileTranche(tranche: Tranche, cashMonths: number, table: InputTable): TrialTerms {
  const { guarantee, repayment, coupon } = tranche;
  const terms: TrancheTerms = {
    seniority: tranche.seniority,
    commitment: toPence(tranche.commitment.value),
    scheduled: scheduledDraws(tranche, cashMonths),
    repaymentMonth: repayment?.kind === "atMonth" ? repayment.month : -1,
    coupon: couponTerms(tranche, cashMonths),
    arrangementFee: toPence((tranche.arrangementFee?.value ?? 0) * tranche.commitment.value),
    monthlyNonUseRate: (tranche.nonUseFee?.value ?? 0) / 12,
    repayableShare: 1,
    guaranteedShare: guarantee ? (guarantee.shareOfPrincipal?.value ?? 1) : 0,
    guaranteedAmount: guarantee ? (guarantee.amount ? toPence(guarantee.amount.value) : Infinity) : 0,
    surplusShare: tranche.surplusShare?.value,
  };
  return {
    terms,
    annualRate: coupon ? table.add(`tranche.${tranche.id}.coupon`, coupon.annualRate) : -1,
    byPerformance: coupon?.performance,
    principalAtRisk: tranche.principalAtRisk,
  };
}

/** Puts the capital's inputs and terms in their places. @param cashMonths months of the account */
export function compileCapital({ capital }: Scenario, cashMonths: number, table: InputTable): CompiledCapital {
  const tranches = capital.tranches.map((tranche) => compileTranche(tranche, cashMonths, table));
  return {
    tranches,
    account: {
      tranches: tranches.map(({ terms }) => terms),
      drawnInProportion: capital.asNeededOrder === "inProportion",
      paidClassByClass: capital.orderOfPayment === "classByClass",
      minimumBalance: toPence(capital.minimumBalance.value),
      reserveMonths: capital.reserveMonths,
      distributionPeriod: capital.distributionPeriod,
      recycling: capital.recycling,
      investorShare: capital.surplus.investor.value,
      providerShare: capital.surplus.provider.value,
      hurdleGrowth: capital.irrCap ? pow(1 + capital.irrCap.value, 1 / 12) : undefined,
      multipleCap: capital.moicCap?.value ?? Infinity,
      aboveCapTo: capital.aboveCap,
    },
  };
}

/** What a month earns at an annual rate. */
const monthlyRate = (annual: number, compound: boolean): number =>
  compound ? pow(1 + annual, 1 / 12) - 1 : annual / 12;

/** Fills in what a trial decides: each month's coupon rate, and how much of principal at risk is repayable. */
export class TrialCapital {
  readonly #deal: CompiledDeal;
  readonly #performance: Float64Array;

  constructor(deal: CompiledDeal) {
    this.#deal = deal;
    this.#performance = new Float64Array(deal.timeline.cashMonths);
  }

  /** Call once payments and activity of the trial are known. */
  prepare(trial: Trial): void {
    for (const tranche of this.#deal.capital.tranches) {
      this.#setCoupon(tranche, trial);
      if (!tranche.principalAtRisk) continue;
      performanceByMonth(tranche.principalAtRisk.performance, this.#deal, trial, this.#performance);
      tranche.terms.repayableShare = valueAtPerformance(
        tranche.principalAtRisk,
        this.#atRepayment(tranche.terms, trial),
      );
    }
  }

  /** Performance at the end of the month in which principal first falls due; in the last month at the latest. */
  #atRepayment(terms: TrancheTerms, trial: Trial): number {
    const repaid = repaidFrom(terms, endedIn(trial, this.#deal));
    const last = this.#performance.length - 1;
    return this.#performance[repaid === -1 ? last : Math.min(repaid, last)]!;
  }

  #setCoupon({ terms, annualRate, byPerformance }: TrialTerms, trial: Trial): void {
    const { coupon } = terms;
    if (!coupon) return;
    const { monthlyRates, compound } = coupon;
    monthlyRates.fill(monthlyRate(trial.values[annualRate]!, compound));
    if (!byPerformance) return;
    const { fromMonth, schedule, decided, floorRate = 0, floorUntilMonth = Infinity } = byPerformance;
    performanceByMonth(schedule.performance, this.#deal, trial, this.#performance);
    const inTheEnd = decided === "atRepayment" ? this.#atRepayment(terms, trial) : undefined;
    for (let month = fromMonth; month < monthlyRates.length; month++) {
      const performance = inTheEnd ?? (month === 0 ? 0 : this.#performance[month - 1]!);
      const rate = valueAtPerformance(schedule, performance);
      monthlyRates[month] = monthlyRate(month <= floorUntilMonth ? Math.max(rate, floorRate) : rate, compound);
    }
  }
}
