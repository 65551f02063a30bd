import { canBeDrawn, couponFallsDue, decidesPrincipal, principalFallsDue } from "../../../finance/due-dates.ts";
import { seniorityClasses } from "../../../finance/seniority.ts";
import type { TrancheTerms } from "../../../finance/tranche-terms.ts";
import { endsPeriod } from "../../../model/period.ts";
import {
  add,
  divide,
  either,
  isAbove,
  multiply,
  number,
  ONE,
  power,
  subtract,
  toPenny,
  ZERO,
  type Term,
} from "../cells/term.ts";
import type { AccountRows } from "./account-rows.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";

/** What of a tranche is due in a month: facts of the contract, not of the numbers. */
interface Due {
  readonly coupons: boolean;
  readonly principal: boolean;
  readonly anything: boolean;
  readonly decides: boolean;
}

/** What a payment to a tranche is for. */
export type Kind = "fees" | "coupons" | "principal";

/** One tranche's standing within a month; what it ended the last with is in the rows. */
export interface Standing {
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
  names.reduce<readonly string[]>((told, name) => {
    let own = name;
    for (let copy = 2; told.includes(own); copy++) own = `${name} (${copy})`;
    return [...told, own];
  }, []);

/** How every tranche stands within a month, as cells, and what accrues on it: `TrancheBook` line for line, so that either can be read beside the other. */
export class TrancheStandings {
  readonly parts: BaseCaseParts;
  readonly rows: AccountRows;
  readonly terms: readonly TrancheTerms[];
  readonly names: readonly string[];
  readonly classes: readonly (readonly number[])[];
  /** By tranche; overwritten as a month goes on. */
  standing: readonly Standing[] = [];
  due: readonly Due[] = [];
  month = 0;

  constructor(parts: BaseCaseParts, rows: AccountRows) {
    this.parts = parts;
    this.rows = rows;
    this.terms = parts.deal.capital.account.tranches;
    this.names = toldApart(parts.deal.scenario.capital.tranches.map(({ name }) => name));
    this.classes = seniorityClasses(this.terms);
  }

  get count(): number {
    return this.terms.length;
  }

  label(what: string, tranche: number): string {
    return this.terms.length > 1 ? `${what}: ${this.names[tranche]}` : what;
  }

  /** The share of a commitment that is an arrangement fee, of each tranche, to the penny. */
  arrangementFee(tranche: number): Term {
    const { arrangementFee, commitment } = this.terms[tranche]!;
    if (arrangementFee === 0) return ZERO;
    const share = this.term(tranche, ["arrangementFee", "value"], arrangementFee / commitment);
    return toPenny(multiply(share, this.commitment(tranche)));
  }

  term(tranche: number, path: readonly (string | number)[], value: number): Term {
    return this.parts.inputs.ofTerm(["capital", "tranches", tranche, ...path], value);
  }

  commitment(tranche: number): Term {
    return this.term(tranche, ["commitment", "value"], this.terms[tranche]!.commitment / 100);
  }

  /** A month's fee on what was undrawn, and interest on what was out, at its beginning. */
  begin(month: number, last: boolean): void {
    const { endedIn, deal } = this.parts;
    const period = last || endsPeriod(month, deal.capital.account.distributionPeriod);
    this.month = month;
    this.due = this.terms.map((terms) => {
      const coupons = last || couponFallsDue(terms, month, period, endedIn);
      const principal = last || principalFallsDue(terms, month, period, endedIn);
      const decides = terms.repayableShare < 1 && decidesPrincipal(terms, month, last, endedIn);
      return { coupons, principal, anything: coupons || principal || period, decides };
    });
    this.standing = this.terms.map((terms, tranche) => this.#accrue(terms, tranche));
  }

  #accrue(terms: TrancheTerms, tranche: number): Standing {
    const rows = this.rows;
    const before = (what: string): Term => rows.before(this.label(what, tranche));
    const undrawn = this.month === 0 ? this.commitment(tranche) : before("Undrawn at the end");
    const principal = before("Capital out at the end");
    const [couponAccrued, couponDue] = [before("Coupon accrued at the end"), before("Coupon due at the end")];
    const [feeAccrued, feeDue] = [before("Fee accrued at the end"), before("Fee due at the end")];
    const feeRate = divide(this.term(tranche, ["nonUseFee", "value"], terms.monthlyNonUseRate * 12), number(12));
    const earnsFee = terms.monthlyNonUseRate > 0 && canBeDrawn(terms, this.month, this.parts.endedIn);
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
    const label = this.label("Coupon a month", tranche);
    const { annualRate, byPerformance } = this.parts.deal.capital.tranches[tranche]!;
    const rate = coupon!.monthlyRates[this.month]!;
    if (byPerformance) {
      this.parts.tellPlain(`${this.names[tranche]}: its coupon, which performance decides`);
      return this.rows.plainFactor(label, rate);
    }
    const yearly = this.parts.inputs.ofInput(annualRate);
    return this.rows.factor(
      label,
      coupon!.compound ? subtract(power(add(ONE, yearly), number(1 / 12)), ONE) : divide(yearly, number(12)),
    );
  }

  /** Whether anything can be paid in the month. */
  get anyDue(): boolean {
    return this.due.some(({ anything }) => anything);
  }

  /** What is still owed of coupons and fees, due or not, each to the penny. */
  owed(): Term {
    return add(
      ...this.standing.flatMap(({ couponAccrued, couponDue, feeAccrued, feeDue }, tranche) => [
        this.terms[tranche]!.coupon ? toPenny(add(couponAccrued, couponDue)) : ZERO,
        this.terms[tranche]!.monthlyNonUseRate > 0 ? toPenny(add(feeAccrued, feeDue)) : ZERO,
      ]),
    );
  }

  /** 1 while any capital is out. */
  isOut(): Term {
    return either(...this.standing.map(({ principal }) => isAbove(principal, ZERO)));
  }
}
