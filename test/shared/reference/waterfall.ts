import type { Capital } from "#shared/model/capital.ts";
import type { Movement } from "./movement.ts";
import { roundToPenny, shareOut, sumOf } from "./rounding.ts";
import { outstanding, paysCoupons, repaysPrincipal, type TrancheState } from "./tranche-state.ts";

/** What a month's payments to tranches are made from. */
export interface Waterfall {
  readonly month: number;
  readonly isDistribution: boolean;
  readonly isLast: boolean;
  readonly order: NonNullable<Capital["orderOfPayment"]>;
  /** Cash above the reserve. */
  readonly cash: () => number;
  /** The most investors may still get, all tranches together. */
  readonly room: () => number;
  readonly payTranche: (kind: Movement["kind"], state: TrancheState, pence: number) => void;
  /** Writes off principal that performance has not earned, once that is decided. */
  readonly writeOff: (state: TrancheState) => void;
  /** What investors would have got goes to the party that the contract names. */
  readonly divert: (pence: number) => void;
}

/** Whether the repayment month has come, and this is a month in which principal is paid. */
const isMature = (state: TrancheState, { month, isDistribution, isLast }: Waterfall): boolean =>
  state.tranche.repayment?.kind === "atMonth" && repaysPrincipal(state, month, isDistribution, isLast);

/** Whether a tranche is paid anything in a month. */
const isPaidIn = (state: TrancheState, waterfall: Waterfall): boolean =>
  waterfall.isDistribution ||
  paysCoupons(state, waterfall.month, waterfall.isDistribution) ||
  isMature(state, waterfall);

/** What has accrued falls due. */
function fallDue(state: TrancheState, waterfall: Waterfall): void {
  const { month, isDistribution, isLast } = waterfall;
  const { coupon } = state.tranche;
  const isRepaid = state.drawn > 0 && outstanding(state) === 0 && isPaidIn(state, waterfall);
  const onCouponDate = paysCoupons(state, month, isDistribution);
  if (isRepaid || ((isLast || isMature(state, waterfall) || onCouponDate) && coupon?.paid === "paid"))
    couponFallsDue(state);
  if (isLast || isMature(state, waterfall) || onCouponDate) {
    state.feeDue += state.feeAccrued;
    state.feeAccrued = 0;
  }
}

function couponFallsDue(state: TrancheState): void {
  state.couponDue += state.couponAccrued;
  state.couponAccrued = 0;
}

/** Fees, coupons and principal out of cash above the reserve, by seniority: two rounds, or one class after the other. */
export function payCouponsAndPrincipal(states: readonly TrancheState[], waterfall: Waterfall): void {
  const { month, isDistribution, isLast, payTranche } = waterfall;
  const classes = [...new Set(states.map(({ tranche }) => tranche.seniority))].sort((a, b) => a - b);
  const owedPrincipal = (state: TrancheState): number =>
    repaysPrincipal(state, month, isDistribution, isLast) ? outstanding(state) : 0;
  const isPaid = (state: TrancheState): boolean => isPaidIn(state, waterfall);
  const payFees = (ranked: readonly TrancheState[]): void =>
    payClass(
      ranked,
      (state) => roundToPenny(state.feeDue),
      { ...waterfall, room: () => Infinity },
      (state, pence, kept) => {
        state.feeDue = afterPaying(state.feeDue, pence);
        payTranche("nonUseFee", state, kept);
      },
    );
  const payCoupons = (ranked: readonly TrancheState[]): void =>
    payClass(
      ranked,
      (state) => roundToPenny(state.couponDue),
      waterfall,
      (state, pence, kept) => {
        state.couponDue = afterPaying(state.couponDue, pence);
        payTranche("coupon", state, kept);
      },
    );
  const payWhatIsEarned = (seniority: number): void => {
    const ranked = states.filter((state) => state.tranche.seniority === seniority && isPaid(state));
    payFees(ranked);
    payCoupons(ranked);
  };
  const repay = (seniority: number): void => {
    const ranked = states.filter((state) => state.tranche.seniority === seniority);
    for (const state of ranked) waterfall.writeOff(state);
    payClass(ranked, owedPrincipal, waterfall, (state, pence, kept) => {
      state.repaid += kept;
      state.diverted += pence - kept;
      payTranche("principal", state, kept);
    });
    const repaid = ranked.filter((state) => state.drawn > 0 && outstanding(state) === 0 && isPaid(state));
    repaid.forEach(couponFallsDue);
    payCoupons(repaid);
  };
  for (const state of states) fallDue(state, waterfall);
  if (waterfall.order === "classByClass")
    for (const seniority of classes) {
      payWhatIsEarned(seniority);
      repay(seniority);
    }
  else {
    classes.forEach(payWhatIsEarned);
    classes.forEach(repay);
  }
}

/** What is due is paid to the penny: with the last whole penny the fraction is gone. */
const afterPaying = (due: number, pence: number): number =>
  pence > 0 && pence === roundToPenny(due) ? 0 : due - pence;

/** Within a class money is shared in proportion to what is owed; what is above the investors' caps goes elsewhere. */
function payClass(
  states: readonly TrancheState[],
  owedTo: (state: TrancheState) => number,
  { cash, room, divert }: Waterfall,
  pay: (state: TrancheState, pence: number, kept: number) => void,
): void {
  const owed = states.map(owedTo);
  const total = sumOf(owed, (each) => each);
  if (total === 0) return;
  const payable = Math.min(total, cash());
  const kept = Math.min(payable, room());
  const parts = shareOut(payable, owed);
  const keptParts = shareOut(kept, parts);
  states.forEach((state, place) => pay(state, parts[place]!, keptParts[place]!));
  divert(payable - kept);
}
