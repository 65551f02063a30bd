import type { AccountTerms } from "../../../finance/cash-account.ts";
import { add, isEqual, min, multiply, notBelowZero, subtract, toPenny, when, ZERO, type Term } from "../cells/term.ts";
import type { AccountRows } from "./account-rows.ts";
import type { TrancheEnds } from "./tranche-ends.ts";
import type { TrancheStandings } from "./tranche-standings.ts";

/** What sharing surplus looks at. */
export interface BeforeSurplus {
  readonly rows: AccountRows;
  readonly account: AccountTerms;
  readonly standings: TrancheStandings;
  readonly ends: TrancheEnds;
  /** A term of the deal's capital, by where it stands, and what it is. */
  readonly capital: (path: readonly (string | number)[], value: number) => Term;
  /** Whether the month is the last of all, and whether it ends a period of distribution. */
  readonly last: boolean;
  readonly period: boolean;
  readonly balance: Term;
  readonly kept: Term;
  /** The provider's fee that is held back; undefined where none is at risk. */
  readonly heldBack: Term | undefined;
  readonly drawnInAll: Term;
  /** What investors may still get under the caps on return; undefined where there are none. */
  readonly room: Term | undefined;
}

/** Where surplus goes. */
export type SharedSurplus = Record<"toInvestors" | "toProvider" | "toCommissioner" | "released" | "aboveCaps", Term>;

/** Shares out what is above everything owed: first the fee that is held back, then as the contract has it, up to the caps on return. */
export function shareSurplus(from: BeforeSurplus): SharedSurplus {
  const { rows, account, standings, ends, capital, last, period } = from;
  const left = notBelowZero(subtract(from.balance, from.kept));
  const above = last
    ? left
    : period
      ? standings.count === 0
        ? left
        : when(standings.isOut(), ZERO, notBelowZero(subtract(left, standings.owed())))
      : ZERO;
  const all = rows.money("Above everything owed", above);
  const released =
    from.heldBack !== undefined ? rows.money("Held-back fee released to the provider", min(all, from.heldBack)) : ZERO;
  const surplus = rows.money("Surplus to share", subtract(all, released));
  const investor = capital(["surplus", "investor", "value"], account.investorShare);
  const provider = capital(["surplus", "provider", "value"], account.providerShare);
  const entitled = rows.money("Investors’ share", multiply(surplus, investor));
  const toProvider = rows.money(
    "Provider’s share",
    subtract(toPenny(multiply(surplus, add(investor, provider))), entitled),
  );
  const allowed = from.room ? min(entitled, from.room) : entitled;
  const toInvestors = rows.money(
    "Surplus to investors",
    standings.count === 0 ? ZERO : when(isEqual(from.drawnInAll, ZERO), ZERO, allowed),
  );
  if (standings.count > 0) ends.paySurplus(toInvestors);
  return {
    toInvestors,
    toProvider,
    released,
    toCommissioner: rows.money("Commissioner’s share", subtract(surplus, add(entitled, toProvider))),
    aboveCaps: rows.money("Surplus above the caps on return", subtract(entitled, toInvestors)),
  };
}
