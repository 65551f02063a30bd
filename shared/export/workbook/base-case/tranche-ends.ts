import { add, isEqual, max, min, multiply, subtract, toPenny, when, ZERO, type Term } from "../cells/term.ts";
import { shareOutTerms } from "./share-out-terms.ts";
import type { TrancheStandings } from "./tranche-standings.ts";

/** What tranches get of surplus and from guarantors, and how they end a month. */
export class TrancheEnds {
  readonly #at: TrancheStandings;

  constructor(at: TrancheStandings) {
    this.#at = at;
  }

  /** Shares the investors' part of surplus between tranches. */
  paySurplus(amount: Term): void {
    const stated = this.#at.terms.map(({ surplusShare }, tranche) => {
      const { drawn } = this.#at.standing[tranche]!;
      if (surplusShare === undefined) return drawn;
      return when(isEqual(drawn, ZERO), ZERO, this.#at.term(tranche, ["surplusShare", "value"], surplusShare));
    });
    const none = isEqual(add(...stated), ZERO);
    const hasShares = this.#at.terms.some(({ surplusShare }) => surplusShare !== undefined);
    const weights = hasShares
      ? stated.map((share, tranche) =>
          this.#at.rows.exact(
            this.#at.label("Weight in surplus", tranche),
            when(none, this.#at.standing[tranche]!.drawn, share),
          ),
        )
      : stated;
    shareOutTerms(amount, weights).forEach((part, tranche) =>
      this.#at.rows.money(this.#at.label("Surplus", tranche), part),
    );
  }

  /** Writes down how each tranche ends the month. @param last whether guarantors pay, in the last month */
  end(last: boolean): Term {
    const guarantees = this.#at.terms.map((terms, tranche) => {
      const standing = this.#at.standing[tranche]!;
      const { received } = standing;
      const money = (what: string, value: Term): Term => this.#at.rows.money(this.#at.label(what, tranche), value);
      money("Capital out at the end", standing.principal);
      money("Repaid so far", standing.repaid);
      if (terms.coupon) {
        this.#at.rows.exact(this.#at.label("Coupon accrued at the end", tranche), standing.couponAccrued);
        this.#at.rows.exact(this.#at.label("Coupon due at the end", tranche), standing.couponDue);
      }
      if (terms.monthlyNonUseRate > 0) {
        this.#at.rows.exact(this.#at.label("Fee accrued at the end", tranche), standing.feeAccrued);
        this.#at.rows.exact(this.#at.label("Fee due at the end", tranche), standing.feeDue);
      }
      if (this.#at.terms.length > 1)
        money(
          "Distributed to",
          add(
            this.#at.month === 0 ? this.#at.arrangementFee(tranche) : ZERO,
            received.fees,
            received.coupons,
            received.principal,
            this.#at.rows.row(this.#at.label("Surplus", tranche)).at(this.#at.month),
          ),
        );
      return terms.guaranteedShare > 0 && last ? money("From the guarantor", this.#guarantee(tranche)) : ZERO;
    });
    return add(...guarantees);
  }

  #guarantee(tranche: number): Term {
    const { guaranteedShare, guaranteedAmount } = this.#at.terms[tranche]!;
    const { drawn, repaid } = this.#at.standing[tranche]!;
    const share = this.#at.term(tranche, ["guarantee", "shareOfPrincipal", "value"], guaranteedShare);
    const cover = toPenny(multiply(drawn, share));
    const most =
      guaranteedAmount === Infinity
        ? []
        : [this.#at.term(tranche, ["guarantee", "amount", "value"], guaranteedAmount / 100)];
    return max(ZERO, min(subtract(drawn, repaid), cover, ...most));
  }
}
