import { canBeDrawn, couponFallsDue, decidesPrincipal, principalFallsDue } from "../../../finance/due-dates.ts";
import { seniorityClasses } from "../../../finance/seniority.ts";
import type { TrancheTerms } from "../../../finance/tranche-terms.ts";
import { endsPeriod } from "../../../model/period.ts";
import {
  add,
  divide,
  either,
  isAbove,
  isEqual,
  max,
  min,
  multiply,
  notBelowZero,
  number,
  ONE,
  power,
  subtract,
  toPenny,
  when,
  ZERO,
  type Term,
} from "../cells/term.ts";
import type { AccountRows } from "./account-rows.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import { shareOutTerms } from "./share-out-terms.ts";

/** What of a tranche is due in a month: facts of the contract, not of the numbers. */
interface Due {
  readonly coupons: boolean;
  readonly principal: boolean;
  readonly anything: boolean;
  readonly decides: boolean;
}

/** Money that a payment leaves, and what the caps on return kept from investors of it. */
interface Paid {
  left: Term;
  /** What investors may still get under the caps on return; undefined where there are none. */
  room: Term | undefined;
  readonly aboveCaps: Term[];
}

type Kind = "fees" | "coupons" | "principal";

/** One tranche's standing within a month; what it ended the last with is in the rows. */
interface Standing {
  undrawn: Term;
  drawn: Term;
  principal: Term;
  repaid: Term;
  couponAccrued: Term;
  couponDue: Term;
  feeAccrued: Term;
  feeDue: Term;
  /** Received this month, by kind. */
  received: Record<Kind, Term>;
}

/** Names that lines are found by: of those that are alike, all but the first have a number. */
const toldApart = (names: readonly string[]): readonly string[] =>
  names.map((name, place) => {
    const before = names.slice(0, place).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });

/**
 * What every tranche draws, is owed and is paid, month by month, as formulas: `TrancheBook` and `DrawnCapital` line for line, so
 * that either can be read beside the other.
 */
export class AccountTranches {
  readonly #parts: BaseCaseParts;
  readonly #rows: AccountRows;
  readonly #terms: readonly TrancheTerms[];
  readonly #names: readonly string[];
  readonly #classes: readonly (readonly number[])[];
  #standing: readonly Standing[] = [];
  #due: readonly Due[] = [];
  #month = 0;

  constructor(parts: BaseCaseParts, rows: AccountRows) {
    this.#parts = parts;
    this.#rows = rows;
    this.#terms = parts.deal.capital.account.tranches;
    this.#names = toldApart(parts.deal.scenario.capital.tranches.map(({ name }) => name));
    this.#classes = seniorityClasses(this.#terms);
  }

  get count(): number {
    return this.#terms.length;
  }

  #label(what: string, tranche: number): string {
    return this.#terms.length > 1 ? `${what}: ${this.#names[tranche]}` : what;
  }

  /** The share of a commitment that is an arrangement fee, of each tranche, to the penny. */
  arrangementFee(tranche: number): Term {
    const { arrangementFee, commitment } = this.#terms[tranche]!;
    if (arrangementFee === 0) return ZERO;
    const share = this.#term(tranche, ["arrangementFee", "value"], arrangementFee / commitment);
    return toPenny(multiply(share, this.#commitment(tranche)));
  }

  #term(tranche: number, path: readonly (string | number)[], value: number): Term {
    return this.#parts.inputs.ofTerm(["capital", "tranches", tranche, ...path], value);
  }

  #commitment(tranche: number): Term {
    return this.#term(tranche, ["commitment", "value"], this.#terms[tranche]!.commitment / 100);
  }

  /** A month's fee on what was undrawn, and interest on what was out, at its beginning. */
  begin(month: number, last: boolean): void {
    const { endedIn, deal } = this.#parts;
    const period = last || endsPeriod(month, deal.capital.account.distributionPeriod);
    this.#month = month;
    this.#due = this.#terms.map((terms) => {
      const coupons = last || couponFallsDue(terms, month, period, endedIn);
      const principal = last || principalFallsDue(terms, month, period, endedIn);
      const decides = terms.repayableShare < 1 && decidesPrincipal(terms, month, last, endedIn);
      return { coupons, principal, anything: coupons || principal || period, decides };
    });
    this.#standing = this.#terms.map((terms, tranche) => this.#accrue(terms, tranche));
  }

  #accrue(terms: TrancheTerms, tranche: number): Standing {
    const rows = this.#rows;
    const before = (what: string): Term => rows.before(this.#label(what, tranche));
    const undrawn = this.#month === 0 ? this.#commitment(tranche) : before("Undrawn at the end");
    const principal = before("Capital out at the end");
    const [couponAccrued, couponDue] = [before("Coupon accrued at the end"), before("Coupon due at the end")];
    const [feeAccrued, feeDue] = [before("Fee accrued at the end"), before("Fee due at the end")];
    const feeRate = divide(this.#term(tranche, ["nonUseFee", "value"], terms.monthlyNonUseRate * 12), number(12));
    const earnsFee = terms.monthlyNonUseRate > 0 && canBeDrawn(terms, this.#month, this.#parts.endedIn);
    const bears = add(principal, ...(terms.coupon?.compound ? [couponAccrued, couponDue] : []));
    return {
      undrawn,
      drawn: before("Drawn so far"),
      principal,
      repaid: before("Repaid so far"),
      couponAccrued: terms.coupon ? add(couponAccrued, multiply(bears, this.#couponRate(terms, tranche))) : ZERO,
      couponDue,
      feeAccrued: earnsFee ? add(feeAccrued, multiply(undrawn, feeRate)) : feeAccrued,
      feeDue,
      received: { fees: ZERO, coupons: ZERO, principal: ZERO },
    };
  }

  #couponRate({ coupon }: TrancheTerms, tranche: number): Term {
    const label = this.#label("Coupon a month", tranche);
    const { annualRate, byPerformance } = this.#parts.deal.capital.tranches[tranche]!;
    const rate = coupon!.monthlyRates[this.#month]!;
    if (byPerformance) return this.#rows.plainFactor(label, rate);
    const yearly = this.#parts.inputs.ofInput(annualRate);
    return this.#rows.factor(
      label,
      coupon!.compound ? subtract(power(add(ONE, yearly), number(1 / 12)), ONE) : divide(yearly, number(12)),
    );
  }

  /** Draws what schedules say. Answers what all gave. */
  drawScheduled(): Term {
    return add(
      ...this.#terms.map(({ scheduled }, tranche) => {
        if (!scheduled || !canBeDrawn(this.#terms[tranche]!, this.#month, this.#parts.endedIn)) return ZERO;
        const wanted = (scheduled[this.#month] ?? 0) / 100;
        return wanted === 0 ? ZERO : this.#draw(tranche, number(wanted), "scheduled");
      }),
    );
  }

  /** Draws what is needed from tranches drawn as needed. Answers what they gave. */
  drawAsNeeded(needed: Term): Term {
    const open = this.#terms.flatMap((terms, tranche) =>
      !terms.scheduled && canBeDrawn(terms, this.#month, this.#parts.endedIn) ? [tranche] : [],
    );
    if (open.length === 0) return ZERO;
    if (!this.#parts.deal.capital.account.drawnInProportion || open.length === 1) {
      const drawn: Term[] = [];
      for (const tranche of open) drawn.push(this.#draw(tranche, subtract(needed, add(...drawn)), "needed"));
      return add(...drawn);
    }
    // What one that is used up cannot give falls to the others: at most as many rounds as there are tranches.
    let left = needed;
    for (let round = 0; round < open.length; round++) {
      const weights = open.map((tranche) =>
        when(isAbove(this.#standing[tranche]!.undrawn, ZERO), this.#commitment(tranche), ZERO),
      );
      const wanted = shareOutTerms(left, weights);
      const drawn = open.map((tranche, place) => this.#draw(tranche, wanted[place]!, `round ${round + 1}`));
      left = subtract(left, add(...drawn));
    }
    return subtract(needed, left);
  }

  #draw(tranche: number, wanted: Term, how: string): Term {
    const standing = this.#standing[tranche]!;
    const amount = this.#rows.money(this.#label(`Drawn, ${how}`, tranche), min(wanted, standing.undrawn));
    standing.undrawn = subtract(standing.undrawn, amount);
    standing.drawn = add(standing.drawn, amount);
    standing.principal = add(standing.principal, amount);
    return amount;
  }

  /** Whether anything can be paid in the month. */
  get anyDue(): boolean {
    return this.#due.some(({ anything }) => anything);
  }

  /** Makes fees and coupons due, and writes off principal that is not repayable. */
  fallDue(): void {
    this.#terms.forEach((terms, tranche) => {
      const standing = this.#standing[tranche]!;
      const { coupons, principal, decides } = this.#due[tranche]!;
      if (coupons) {
        standing.feeDue = add(standing.feeDue, standing.feeAccrued);
        standing.feeAccrued = ZERO;
      }
      if (terms.coupon) {
        if (coupons && !terms.coupon.accrued) this.#couponFallsDue(standing, ONE);
        else if (principal) this.#couponFallsDue(standing, isEqual(standing.principal, ZERO));
      }
      if (!decides) return;
      const label = this.#label("Share of principal that is repayable", tranche);
      const repayable = subtract(
        toPenny(multiply(standing.drawn, this.#rows.plainFactor(label, terms.repayableShare))),
        standing.repaid,
      );
      standing.principal = this.#rows.money(
        this.#label("Capital out after what is written off", tranche),
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
    const { paidClassByClass } = this.#parts.deal.capital.account;
    this.#classes.forEach((members, level) => {
      this.#payDue("fees", members, paid, `Fees paid${this.#ofClass(level)}`);
      this.#payDue("coupons", members, paid, `Coupons paid${this.#ofClass(level)}`);
      if (paidClassByClass) this.#payPrincipal(members, paid, level);
    });
    if (!paidClassByClass) this.#classes.forEach((members, level) => this.#payPrincipal(members, paid, level));
    return {
      paid: subtract(available, paid.left),
      aboveCaps: room ? this.#rows.money("Above the caps on return, of what was due", add(...paid.aboveCaps)) : ZERO,
    };
  }

  #ofClass(level: number): string {
    return this.#classes.length > 1 ? `, class ${level + 1}` : "";
  }

  #payDue(kind: "fees" | "coupons", members: readonly number[], paid: Paid, label: string): void {
    const field = kind === "fees" ? "feeDue" : "couponDue";
    const earns = members.some((tranche) =>
      kind === "fees" ? this.#terms[tranche]!.monthlyNonUseRate > 0 : this.#terms[tranche]!.coupon,
    );
    if (!earns) return;
    const dues = members.map((tranche) =>
      this.#due[tranche]!.anything ? toPenny(this.#standing[tranche]![field]) : ZERO,
    );
    const parts = this.#payShares(kind, members, dues, paid, label);
    members.forEach((tranche, place) => {
      const standing = this.#standing[tranche]!;
      const [owed, due, part] = [standing[field], dues[place]!, parts[place]!];
      const still = when(isEqual(due, ZERO), owed, when(isEqual(part, due), ZERO, subtract(owed, part)));
      standing[field] = this.#rows.exact(
        `Still due after: ${label}${this.#ofTranche(tranche)}`,
        this.#due[tranche]!.anything ? still : owed,
      );
    });
  }

  #ofTranche(tranche: number): string {
    return this.#terms.length > 1 ? `: ${this.#names[tranche]}` : "";
  }

  /** Principal that is due, and with the last of it what coupon is unpaid. */
  #payPrincipal(members: readonly number[], paid: Paid, level: number): void {
    const label = `Capital repaid${this.#ofClass(level)}`;
    const dues = members.map((tranche) => (this.#due[tranche]!.principal ? this.#standing[tranche]!.principal : ZERO));
    const parts = this.#payShares("principal", members, dues, paid, label);
    members.forEach((tranche, place) => {
      const standing = this.#standing[tranche]!;
      standing.repaid = add(standing.repaid, parts[place]!);
      standing.principal = this.#rows.money(
        this.#label("Capital out after repayment", tranche),
        subtract(standing.principal, parts[place]!),
      );
      if (this.#terms[tranche]!.coupon && this.#due[tranche]!.principal)
        this.#couponFallsDue(standing, isEqual(standing.principal, ZERO));
    });
    this.#payDue("coupons", members, paid, `Coupons paid with the last of the capital${this.#ofClass(level)}`);
  }

  /** Pays what is due within one class, in proportion. Answers each one's part. */
  #payShares(
    kind: Kind,
    members: readonly number[],
    dues: readonly Term[],
    paid: Paid,
    label: string,
  ): readonly Term[] {
    const amount = this.#rows.money(label, min(add(...dues), paid.left));
    paid.left = this.#rows.money(`Left after: ${label}`, subtract(paid.left, amount));
    const parts = shareOutTerms(amount, dues).map((part, place) =>
      members.length === 1 ? amount : this.#rows.money(`${label}: ${this.#names[members[place]!]}`, part),
    );
    let received: readonly Term[] = parts;
    if (paid.room) {
      const all =
        kind === "fees"
          ? amount
          : this.#rows.money(`Received by investors of: ${label}`, min(amount, notBelowZero(paid.room)));
      paid.room = subtract(paid.room, all);
      if (kind !== "fees") {
        paid.aboveCaps.push(subtract(amount, all));
        received = shareOutTerms(all, parts);
      }
    }
    members.forEach((tranche, place) => {
      const standing = this.#standing[tranche]!;
      standing.received[kind] = add(standing.received[kind], received[place]!);
    });
    return parts;
  }

  /** What is still owed of coupons and fees, due or not, each to the penny. */
  owed(): Term {
    return add(
      ...this.#standing.flatMap(({ couponAccrued, couponDue, feeAccrued, feeDue }, tranche) => [
        this.#terms[tranche]!.coupon ? toPenny(add(couponAccrued, couponDue)) : ZERO,
        this.#terms[tranche]!.monthlyNonUseRate > 0 ? toPenny(add(feeAccrued, feeDue)) : ZERO,
      ]),
    );
  }

  /** 1 while any capital is out. */
  isOut(): Term {
    return either(...this.#standing.map(({ principal }) => isAbove(principal, ZERO)));
  }

  /** Shares the investors' part of surplus between tranches. */
  paySurplus(amount: Term): void {
    const stated = this.#terms.map(({ surplusShare }, tranche) => {
      const { drawn } = this.#standing[tranche]!;
      if (surplusShare === undefined) return drawn;
      return when(isEqual(drawn, ZERO), ZERO, this.#term(tranche, ["surplusShare", "value"], surplusShare));
    });
    const none = isEqual(add(...stated), ZERO);
    const hasShares = this.#terms.some(({ surplusShare }) => surplusShare !== undefined);
    const weights = hasShares
      ? stated.map((share, tranche) => when(none, this.#standing[tranche]!.drawn, share))
      : stated;
    shareOutTerms(amount, weights).forEach((part, tranche) => this.#rows.money(this.#label("Surplus", tranche), part));
  }

  /** Writes down how each tranche ends the month. @param last whether guarantors pay, in the last month */
  end(last: boolean): Term {
    const guarantees = this.#terms.map((terms, tranche) => {
      const standing = this.#standing[tranche]!;
      const { received } = standing;
      const money = (what: string, value: Term): Term => this.#rows.money(this.#label(what, tranche), value);
      money("Undrawn at the end", standing.undrawn);
      money("Drawn so far", standing.drawn);
      money("Capital out at the end", standing.principal);
      money("Repaid so far", standing.repaid);
      if (terms.coupon) {
        this.#rows.exact(this.#label("Coupon accrued at the end", tranche), standing.couponAccrued);
        this.#rows.exact(this.#label("Coupon due at the end", tranche), standing.couponDue);
      }
      if (terms.monthlyNonUseRate > 0) {
        this.#rows.exact(this.#label("Fee accrued at the end", tranche), standing.feeAccrued);
        this.#rows.exact(this.#label("Fee due at the end", tranche), standing.feeDue);
      }
      if (this.#terms.length > 1)
        money(
          "Distributed to",
          add(
            this.#month === 0 ? this.arrangementFee(tranche) : ZERO,
            received.fees,
            received.coupons,
            received.principal,
            this.#rows.row(this.#label("Surplus", tranche)).at(this.#month),
          ),
        );
      return terms.guaranteedShare > 0 && last ? money("From the guarantor", this.#guarantee(tranche)) : ZERO;
    });
    return add(...guarantees);
  }

  #guarantee(tranche: number): Term {
    const { guaranteedShare, guaranteedAmount } = this.#terms[tranche]!;
    const { drawn, repaid } = this.#standing[tranche]!;
    const share = this.#term(tranche, ["guarantee", "shareOfPrincipal", "value"], guaranteedShare);
    const cover = toPenny(multiply(drawn, share));
    const most =
      guaranteedAmount === Infinity
        ? []
        : [this.#term(tranche, ["guarantee", "amount", "value"], guaranteedAmount / 100)];
    return max(ZERO, min(subtract(drawn, repaid), cover, ...most));
  }
}
