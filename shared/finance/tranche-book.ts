import { roundPence } from "../model/pence.ts";
import type { AccountTerms } from "./cash-account.ts";
import { DrawnCapital } from "./drawn-capital.ts";
import { canBeDrawn, decidesPrincipal } from "./due-dates.ts";
import { DueNow } from "./due-now.ts";
import { Earned } from "./earned.ts";
import { guaranteed } from "./guaranteed.ts";
import { seniorityClasses, surplusWeights } from "./seniority.ts";
import { shareOut } from "./share-out.ts";
import { trancheRows, type TrancheRows, type TrancheTerms } from "./tranche-terms.ts";

/** Kinds of payment to a tranche. */
type Kind = "fees" | "coupons" | "principal";

/**
 * What every tranche has drawn and is owed, month by month. Money in pence; coupons and fees not yet due are kept with
 * their fractions and rounded when they fall due.
 */
export class TrancheBook {
  readonly rows: readonly TrancheRows[];
  readonly #terms: readonly TrancheTerms[];
  readonly #classes: readonly (readonly number[])[];
  readonly #classByClass: boolean;
  readonly capital: DrawnCapital;
  readonly #repaid: Float64Array;
  readonly #coupon: Earned;
  readonly #fee: Earned;
  readonly #now: DueNow;
  readonly #due: Float64Array;
  readonly #part: Float64Array;
  readonly #received: Float64Array;
  #endedIn = Infinity;
  #room = Infinity;
  /** What the caps on return kept from investors of the payment made last: it goes to the party named. */
  aboveCaps = 0;

  constructor({ tranches: terms, drawnInProportion, paidClassByClass }: AccountTerms, months: number) {
    this.#terms = terms;
    this.#classByClass = paidClassByClass;
    this.rows = terms.map(() => trancheRows(months));
    this.#classes = seniorityClasses(terms);
    const row = (): Float64Array => new Float64Array(terms.length);
    this.capital = new DrawnCapital(terms, this.rows, drawnInProportion);
    this.#repaid = row();
    this.#coupon = new Earned(terms.length);
    this.#fee = new Earned(terms.length);
    this.#now = new DueNow(terms.length);
    this.#due = row();
    this.#part = row();
    this.#received = row();
  }

  /** Begins a trial. @param endedIn the month at whose end the contract ended early; Infinity where it did not */
  open(endedIn: number): void {
    this.#endedIn = endedIn;
    for (const rows of this.rows) for (const row of Object.values(rows) as Float64Array[]) row.fill(0);
    this.#repaid.fill(0);
    this.capital.open(endedIn);
    this.#coupon.clear();
    this.#fee.clear();
  }

  /** A month's interest on what was out, and fee on what was undrawn, at its beginning. */
  accrue(month: number): void {
    for (let index = 0; index < this.#terms.length; index++) {
      const terms = this.#terms[index]!;
      const { coupon, monthlyNonUseRate } = terms;
      if (monthlyNonUseRate > 0 && canBeDrawn(terms, month, this.#endedIn))
        this.#fee.accrued[index]! += this.capital.undrawn[index]! * monthlyNonUseRate;
      if (!coupon) continue;
      const unpaid = coupon.compound ? this.#coupon.unpaid(index) : 0;
      this.#coupon.accrued[index]! += (this.capital.principal[index]! + unpaid) * coupon.monthlyRates[month]!;
    }
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

  /**
   * Makes fees and coupons due, and writes off what is not repayable of principal that falls due for the first time; of
   * principal repaid as cash allows, in the last month. Answers whether any tranche can be paid.
   */
  fallDue(month: number, period: boolean, last: boolean): boolean {
    const any = this.#now.set(this.#terms, month, period, last, this.#endedIn);
    for (let index = 0; index < this.#terms.length; index++) {
      const terms = this.#terms[index]!;
      const coupons = this.#now.coupons[index] === 1;
      const repaid = this.#now.principal[index] === 1;
      if (coupons) this.#fee.fallDue(index);
      if ((repaid && this.capital.principal[index] === 0) || (coupons && terms.coupon?.accrued === false))
        this.#coupon.fallDue(index);
      if (terms.repayableShare >= 1 || !decidesPrincipal(terms, month, last, this.#endedIn)) continue;
      this.capital.writeOff(index, month, this.#repaid[index]!);
    }
    return any;
  }

  /**
   * Pays fees, coupons and principal that are due, in the order agreed; answers what was paid.
   * @param room the most investors may still get under the caps on return, which count fees but do not cut them: fees are
   * for standing ready
   */
  pay(month: number, room: number, available: number): number {
    this.aboveCaps = 0;
    this.#room = room;
    const classes = this.#classes;
    let left = available;
    for (let level = 0; level < classes.length; level++) {
      left -= this.#payDue("fees", classes[level]!, month, left);
      left -= this.#payDue("coupons", classes[level]!, month, left);
      if (this.#classByClass) left -= this.#payPrincipal(classes[level]!, month, left);
    }
    if (!this.#classByClass)
      for (let level = 0; level < classes.length; level++) left -= this.#payPrincipal(classes[level]!, month, left);
    return available - left;
  }

  /** Pays what is due of fees or coupons within one class. */
  #payDue(kind: "fees" | "coupons", members: readonly number[], month: number, available: number): number {
    const owed = kind === "fees" ? this.#fee.due : this.#coupon.due;
    let any = false;
    this.#due.fill(0);
    for (let place = 0; place < members.length; place++) {
      const index = members[place]!;
      const due = this.#now.anything[index] === 1 ? roundPence(owed[index]!) : 0;
      this.#due[index] = due;
      any ||= due > 0;
    }
    return any ? this.#pay(kind, month, available, owed) : 0;
  }

  /** Pays a class the principal that is due, and with the last of it what coupon is unpaid; answers what was paid. */
  #payPrincipal(members: readonly number[], month: number, available: number): number {
    const { principal: out } = this.capital;
    let any = false;
    this.#due.fill(0);
    for (let place = 0; place < members.length; place++) {
      const index = members[place]!;
      if (this.#now.principal[index] === 0) continue;
      this.#due[index] = out[index]!;
      any ||= out[index]! > 0;
    }
    const principal = any ? this.#pay("principal", month, available, out) : 0;
    for (let place = 0; place < members.length; place++) {
      const index = members[place]!;
      if (out[index] === 0 && this.#now.principal[index] === 1) this.#coupon.fallDue(index);
    }
    return principal + this.#payDue("coupons", members, month, available - principal);
  }

  /** Pays what is due within one class, in proportion; what is paid in full is owed no more. */
  #pay(kind: Kind, month: number, available: number, owed: Float64Array): number {
    let due = 0;
    for (let index = 0; index < this.#due.length; index++) due += this.#due[index]!;
    const paid = Math.min(due, available);
    if (paid <= 0) return 0;
    shareOut(paid, this.#due, this.#part);
    const received = kind === "fees" ? paid : Math.min(paid, Math.max(0, this.#room));
    this.#room -= received;
    this.aboveCaps += paid - received;
    shareOut(received, this.#part, this.#received);
    for (let index = 0; index < this.#part.length; index++) {
      const part = this.#part[index]!;
      if (this.#due[index] === 0) continue;
      this.rows[index]![kind][month]! += this.#received[index]!;
      owed[index] = part === this.#due[index] ? 0 : owed[index]! - part;
      if (kind !== "principal") continue;
      this.#repaid[index]! += part;
      this.rows[index]!.principalAboveCaps[month]! += part - this.#received[index]!;
    }
    return paid;
  }

  /** Coupons and fees still owed to all tranches, due or not. */
  owed(): number {
    return this.#coupon.allUnpaid() + this.#fee.allUnpaid();
  }

  /** Shares the investors' part of surplus between the tranches. */
  paySurplus(month: number, amount: number): void {
    if (amount === 0) return;
    surplusWeights(this.#terms, this.capital.drawn, this.#due);
    shareOut(amount, this.#due, this.#part);
    this.#part.forEach((part, index) => (this.rows[index]!.surplus[month]! += part));
  }

  /** What guarantors pay in the last month. */
  callGuarantees(month: number): void {
    for (const [index, { guarantee }] of this.rows.entries())
      guarantee[month] = guaranteed(this.#terms[index]!, this.capital.drawn[index]!, this.#repaid[index]!);
  }
}
