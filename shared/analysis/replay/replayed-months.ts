import type { Trial } from "../../engine/simulator.ts";
import type { ReplayedMonth } from "./replay-document.ts";

/** The contract holder's account month by month, from pence. In each month what comes in less what goes out moves the balance. */
export const replayedMonths = ({ account, payments, costs }: Trial): readonly ReplayedMonth[] =>
  Array.from({ length: account.balance.length }, (_, month) => ({
    month,
    payments: payments.cash[month]! / 100,
    drawn: account.drawn[month]! / 100,
    costs: costs.fromAccount[month]! / 100,
    toInvestors: account.distributed[month]! / 100,
    toProvider: account.toProvider[month]! / 100,
    toCommissioner: account.toCommissioner[month]! / 100,
    balance: account.balance[month]! / 100,
  }));
