import { couponFallsDue, principalFallsDue } from "./due-dates.ts";
import type { TrancheTerms } from "./tranche-terms.ts";

/** What of each tranche is due in the month at hand: 1 or 0 by place. */
export class DueNow {
  /** Coupon and fee fall due. */
  readonly coupons: Uint8Array;
  /** Principal is repaid as far as cash allows. */
  readonly principal: Uint8Array;
  /** It can be paid, if only what had stayed due. */
  readonly anything: Uint8Array;

  constructor(tranches: number) {
    this.coupons = new Uint8Array(tranches);
    this.principal = new Uint8Array(tranches);
    this.anything = new Uint8Array(tranches);
  }

  /** Sets the month; answers whether any tranche can be paid. */
  set(all: readonly TrancheTerms[], month: number, period: boolean, last: boolean, endedIn: number): boolean {
    let any = false;
    for (let index = 0; index < all.length; index++) {
      const coupons = last || couponFallsDue(all[index]!, month, period, endedIn);
      const principal = last || principalFallsDue(all[index]!, month, period, endedIn);
      const anything = coupons || principal || period;
      this.coupons[index] = Number(coupons);
      this.principal[index] = Number(principal);
      this.anything[index] = Number(anything);
      any ||= anything;
    }
    return any;
  }
}
