import { endsPeriod } from "../../../model/period.ts";
import { MonthSheet, type MonthRow } from "../cells/month-sheet.ts";
import {
  add,
  downToPenny,
  isEqual,
  max,
  min,
  multiply,
  notBelowZero,
  number,
  ONE,
  power,
  subtract,
  sum,
  toPenny,
  when,
  ZERO,
  type Term,
} from "../cells/term.ts";
import { AccountRows } from "./account-rows.ts";
import { AccountTranches } from "./account-tranches.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import type { CostLines } from "./costs-sheet.ts";
import type { PaymentLines } from "./payer-rows.ts";

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
  readonly #tranches: AccountTranches;

  constructor(parts: BaseCaseParts, payments: PaymentLines, costs: CostLines) {
    this.#parts = parts;
    this.#payments = payments;
    this.#costs = costs;
    const { cashMonths } = parts.deal.timeline;
    this.#sheet = new MonthSheet("Base case capital", "Base case: cash and capital", NOTE, cashMonths, parts.names);
    this.#rows = new AccountRows(this.#sheet);
    this.#tranches = new AccountTranches(parts, this.#rows);
  }

  write(): { readonly sheet: MonthSheet["sheet"]; readonly lines: AccountLines } {
    const { cashMonths } = this.#parts.deal.timeline;
    for (let month = 0; month < cashMonths; month++) this.#writeMonth(month, month === cashMonths - 1);
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

  #capital(path: readonly (string | number)[], value: number): Term {
    return this.#parts.inputs.ofTerm(["capital", ...path], value);
  }

  #writeMonth(month: number, last: boolean): void {
    const rows = this.#rows;
    const tranches = this.#tranches;
    const { recycling, hurdleGrowth, multipleCap, distributionPeriod } = this.#account;
    rows.begin(month);
    rows.section("Cash in and out before capital");
    const before = rows.before("Balance at the end");
    const receipts = rows.money("Receipts: outcome payments", this.#payments.cash.at(month));
    const costs = rows.money("Costs paid", this.#costs.fromAccount.at(month));
    const indices = Array.from({ length: tranches.count }, (_, tranche) => tranche);
    const fees = month === 0 ? add(...indices.map((tranche) => tranches.arrangementFee(tranche))) : ZERO;
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
    tranches.begin(month, last);
    const scheduled = tranches.drawScheduled();
    const minimum = last ? ZERO : this.#capital(["minimumBalance", "value"], this.#account.minimumBalance / 100);
    const spendable = subtract(add(has, scheduled), unspent);
    const needed = rows.money("Needed to keep the minimum balance", notBelowZero(subtract(minimum, spendable)));
    const asNeeded = tranches.drawAsNeeded(needed);
    const drawn = rows.money("Capital drawn, all", add(scheduled, asNeeded));
    const drawnInAll = rows.money("Drawn so far, all", add(rows.before("Drawn so far, all"), drawn));
    let balance = rows.money("Balance with capital", add(has, drawn));
    let receiptsLeft = recycling
      ? ZERO
      : rows.money("Receipts that costs have left", min(unspent, notBelowZero(balance)));
    const hurdle = hurdleGrowth === undefined ? undefined : this.#hurdle(drawn, arranged);
    const hasCap = hurdle !== undefined || multipleCap !== Infinity;
    rows.section("Distribution");
    const period = last || endsPeriod(month, distributionPeriod);
    tranches.fallDue();
    const kept = last ? ZERO : rows.money("Reserve kept back", this.#reserve(month));
    const acts = tranches.anyDue || period;
    const available = acts
      ? rows.money("Available to distribute", notBelowZero(subtract(balance, kept)))
      : rows.money("Available to distribute", ZERO);
    const distributedBefore = add(rows.before("Distributed so far"), arranged);
    const roomFor = (more: Term): Term | undefined => {
      const caps = [
        ...(hurdle ? [downToPenny(subtract(hurdle, more))] : []),
        ...(multipleCap === Infinity
          ? []
          : [
              subtract(
                downToPenny(multiply(this.#capital(["moicCap", "value"], multipleCap), drawnInAll)),
                add(distributedBefore, more),
              ),
            ]),
      ];
      return hasCap ? max(ZERO, min(...caps)) : undefined;
    };
    const firstRoom = roomFor(ZERO);
    const room = firstRoom && rows.money("Room under the caps on return", firstRoom);
    const paid = tranches.pay(tranches.anyDue ? available : ZERO, room);
    const toInvestors = rows.money("Paid of what was due", subtract(paid.paid, paid.aboveCaps));
    balance = rows.money("Balance after what was due", subtract(balance, paid.paid));
    rows.section("Surplus");
    const surplus = this.#shareSurplus(last, period, {
      balance,
      kept,
      heldBack,
      drawnInAll,
      room: roomFor(toInvestors),
    });
    const above = add(paid.aboveCaps, surplus.aboveCaps);
    const toProvider = this.#account.aboveCapTo === "provider";
    rows.section("In all");
    const distributed = rows.money("Distributed to investors, all", add(arranged, toInvestors, surplus.toInvestors));
    rows.money("Distributed so far", add(distributedBefore, toInvestors, surplus.toInvestors));
    if (hurdle) rows.exact("Hurdle at the end", subtract(hurdle, add(toInvestors, surplus.toInvestors)));
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
    const guaranteed = rows.money("From guarantors, all", tranches.end(last));
    rows.money("Investors’ cash", subtract(add(distributed, guaranteed), drawn));
  }

  /** What investors may still get before their IRR passes the cap, compounded to this month. */
  #hurdle(drawn: Term, fees: Term): Term {
    const rate = this.#capital(["irrCap", "value"], this.#parts.deal.scenario.capital.irrCap!.value);
    const growth = this.#rows.factor("Growth of the hurdle a month", power(add(ONE, rate), number(1 / 12)));
    const before = this.#rows.before("Hurdle at the end");
    return this.#rows.exact(
      "Hurdle: the most before the IRR passes its cap",
      subtract(add(multiply(before, growth), drawn), fees),
    );
  }

  /** The coming months' costs, or the minimum balance if more. */
  #reserve(month: number): Term {
    const { reserveMonths, minimumBalance } = this.#account;
    const coming = sum(this.#costs.fromAccount.between(month + 1, month + reserveMonths));
    return max(coming, this.#capital(["minimumBalance", "value"], minimumBalance / 100));
  }

  #shareSurplus(
    last: boolean,
    period: boolean,
    from: {
      readonly balance: Term;
      readonly kept: Term;
      readonly heldBack: Term;
      readonly drawnInAll: Term;
      readonly room: Term | undefined;
    },
  ): Record<"toInvestors" | "toProvider" | "toCommissioner" | "released" | "aboveCaps", Term> {
    const rows = this.#rows;
    const tranches = this.#tranches;
    const left = notBelowZero(subtract(from.balance, from.kept));
    const above = last
      ? left
      : period
        ? tranches.count === 0
          ? left
          : when(tranches.isOut(), ZERO, notBelowZero(subtract(left, tranches.owed())))
        : ZERO;
    const all = rows.money("Above everything owed", above);
    const released = this.#costs.heldBack
      ? rows.money("Held-back fee released to the provider", min(all, from.heldBack))
      : ZERO;
    const surplus = rows.money("Surplus to share", subtract(all, released));
    const shares = this.#parts.deal.capital.account;
    const investor = this.#capital(["surplus", "investor", "value"], shares.investorShare);
    const provider = this.#capital(["surplus", "provider", "value"], shares.providerShare);
    const entitled = rows.money("Investors’ share", multiply(surplus, investor));
    const toProvider = rows.money(
      "Provider’s share",
      subtract(toPenny(multiply(surplus, add(investor, provider))), entitled),
    );
    const allowed = from.room ? min(entitled, from.room) : entitled;
    const toInvestors = rows.money(
      "Surplus to investors",
      tranches.count === 0 ? ZERO : when(isEqual(from.drawnInAll, ZERO), ZERO, allowed),
    );
    if (tranches.count > 0) tranches.paySurplus(toInvestors);
    return {
      toInvestors,
      toProvider,
      released,
      toCommissioner: rows.money("Commissioner’s share", subtract(surplus, add(entitled, toProvider))),
      aboveCaps: rows.money("Surplus above the caps on return", subtract(entitled, toInvestors)),
    };
  }
}

/** Lays out the sheet of cash and capital, and answers its lines. */
export const accountSheet = (
  parts: BaseCaseParts,
  payments: PaymentLines,
  costs: CostLines,
): ReturnType<AccountSheet["write"]> => new AccountSheet(parts, payments, costs).write();
