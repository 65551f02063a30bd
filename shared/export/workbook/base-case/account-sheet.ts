import { endsPeriod } from "../../../model/period.ts";
import { MonthSheet, type MonthRow } from "../cells/month-sheet.ts";
import { add, max, min, notBelowZero, subtract, sum, ZERO, type Term } from "../cells/term.ts";
import { AccountRows, type AccountPlace } from "./account-rows.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import type { CostLines } from "./costs-sheet.ts";
import type { PaymentLines } from "./payer-rows.ts";
import { ReturnCaps } from "./return-caps.ts";
import { shareSurplus } from "./surplus-rows.ts";
import { TrancheDraws } from "./tranche-draws.ts";
import { TrancheEnds } from "./tranche-ends.ts";
import { TranchePayments } from "./tranche-payments.ts";
import { TrancheStandings } from "./tranche-standings.ts";

/** The contract holder's account, by month of cash. */
export interface AccountLines {
  readonly drawn: MonthRow;
  readonly distributed: MonthRow;
  readonly guarantee: MonthRow | undefined;
  readonly toProvider: MonthRow;
  readonly toCommissioner: MonthRow;
  readonly fundingGap: MonthRow;
  readonly balance: MonthRow;
  /** What investors get less what they put in. */
  readonly investorCash: MonthRow;
}

const NOTE =
  "The contract holder’s cash account and every tranche, month by month: receipts in, costs out, capital drawn, distributions in the order of the contract. Dates are facts of the contract; amounts are formulas.";

/** The account, being written. */
class AccountSheet {
  readonly #parts: BaseCaseParts;
  readonly #payments: PaymentLines;
  readonly #costs: CostLines;
  readonly #sheet: MonthSheet;
  readonly #rows: AccountRows;
  readonly #tranches: {
    readonly standings: TrancheStandings;
    readonly draws: TrancheDraws;
    readonly payments: TranchePayments;
    readonly ends: TrancheEnds;
  };

  constructor(parts: BaseCaseParts, payments: PaymentLines, costs: CostLines, plan?: readonly AccountPlace[]) {
    this.#parts = parts;
    this.#payments = payments;
    this.#costs = costs;
    const { cashMonths } = parts.deal.timeline;
    this.#sheet = new MonthSheet("Base case capital", "Base case: cash and capital", NOTE, cashMonths, parts.names);
    this.#rows = new AccountRows(this.#sheet, plan);
    const standings = new TrancheStandings(parts, this.#rows);
    this.#tranches = {
      standings,
      draws: new TrancheDraws(standings),
      payments: new TranchePayments(standings),
      ends: new TrancheEnds(standings),
    };
  }

  /** Writes every month; answers what lines there are. */
  writeMonths(): readonly AccountPlace[] {
    const { cashMonths } = this.#parts.deal.timeline;
    for (let month = 0; month < cashMonths; month++) this.#writeMonth(month, month === cashMonths - 1);
    return this.#rows.plan;
  }

  write(): { readonly sheet: MonthSheet["sheet"]; readonly lines: AccountLines } {
    const { cashMonths } = this.#parts.deal.timeline;
    this.writeMonths();
    this.#rows.finish(cashMonths, [
      "Receipts: outcome payments",
      "Costs paid",
      "Capital drawn, all",
      "Distributed to investors, all",
      "From guarantors, all",
      "To the provider beside its fee",
      "To the commissioner",
      "New funding gap",
      "Investors’ cash",
    ]);
    const row = (label: string): MonthRow => this.#rows.row(label);
    return {
      sheet: this.#sheet.sheet,
      lines: {
        drawn: row("Capital drawn, all"),
        distributed: row("Distributed to investors, all"),
        guarantee: row("From guarantors, all"),
        toProvider: row("To the provider beside its fee"),
        toCommissioner: row("To the commissioner"),
        fundingGap: row("New funding gap"),
        balance: row("Balance at the end"),
        investorCash: row("Investors’ cash"),
      },
    };
  }

  get #account(): BaseCaseParts["deal"]["capital"]["account"] {
    return this.#parts.deal.capital.account;
  }

  readonly #capital = (path: readonly (string | number)[], value: number): Term =>
    this.#parts.inputs.ofTerm(["capital", ...path], value);

  #writeMonth(month: number, last: boolean): void {
    const rows = this.#rows;
    const { standings, draws, payments, ends } = this.#tranches;
    const { recycling, distributionPeriod } = this.#account;
    rows.begin(month);
    rows.section("Cash in and out before capital");
    const before = rows.before("Balance at the end");
    const receipts = rows.money("Receipts: outcome payments", this.#payments.cash.at(month));
    const costs = rows.money("Costs paid", this.#costs.fromAccount.at(month));
    const indices = Array.from({ length: standings.count }, (_, tranche) => tranche);
    const fees = month === 0 ? add(...indices.map((tranche) => standings.arrangementFee(tranche))) : ZERO;
    const arranged = rows.money("Arrangement fees paid", fees);
    const has = rows.money("Balance before capital", subtract(add(before, receipts), add(costs, arranged)));
    const unspent = recycling
      ? ZERO
      : rows.money("Receipts not yet spent or distributed", add(rows.before("Unspent receipts at the end"), receipts));
    const heldBack = this.#costs.heldBack
      ? rows.money(
          "Provider’s fee held back so far",
          add(rows.before("Provider’s fee held back at the end"), this.#costs.heldBack.at(month)),
        )
      : ZERO;
    rows.section("Capital drawn");
    standings.begin(month, last);
    const scheduled = draws.drawScheduled();
    const minimum = last ? ZERO : this.#capital(["minimumBalance", "value"], this.#account.minimumBalance / 100);
    const spendable = subtract(add(has, scheduled), unspent);
    const needed = rows.money("Needed to keep the minimum balance", notBelowZero(subtract(minimum, spendable)));
    const asNeeded = draws.drawAsNeeded(needed);
    draws.settle();
    const drawn = rows.money("Capital drawn, all", add(scheduled, asNeeded));
    const drawnInAll = rows.money("Drawn so far, all", add(rows.before("Drawn so far, all"), drawn));
    let balance = rows.money("Balance with capital", add(has, drawn));
    let receiptsLeft = recycling
      ? ZERO
      : rows.money("Receipts that costs have left", min(unspent, notBelowZero(balance)));
    const distributedBefore = add(rows.before("Distributed so far"), arranged);
    const caps = new ReturnCaps(this.#parts.deal, rows, this.#capital, {
      drawn,
      fees: arranged,
      drawnInAll,
      distributedBefore,
    });
    rows.section("Distribution");
    const period = last || endsPeriod(month, distributionPeriod);
    payments.fallDue();
    const kept = last ? ZERO : rows.money("Reserve kept back", this.#reserve(month));
    const acts = standings.anyDue || period;
    const available = acts
      ? rows.money("Available to distribute", notBelowZero(subtract(balance, kept)))
      : rows.money("Available to distribute", ZERO);
    const firstRoom = caps.roomBeside(ZERO);
    const room = firstRoom && rows.money("Room under the caps on return", firstRoom);
    const paid = payments.pay(standings.anyDue ? available : ZERO, room);
    const toInvestors = rows.money("Paid of what was due", subtract(paid.paid, paid.aboveCaps));
    balance = rows.money("Balance after what was due", subtract(balance, paid.paid));
    rows.section("Surplus");
    const surplus = shareSurplus({
      rows,
      account: this.#account,
      standings,
      ends,
      capital: this.#capital,
      last,
      period,
      balance,
      kept,
      heldBack: this.#costs.heldBack && heldBack,
      drawnInAll,
      room: caps.roomBeside(toInvestors),
    });
    const above = add(paid.aboveCaps, surplus.aboveCaps);
    const toProvider = this.#account.aboveCapTo === "provider";
    rows.section("In all");
    const distributed = rows.money("Distributed to investors, all", add(arranged, toInvestors, surplus.toInvestors));
    rows.money("Distributed so far", add(distributedBefore, toInvestors, surplus.toInvestors));
    caps.end(add(toInvestors, surplus.toInvestors));
    const others = rows.money(
      "To the provider beside its fee",
      add(surplus.toProvider, surplus.released, toProvider ? above : ZERO),
    );
    const back = rows.money("To the commissioner", add(surplus.toCommissioner, toProvider ? ZERO : above));
    const end = rows.money(
      "Balance at the end",
      subtract(add(before, receipts, drawn), add(costs, distributed, others, back)),
    );
    if (!recycling) {
      const taken = subtract(add(distributed, others, back), arranged);
      receiptsLeft = rows.money("Unspent receipts at the end", notBelowZero(subtract(receiptsLeft, taken)));
    }
    if (this.#costs.heldBack) rows.money("Provider’s fee held back at the end", subtract(heldBack, surplus.released));
    const gapBefore = notBelowZero(subtract(ZERO, before));
    rows.money("New funding gap", notBelowZero(subtract(subtract(ZERO, end), gapBefore)));
    rows.section("Tranches at the end of the month");
    const guaranteed = rows.money("From guarantors, all", ends.end(last));
    rows.money("Investors’ cash", subtract(add(distributed, guaranteed), drawn));
  }

  /** The coming months' costs, or the minimum balance if more. */
  #reserve(month: number): Term {
    const { reserveMonths, minimumBalance } = this.#account;
    const coming = sum(this.#costs.fromAccount.between(month + 1, month + reserveMonths));
    return max(coming, this.#capital(["minimumBalance", "value"], minimumBalance / 100));
  }
}

/** Lays out the sheet of cash and capital, and answers its lines. */
export const accountSheet = (
  parts: BaseCaseParts,
  payments: PaymentLines,
  costs: CostLines,
): ReturnType<AccountSheet["write"]> => {
  const plan = new AccountSheet(parts, payments, costs).writeMonths();
  return new AccountSheet(parts, payments, costs, plan).write();
};
