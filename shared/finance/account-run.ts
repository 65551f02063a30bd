import { floorPence, roundPence } from "../model/pence.ts";
import { endsPeriod } from "../model/period.ts";
import { cashAccount, type AccountTerms, type CashAccount } from "./cash-account.ts";
import { TrancheBook } from "./tranche-book.ts";

/** What must stay in the account after a distribution: the coming months' costs, or the minimum balance if more. */
function reserve(month: number, costs: Float64Array, terms: AccountTerms): number {
  let coming = 0;
  const end = Math.min(month + terms.reserveMonths, costs.length - 1);
  for (let next = month + 1; next <= end; next++) coming += costs[next]!;
  return Math.max(coming, terms.minimumBalance);
}

/**
 * Runs the contract holder's cash account. Each month: receipts in, costs out; scheduled capital is drawn, and more when
 * the balance falls below the minimum; what commitment cannot cover is a funding gap, carried as a balance below zero
 * that later receipts fill first. When something falls due, cash above the reserve pays fees, coupons and principal by
 * seniority, all coupons before all principal or class by class. At each period's end, once no capital is out, what is above all that is still owed
 * releases the provider's held-back fee and is then shared as surplus. What investors get stops at the IRR and multiple
 * caps; coupons, principal and surplus above them go to the party named (as does all their surplus while nothing has been
 * drawn: who put nothing in takes nothing out). In the last month everything left is distributed. In each month cash in =
 * cash out + change of balance, to the penny.
 */
export class AccountRun {
  readonly account: CashAccount;
  readonly #terms: AccountTerms;
  readonly #book: TrancheBook;
  #balance = 0;
  #drawnInAll = 0;
  #distributedInAll = 0;
  /** What investors may still get before their IRR passes the cap, compounded to this month. */
  #hurdle = 0;
  #heldBack = 0;
  /** Receipts not yet spent or distributed, where they may not meet costs. */
  #unspentReceipts = 0;

  constructor(terms: AccountTerms, months: number) {
    this.#terms = terms;
    this.#book = new TrancheBook(terms, months);
    this.account = cashAccount(months, this.#book.rows);
  }

  /**
   * Runs one trial.
   * @param receipts outcome payments by month, in pence
   * @param costs paid from the account by month, in pence
   * @param heldBack provider's fee that is earned but held back, by month, in pence
   * @param endedIn the month at whose end the contract ended early; Infinity where it did not
   */
  run(receipts: Float64Array, costs: Float64Array, heldBack: Float64Array, endedIn = Infinity): void {
    const { account } = this;
    const book = this.#book;
    const last = receipts.length - 1;
    book.open(endedIn);
    this.#balance = 0;
    this.#drawnInAll = 0;
    this.#distributedInAll = 0;
    this.#hurdle = 0;
    this.#heldBack = 0;
    this.#unspentReceipts = 0;
    for (let month = 0; month <= last; month++) {
      const gapBefore = Math.max(0, -this.#balance);
      const fees = month === 0 ? book.payArrangementFees() : 0;
      this.#balance += receipts[month]! - costs[month]! - fees;
      this.#unspentReceipts += receipts[month]!;
      this.#heldBack += heldBack[month]!;
      book.accrue(month);
      const drawn = this.#draw(month, last);
      account.drawn[month] = drawn;
      account.distributed[month] = fees;
      account.toProvider[month] = 0;
      account.releasedFee[month] = 0;
      account.toCommissioner[month] = 0;
      account.aboveCaps[month] = 0;
      account.guarantee[month] = 0;
      this.#distributedInAll += fees;
      this.#drawnInAll += drawn;
      this.#balance += drawn;
      if (this.#terms.hurdleGrowth !== undefined) this.#hurdle = this.#hurdle * this.#terms.hurdleGrowth + drawn - fees;
      this.#distribute(month, last, costs);
      account.balance[month] = this.#balance;
      account.fundingGap[month] = Math.max(0, -this.#balance - gapBefore);
    }
    book.callGuarantees(last);
    for (const { guarantee } of account.tranches) account.guarantee[last]! += guarantee[last]!;
  }

  /** Draws what the schedules say, then what is needed to keep the minimum balance. */
  #draw(month: number, last: number): number {
    const scheduled = this.#book.capital.drawScheduled(month);
    const minimum = month === last ? 0 : this.#terms.minimumBalance;
    const has = this.#balance + scheduled;
    // Receipts that may not meet costs are not there while there is capital to draw; without it they meet them.
    const spendable = this.#terms.recycling ? has : has - this.#unspentReceipts;
    const needed = this.#book.capital.drawAsNeeded(month, Math.max(0, minimum - spendable));
    if (!this.#terms.recycling) this.#unspentReceipts = Math.min(this.#unspentReceipts, Math.max(0, has + needed));
    return scheduled + needed;
  }

  /** The most investors may still get under their caps. */
  #room(): number {
    const { hurdleGrowth, multipleCap } = this.#terms;
    const byRate = hurdleGrowth === undefined ? Infinity : floorPence(this.#hurdle);
    const byMultiple =
      multipleCap === Infinity ? Infinity : floorPence(multipleCap * this.#drawnInAll) - this.#distributedInAll;
    return Math.max(0, Math.min(byRate, byMultiple));
  }

  #payInvestors(month: number, amount: number): void {
    this.account.distributed[month]! += amount;
    this.#balance -= amount;
    this.#distributedInAll += amount;
    this.#hurdle -= amount;
    this.#unspentReceipts = Math.max(0, this.#unspentReceipts - amount);
  }

  /** Pays what tranches are owed; of it, what is above the caps on return goes to the party named. */
  #pay(month: number, amount: number): void {
    this.#payInvestors(month, amount - this.#book.aboveCaps);
    this.#payAboveCaps(month, this.#book.aboveCaps);
  }

  /** What investors may not take goes to the party named. */
  #payAboveCaps(month: number, amount: number): void {
    const toProvider = this.#terms.aboveCapTo === "provider";
    this.account.aboveCaps[month]! += amount;
    this.#payOthers(month, toProvider ? amount : 0, toProvider ? 0 : amount);
  }

  #payOthers(month: number, toProvider: number, toCommissioner: number): void {
    this.account.toProvider[month]! += toProvider;
    this.account.toCommissioner[month]! += toCommissioner;
    this.#balance -= toProvider + toCommissioner;
    this.#unspentReceipts = Math.max(0, this.#unspentReceipts - toProvider - toCommissioner);
  }

  #distribute(month: number, last: number, costs: Float64Array): void {
    const terms = this.#terms;
    const book = this.#book;
    const isLast = month === last;
    const period = isLast || endsPeriod(month, terms.distributionPeriod);
    const anyDue = book.fallDue(month, period, isLast);
    if (!anyDue && !period) return;
    const kept = isLast ? 0 : reserve(month, costs, terms);
    const available = Math.max(0, this.#balance - kept);
    if (anyDue && available > 0) this.#pay(month, book.pay(month, this.#room(), available));
    const left = Math.max(0, this.#balance - kept);
    if (isLast) this.#shareSurplus(month, left);
    else if (period && !book.capital.isOut()) this.#shareSurplus(month, left - book.owed());
  }

  /** What is above everything owed: first the provider's held-back fee, then the shares of surplus. */
  #shareSurplus(month: number, above: number): void {
    const { account } = this;
    const terms = this.#terms;
    if (above <= 0) return;
    const released = Math.min(above, this.#heldBack);
    this.#heldBack -= released;
    const surplus = above - released;
    const entitled = roundPence(surplus * terms.investorShare);
    const toProvider = roundPence(surplus * (terms.investorShare + terms.providerShare)) - entitled;
    const toInvestors = this.#drawnInAll === 0 ? 0 : Math.min(entitled, this.#room());
    this.#book.paySurplus(month, toInvestors);
    this.#payInvestors(month, toInvestors);
    account.releasedFee[month] = released;
    this.#payOthers(month, toProvider + released, surplus - entitled - toProvider);
    this.#payAboveCaps(month, entitled - toInvestors);
  }
}
