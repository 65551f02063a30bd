import {
  add,
  isEqual,
  min,
  multiply,
  notBelowZero,
  ONE,
  subtract,
  toPenny,
  when,
  ZERO,
  type Term,
} from "../cells/term.ts";
import { shareOutTerms } from "./share-out-terms.ts";
import type { Kind, Standing, TrancheStandings } from "./tranche-standings.ts";

/** Money that a payment leaves, and what the caps on return kept from investors of it. */
interface Paid {
  left: Term;
  /** What investors may still get under the caps on return; undefined where there are none. */
  room: Term | undefined;
  readonly aboveCaps: Term[];
}

/** What tranches are paid of fees, coupons and principal that fall due in a month, as formulas. */
export class TranchePayments {
  readonly #at: TrancheStandings;

  constructor(at: TrancheStandings) {
    this.#at = at;
  }

  /** Makes fees and coupons due, and writes off principal that is not repayable. */
  fallDue(): void {
    this.#at.terms.forEach((terms, tranche) => {
      const standing = this.#at.standing[tranche]!;
      const { coupons, principal, decides } = this.#at.due[tranche]!;
      if (coupons) {
        standing.feeDue = add(standing.feeDue, standing.feeAccrued);
        standing.feeAccrued = ZERO;
      }
      if (terms.coupon) {
        if (coupons && !terms.coupon.accrued) this.#couponFallsDue(standing, ONE);
        else if (principal) this.#couponFallsDue(standing, isEqual(standing.principal, ZERO));
      }
      if (!decides) return;
      const label = this.#at.label("Share of principal that is repayable", tranche);
      this.#at.parts.tellPlain(
        `${this.#at.names[tranche]}: the share of its principal that is repayable, which performance decides`,
      );
      const repayable = subtract(
        toPenny(multiply(standing.drawn, this.#at.rows.plainFactor(label, terms.repayableShare))),
        standing.repaid,
      );
      standing.principal = this.#at.rows.money(
        this.#at.label("Capital out after what is written off", tranche),
        min(standing.principal, notBelowZero(repayable)),
      );
    });
  }

  /** Moves what has accrued to what is due, where a condition holds. */
  #couponFallsDue(standing: Standing, holds: Term): void {
    const accrued = standing.couponAccrued;
    if (holds === ONE) {
      standing.couponDue = add(standing.couponDue, accrued);
      standing.couponAccrued = ZERO;
      return;
    }
    standing.couponDue = when(holds, add(standing.couponDue, accrued), standing.couponDue);
    standing.couponAccrued = when(holds, ZERO, accrued);
  }

  /**
   * Pays fees, coupons and principal that are due, in the order agreed.
   * @param room the most investors may still get under the caps on return; undefined where there are none
   */
  pay(available: Term, room: Term | undefined): { readonly paid: Term; readonly aboveCaps: Term } {
    const paid: Paid = { left: available, room, aboveCaps: [] };
    const { paidClassByClass } = this.#at.parts.deal.capital.account;
    this.#at.classes.forEach((members, level) => {
      this.#payDue("fees", members, paid, { due: "Fees due", paid: "Fees paid" }, level);
      this.#payDue("coupons", members, paid, { due: "Coupons due", paid: "Coupons paid" }, level);
      if (paidClassByClass) this.#payPrincipal(members, paid, level);
    });
    if (!paidClassByClass) this.#at.classes.forEach((members, level) => this.#payPrincipal(members, paid, level));
    return {
      paid: subtract(available, paid.left),
      aboveCaps: room ? this.#at.rows.money("Above the caps on return, of what was due", add(...paid.aboveCaps)) : ZERO,
    };
  }

  #ofClass(level: number): string {
    return this.#at.classes.length > 1 ? `, class ${level + 1}` : "";
  }

  #payDue(
    kind: "fees" | "coupons",
    members: readonly number[],
    paid: Paid,
    words: { readonly due: string; readonly paid: string },
    level: number,
  ): void {
    const label = `${words.paid}${this.#ofClass(level)}`;
    const field = kind === "fees" ? "feeDue" : "couponDue";
    const earns = members.some((tranche) =>
      kind === "fees" ? this.#at.terms[tranche]!.monthlyNonUseRate > 0 : this.#at.terms[tranche]!.coupon,
    );
    if (!earns) return;
    const dues = members.map((tranche) =>
      this.#at.rows.money(
        `${words.due}${this.#ofClass(level)}${this.#ofTranche(tranche)}`,
        this.#at.due[tranche]!.anything ? this.#at.standing[tranche]![field] : ZERO,
      ),
    );
    const parts = this.#payShares(kind, members, dues, paid, label);
    members.forEach((tranche, place) => {
      const standing = this.#at.standing[tranche]!;
      const [owed, due, part] = [standing[field], dues[place]!, parts[place]!];
      const still = when(isEqual(due, ZERO), owed, when(isEqual(part, due), ZERO, subtract(owed, part)));
      standing[field] = this.#at.rows.exact(
        `Still due after: ${label}${this.#ofTranche(tranche)}`,
        this.#at.due[tranche]!.anything ? still : owed,
      );
    });
  }

  #ofTranche(tranche: number): string {
    return this.#at.terms.length > 1 ? `: ${this.#at.names[tranche]}` : "";
  }

  /** Principal that is due, and with the last of it what coupon is unpaid. */
  #payPrincipal(members: readonly number[], paid: Paid, level: number): void {
    const label = `Capital repaid${this.#ofClass(level)}`;
    const dues = members.map((tranche) =>
      this.#at.rows.money(
        `Capital due${this.#ofClass(level)}${this.#ofTranche(tranche)}`,
        this.#at.due[tranche]!.principal ? this.#at.standing[tranche]!.principal : ZERO,
      ),
    );
    const parts = this.#payShares("principal", members, dues, paid, label);
    members.forEach((tranche, place) => {
      const standing = this.#at.standing[tranche]!;
      standing.repaid = add(standing.repaid, parts[place]!);
      standing.principal = this.#at.rows.money(
        this.#at.label("Capital out after repayment", tranche),
        subtract(standing.principal, parts[place]!),
      );
      if (this.#at.terms[tranche]!.coupon && this.#at.due[tranche]!.principal)
        this.#couponFallsDue(standing, isEqual(standing.principal, ZERO));
    });
    const words = {
      due: "Coupons due with the last of the capital",
      paid: "Coupons paid with the last of the capital",
    };
    this.#payDue("coupons", members, paid, words, level);
  }

  /** Pays what is due within one class, in proportion. Answers each one's part. */
  #payShares(
    kind: Kind,
    members: readonly number[],
    dues: readonly Term[],
    paid: Paid,
    label: string,
  ): readonly Term[] {
    const amount = this.#at.rows.money(label, min(add(...dues), paid.left));
    paid.left = this.#at.rows.money(`Left after: ${label}`, subtract(paid.left, amount));
    const parts = shareOutTerms(amount, dues).map((part, place) =>
      members.length === 1 ? amount : this.#at.rows.money(`${label}: ${this.#at.names[members[place]!]}`, part),
    );
    let received: readonly Term[] = parts;
    if (paid.room) {
      const all =
        kind === "fees"
          ? amount
          : this.#at.rows.money(`Received by investors of: ${label}`, min(amount, notBelowZero(paid.room)));
      paid.room = subtract(paid.room, all);
      if (kind !== "fees") {
        paid.aboveCaps.push(subtract(amount, all));
        received = shareOutTerms(all, parts);
      }
    }
    members.forEach((tranche, place) => {
      const standing = this.#at.standing[tranche]!;
      standing.received[kind] = add(standing.received[kind], received[place]!);
    });
    return parts;
  }
}
