import { roundPence } from "../model/pence.ts";
import { shareOut } from "./share-out.ts";
import { trancheRows, type TrancheRows, type TrancheTerms } from "./tranche-terms.ts";

/** Kinds of payment to a tranche. */
type Kind = "fees" | "coupons" | "principal" | "surplus";

/**
 * What every tranche has drawn and is owed, month by month. Money in pence; coupons and fees not yet due are kept with
 * their fractions and rounded when they fall due.
 */
export class TrancheBook {
  readonly rows: readonly TrancheRows[];
  readonly #terms: readonly TrancheTerms[];
  readonly #classes: readonly (readonly number[])[];
  readonly undrawn: Float64Array;
  readonly drawn: Float64Array;
  /** Drawn and not yet repaid or written off. */
  readonly principal: Float64Array;
  readonly #repaid: Float64Array;
  readonly #coupon: Float64Array;
  readonly #fee: Float64Array;
  readonly #due: Float64Array;
  readonly #part: Float64Array;

  constructor(terms: readonly TrancheTerms[], months: number) {
    this.#terms = terms;
    this.rows = terms.map(() => trancheRows(months));
    const levels = [...new Set(terms.map(({ seniority }) => seniority))].sort((a, b) => a - b);
    this.#classes = levels.map((level) =>
      terms.flatMap(({ seniority }, index) => (seniority === level ? [index] : [])),
    );
    const row = (): Float64Array => new Float64Array(terms.length);
    this.undrawn = row();
    this.drawn = row();
    this.principal = row();
    this.#repaid = row();
    this.#coupon = row();
    this.#fee = row();
    this.#due = row();
    this.#part = row();
  }

  /** Begins a trial. */
  open(): void {
    for (const rows of this.rows) for (const row of Object.values(rows) as Float64Array[]) row.fill(0);
    for (const row of [this.drawn, this.principal, this.#repaid, this.#coupon, this.#fee]) row.fill(0);
    this.#terms.forEach(({ commitment }, index) => (this.undrawn[index] = commitment));
  }

  /** A month's interest on what was out, and fee on what was undrawn, at its beginning. */
  accrue(month: number): void {
    this.#terms.forEach(({ coupon, monthlyNonUseRate }, index) => {
      if (monthlyNonUseRate > 0) this.#fee[index]! += this.undrawn[index]! * monthlyNonUseRate;
      if (!coupon) return;
      const bearing = this.principal[index]! + (coupon.compound ? this.#coupon[index]! : 0);
      this.#coupon[index]! += bearing * coupon.monthlyRates[month]!;
    });
  }

  /** What the schedules draw this month, all together. */
  drawScheduled(month: number): number {
    let all = 0;
    this.#terms.forEach(({ scheduled }, index) => {
      if (scheduled) all += this.#draw(index, month, scheduled[month]!);
    });
    return all;
  }

  /** Draws what is needed from tranches drawn as needed, in the order of the list; answers what they gave. */
  drawAsNeeded(month: number, needed: number): number {
    let left = needed;
    for (let index = 0; index < this.#terms.length && left > 0; index++)
      if (!this.#terms[index]!.scheduled) left -= this.#draw(index, month, left);
    return needed - left;
  }

  #draw(index: number, month: number, wanted: number): number {
    const amount = Math.min(wanted, this.undrawn[index]!);
    this.undrawn[index]! -= amount;
    this.drawn[index]! += amount;
    this.principal[index]! += amount;
    this.rows[index]!.drawn[month]! += amount;
    return amount;
  }

  /** Arrangement fees of month 0, all together. */
  payArrangementFees(): number {
    let all = 0;
    this.#terms.forEach(({ arrangementFee }, index) => {
      this.rows[index]!.fees[0]! += arrangementFee;
      all += arrangementFee;
    });
    return all;
  }

  /** Writes off what is not repayable of principal that falls due for the first time this month. */
  writeOff(month: number, last: boolean): void {
    this.#terms.forEach(({ repaymentMonth, repayableShare }, index) => {
      if (repayableShare >= 1 || repaymentMonth === -1) return;
      if (month !== repaymentMonth && !(last && month < repaymentMonth)) return;
      const repayable = roundPence(this.drawn[index]! * repayableShare) - this.#repaid[index]!;
      this.principal[index] = Math.min(this.principal[index]!, Math.max(0, repayable));
    });
  }

  /** Pays fees and coupons that are due, by seniority; answers what was paid. */
  payCoupons(month: number, period: boolean, last: boolean, available: number): number {
    let left = available;
    for (const members of this.#classes) {
      this.#due.fill(0);
      for (const index of members)
        if (last || this.#couponFallsDue(index, month, period)) this.#due[index] = roundPence(this.#fee[index]!);
      left -= this.#pay("fees", month, left, this.#fee);
      this.#due.fill(0);
      for (const index of members)
        if (this.#terms[index]!.coupon?.accrued === false && (last || this.#couponFallsDue(index, month, period)))
          this.#due[index] = roundPence(this.#coupon[index]!);
      left -= this.#pay("coupons", month, left, this.#coupon);
    }
    return available - left;
  }

  /** Whether coupons, and the fees that go with them, are paid this month. */
  #couponFallsDue(index: number, month: number, period: boolean): boolean {
    const { coupon } = this.#terms[index]!;
    if (!coupon || coupon.firstPayment === -1) return period;
    return month >= coupon.firstPayment && (month - coupon.firstPayment) % coupon.everyMonths === 0;
  }

  /** Pays principal that is due, by seniority, and with the last of it any coupon accrued; answers what was paid. */
  payPrincipal(month: number, period: boolean, last: boolean, available: number): number {
    let left = available;
    for (const members of this.#classes) {
      this.#due.fill(0);
      for (const index of members)
        if (this.#principalFallsDue(index, month, period, last)) this.#due[index] = this.principal[index]!;
      left -= this.#pay("principal", month, left, this.principal);
      this.#due.fill(0);
      for (const index of members)
        if (
          this.#terms[index]!.coupon?.accrued === true &&
          this.principal[index] === 0 &&
          this.#principalFallsDue(index, month, period, last)
        )
          this.#due[index] = roundPence(this.#coupon[index]!);
      left -= this.#pay("coupons", month, left, this.#coupon);
    }
    return available - left;
  }

  #principalFallsDue(index: number, month: number, period: boolean, last: boolean): boolean {
    const { repaymentMonth } = this.#terms[index]!;
    if (last) return true;
    if (repaymentMonth === -1) return period;
    return month === repaymentMonth || (month > repaymentMonth && period);
  }

  /** Pays what is due within one class, in proportion; what is paid in full is owed no more. */
  #pay(kind: Kind, month: number, available: number, owed: Float64Array): number {
    let due = 0;
    for (let index = 0; index < this.#due.length; index++) due += this.#due[index]!;
    const paid = Math.min(due, available);
    if (paid <= 0) return 0;
    shareOut(paid, this.#due, this.#part);
    for (let index = 0; index < this.#part.length; index++) {
      const part = this.#part[index]!;
      if (this.#due[index] === 0) continue;
      this.rows[index]![kind][month]! += part;
      owed[index] = part === this.#due[index] ? 0 : owed[index]! - part;
      if (kind === "principal") this.#repaid[index]! += part;
    }
    return paid;
  }

  /** Whether any capital is out: while it is, nothing is surplus. */
  isOut(): boolean {
    return this.principal.some((principal) => principal > 0);
  }

  /** Coupons and fees still owed to all tranches, due or not. */
  owed(): number {
    let owed = 0;
    for (let index = 0; index < this.#terms.length; index++)
      owed += roundPence(this.#coupon[index]!) + roundPence(this.#fee[index]!);
    return owed;
  }

  /** Shares the investors' part of surplus between the tranches. */
  paySurplus(month: number, amount: number): void {
    if (amount === 0) return;
    this.#terms.forEach(({ surplusShare }, index) => (this.#due[index] = surplusShare ?? this.drawn[index]!));
    shareOut(amount, this.#due, this.#part);
    this.#part.forEach((part, index) => (this.rows[index]!.surplus[month]! += part));
  }

  /** What guarantors pay in the last month. */
  callGuarantees(month: number): void {
    this.#terms.forEach(({ guaranteedShare, guaranteedAmount }, index) => {
      const shortfall = this.drawn[index]! - this.#repaid[index]!;
      const cover = Math.min(roundPence(this.drawn[index]! * guaranteedShare), guaranteedAmount);
      this.rows[index]!.guarantee[month] = Math.max(0, Math.min(shortfall, cover));
    });
  }
}
