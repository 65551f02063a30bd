import type { Tranche } from "#shared/model/tranche.ts";
import { scheduledAt, type TrialRecord } from "./performance.ts";
import { penceOf, roundToPenny } from "./rounding.ts";

/** Where one tranche stands, in pence; what accrues is not rounded until it is paid. */
export interface TrancheState {
  readonly tranche: Tranche;
  readonly commitment: number;
  drawn: number;
  repaid: number;
  /** Principal that performance did not earn. */
  writtenOff: number;
  /** Principal that the investors' caps sent elsewhere. */
  diverted: number;
  /** Everything the tranche has been paid from the account. */
  received: number;
  /** Coupon and fee earned and not yet due. */
  couponAccrued: number;
  feeAccrued: number;
  /** Due and not yet paid. */
  couponDue: number;
  feeDue: number;
}

/** A tranche before anything has happened. When the contract ends early, what was to come later comes at its end. */
export const openTranche = (tranche: Tranche, endedIn: number | undefined): TrancheState => ({
  tranche: endedIn === undefined ? tranche : endingIn(tranche, endedIn),
  commitment: penceOf(tranche.commitment.value),
  drawn: 0,
  repaid: 0,
  writtenOff: 0,
  diverted: 0,
  received: 0,
  couponAccrued: 0,
  feeAccrued: 0,
  couponDue: 0,
  feeDue: 0,
});

/** Nothing scheduled is drawn after the end, and principal due at a later month is due at the end. */
function endingIn(tranche: Tranche, end: number): Tranche {
  const { drawdown, repayment } = tranche;
  return {
    ...tranche,
    drawdown:
      drawdown.kind === "scheduled"
        ? { ...drawdown, amounts: drawdown.amounts.filter(({ month }) => month <= end) }
        : drawdown,
    repayment: repayment?.kind === "atMonth" ? { ...repayment, month: Math.min(repayment.month, end) } : repayment,
  };
}

/** The annual coupon rate that a month earns. */
function couponRate({ tranche }: TrancheState, month: number, record: TrialRecord): number {
  const coupon = tranche.coupon!;
  const stated = record.luck.values[`tranche.${tranche.id}.coupon`]!;
  const banded = coupon.performance;
  if (!banded || month < banded.fromMonth) return stated;
  const { repayment } = tranche;
  const atTheEnd = banded.decided === "atRepayment" && repayment?.kind === "atMonth";
  const rate = scheduledAt(record, banded.schedule, atTheEnd ? repayment.month : month - 1);
  const hasFloor = banded.floorRate !== undefined && month <= (banded.floorUntilMonth ?? Infinity);
  return hasFloor ? Math.max(rate, banded.floorRate) : rate;
}

/** A month's coupon on what was out at its beginning, and fee on what was not drawn then. */
export function accrue(state: TrancheState, month: number, record: TrialRecord): void {
  const { coupon, nonUseFee, repayment, drawdown } = state.tranche;
  const { endedIn } = record.happened;
  if (coupon) {
    const rate = couponRate(state, month, record);
    const out = outstanding(state);
    const monthly = coupon.compounding === "simple" ? rate / 12 : (1 + rate) ** (1 / 12) - 1;
    const base = coupon.compounding === "simple" ? out : out + state.couponAccrued + state.couponDue;
    state.couponAccrued += monthly * base;
  }
  const isMature = repayment?.kind === "atMonth" && month > repayment.month;
  const isClosed = drawdown.kind === "scheduled" && endedIn !== undefined && month > endedIn;
  if (nonUseFee && !isMature && !isClosed)
    state.feeAccrued += (nonUseFee.value / 12) * (state.commitment - state.drawn);
}

/** Whether coupons, and the non-use fee with them, are paid in a month. */
export function paysCoupons({ tranche }: TrancheState, month: number, isDistribution: boolean): boolean {
  const payments = tranche.coupon?.payments;
  if (!payments) return isDistribution;
  return month >= payments.firstMonth && (month - payments.firstMonth) % payments.everyMonths === 0;
}

/** Whether principal may be repaid in a month. */
export function repaysPrincipal({ tranche }: TrancheState, month: number, isDistribution: boolean, isLast: boolean) {
  if (tranche.repayment?.kind !== "atMonth" || isLast) return isDistribution;
  return month === tranche.repayment.month || (isDistribution && month > tranche.repayment.month);
}

/** Principal that is out. */
export const outstanding = (state: TrancheState): number =>
  state.drawn - state.repaid - state.writtenOff - state.diverted;

/** When principal falls due, performance decides how much of it is repayable; what was repaid before stays repaid. */
export function writeOff(state: TrancheState, month: number, lastMonth: number, record: TrialRecord): void {
  const { principalAtRisk, repayment } = state.tranche;
  const decidedIn = repayment?.kind === "atMonth" ? Math.min(repayment.month, lastMonth) : lastMonth;
  if (!principalAtRisk || month !== decidedIn) return;
  const repayable = roundToPenny(state.drawn * scheduledAt(record, principalAtRisk, month));
  state.writtenOff = Math.max(0, state.drawn - Math.max(state.repaid + state.diverted, repayable));
}
