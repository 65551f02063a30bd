import { floorPence, roundPence } from "../model/pence.ts";
import { endsPeriod, type Period } from "../model/period.ts";

/** The account's terms, made ready: money in pence. */
export interface AccountTerms {
  /** What the investor has promised; 0 where there is none. */
  readonly commitment: number;
  readonly minimumBalance: number;
  readonly reserveMonths: number;
  readonly distributionPeriod: Period;
  /** Shares of surplus; the commissioner gets the rest. */
  readonly investorShare: number;
  readonly providerShare: number;
  /** Monthly growth factor at the IRR cap, (1 + cap)^(1/12); undefined when there is no cap. */
  readonly hurdleGrowth: number | undefined;
  /** The most the investor may get for each pound drawn; Infinity when there is no cap. */
  readonly multipleCap: number;
  readonly aboveCapTo: "commissioner" | "provider";
}

/** The account month by month, in pence; arrays as long as the deal's cash runs. */
export interface CashAccount {
  readonly drawn: Float64Array;
  /** To the investor: principal and its share of surplus. */
  readonly distributed: Float64Array;
  readonly toProvider: Float64Array;
  readonly toCommissioner: Float64Array;
  /** New shortfall of the month that nothing funds: how much further the balance fell below zero. */
  readonly fundingGap: Float64Array;
  /** At the end of the month; below zero while a funding gap is open. */
  readonly balance: Float64Array;
}

/** Room for an account of so many months. */
export const cashAccount = (months: number): CashAccount => ({
  drawn: new Float64Array(months),
  distributed: new Float64Array(months),
  toProvider: new Float64Array(months),
  toCommissioner: new Float64Array(months),
  fundingGap: new Float64Array(months),
  balance: new Float64Array(months),
});

/** What must stay in the account after a distribution: the coming months' costs, or the minimum balance if more. */
function reserve(month: number, costs: Float64Array, terms: AccountTerms): number {
  let coming = 0;
  const end = Math.min(month + terms.reserveMonths, costs.length - 1);
  for (let next = month + 1; next <= end; next++) coming += costs[next]!;
  return Math.max(coming, terms.minimumBalance);
}

/**
 * Runs the contract holder's cash account. Each month: receipts in, costs out; capital is drawn when the balance falls
 * below the minimum; what commitment cannot cover is a funding gap, carried as a balance below zero that later receipts
 * fill first. At each period's end, cash above the reserve repays principal, then surplus is shared; the investor's
 * share stops at the IRR and multiple caps, above which it goes to the party named (as does all of it while nothing has
 * been drawn: who put nothing in takes nothing out). In the last month everything left
 * is distributed. In each month cash in = cash out + change of balance, to the penny.
 *
 * @param receipts outcome payments by month, in pence
 * @param costs paid from the account by month, in pence
 */
export function runCashAccount(
  receipts: Float64Array,
  costs: Float64Array,
  terms: AccountTerms,
  account: CashAccount,
): void {
  const last = receipts.length - 1;
  let balance = 0;
  let undrawn = terms.commitment;
  let principal = 0;
  let drawnInAll = 0;
  let distributedInAll = 0;
  /** What the investor may still get before its IRR passes the cap, compounded to this month. */
  let hurdle = 0;
  for (let month = 0; month <= last; month++) {
    const gapBefore = Math.max(0, -balance);
    balance += receipts[month]! - costs[month]!;
    const needed = (month === last ? 0 : terms.minimumBalance) - balance;
    const drawn = needed > 0 ? Math.min(needed, undrawn) : 0;
    undrawn -= drawn;
    principal += drawn;
    drawnInAll += drawn;
    balance += drawn;
    if (terms.hurdleGrowth !== undefined) hurdle = hurdle * terms.hurdleGrowth + drawn;

    let toInvestor = 0;
    let toProvider = 0;
    let toCommissioner = 0;
    if (month === last || endsPeriod(month, terms.distributionPeriod)) {
      let available = balance - (month === last ? 0 : reserve(month, costs, terms));
      if (available > 0) {
        toInvestor = Math.min(available, principal);
        principal -= toInvestor;
        available -= toInvestor;
        const investorEntitled = roundPence(available * terms.investorShare);
        toProvider = roundPence(available * (terms.investorShare + terms.providerShare)) - investorEntitled;
        toCommissioner = available - investorEntitled - toProvider;
        const byRate = terms.hurdleGrowth === undefined ? Infinity : floorPence(hurdle - toInvestor);
        const byMultiple = floorPence(terms.multipleCap * drawnInAll) - distributedInAll - toInvestor;
        const surplus = drawnInAll === 0 ? 0 : Math.max(0, Math.min(investorEntitled, byRate, byMultiple));
        toInvestor += surplus;
        if (terms.aboveCapTo === "provider") toProvider += investorEntitled - surplus;
        else toCommissioner += investorEntitled - surplus;
      }
    }
    distributedInAll += toInvestor;
    if (terms.hurdleGrowth !== undefined) hurdle -= toInvestor;
    balance -= toInvestor + toProvider + toCommissioner;

    account.drawn[month] = drawn;
    account.distributed[month] = toInvestor;
    account.toProvider[month] = toProvider;
    account.toCommissioner[month] = toCommissioner;
    account.balance[month] = balance;
    account.fundingGap[month] = Math.max(0, -balance - gapBefore);
  }
}
