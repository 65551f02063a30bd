import { callAsNeeded, drawScheduled } from "./drawing.ts";
import { accrue, openTranche, outstanding, writeOff, type TrancheState } from "./tranche-state.ts";
import { payCouponsAndPrincipal } from "./waterfall.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { monthsInPeriod } from "#shared/model/period.ts";
import type { Movement } from "./movement.ts";
import type { CostRow, ProviderRow } from "./costs.ts";
import type { TrialRecord } from "./performance.ts";
import { downToPenny, penceOf, roundToPenny, shareOut, sumOf } from "./rounding.ts";

/** The account in one month, in pence. */
export interface AccountMonth {
  readonly month: number;
  readonly receipts: number;
  readonly costs: number;
  readonly fundingGap: number;
  readonly balance: number;
}

/** The contract holder's account: month by month, receipts in, costs out, capital in, distributions out. */
export function runAccount(
  record: TrialRecord,
  costRows: readonly CostRow[],
  provider: readonly ProviderRow[],
): { movements: Movement[]; months: AccountMonth[] } {
  const { scenario, payments } = record;
  const { capital } = scenario;
  const lastMonth = provider.length - 1;
  const states = capital.tranches.map((tranche) => openTranche(tranche, record.happened.endedIn));
  const movements: Movement[] = [];
  const months: AccountMonth[] = [];
  const costsIn = (month: number): number =>
    (provider[month]?.paidNow ?? 0) +
    sumOf(
      costRows.filter((row) => row.month === month && row.bearer === "contractHolder"),
      ({ pence }) => pence,
    );

  let balance = 0;
  /** The part of the balance that came from payers; it matters only where receipts may not meet costs. */
  let fromPayers = 0;
  let heldBack = 0;
  let hurdle = 0;
  let month = 0;

  const move = (kind: Movement["kind"], party: string, pence: number): void => {
    if (pence !== 0) movements.push({ month, kind, party, pence });
  };
  const draw = (state: TrancheState, pence: number): void => {
    state.drawn += pence;
    balance += pence;
    hurdle += pence;
    move("drawn", state.tranche.id, pence);
  };
  const payTranche = (kind: Movement["kind"], state: TrancheState, pence: number): void => {
    state.received += pence;
    balance -= pence;
    hurdle -= pence;
    move(kind, state.tranche.id, pence);
  };
  const payOther = (kind: "surplus" | "releasedFee", party: string, pence: number): void => {
    balance -= pence;
    move(kind, party, pence);
  };

  for (; month <= lastMonth; month++) {
    const isLast = month === lastMonth;
    const isDistribution = isLast || (month + 1) % monthsInPeriod(capital.distributionPeriod) === 0;
    const minimum = isLast ? 0 : penceOf(capital.minimumBalance.value);
    const receipts = sumOf(
      payments.filter(({ cashMonth }) => cashMonth === month),
      ({ paid }) => paid,
    );
    const costs = costsIn(month);
    const balanceBefore = balance;
    const irrCap = capital.irrCap?.value;
    if (irrCap !== undefined) hurdle = hurdle * (1 + irrCap) ** (1 / 12);
    for (const state of states) accrue(state, month, record);
    heldBack += provider[month]!.heldBack;

    balance += receipts - costs;
    fromPayers += receipts;
    if (month === 0)
      for (const state of states)
        payTranche(
          "arrangementFee",
          state,
          roundToPenny((state.tranche.arrangementFee?.value ?? 0) * state.commitment),
        );
    drawScheduled(states, month, draw);
    const covered = capital.recycling ? balance : balance - fromPayers;
    callAsNeeded(states, month, Math.max(0, minimum - covered), capital.asNeededOrder ?? "listed", draw);
    if (balance - fromPayers < 0) fromPayers = balance;
    const fundingGap = Math.max(0, Math.max(0, -balance) - Math.max(0, -balanceBefore));

    let reserve = minimum;
    let coming = 0;
    for (let ahead = 1; ahead <= capital.reserveMonths; ahead++) coming += costsIn(month + ahead);
    if (!isLast) reserve = Math.max(minimum, coming);
    const cash = (): number => Math.max(0, balance - reserve);
    const beforeDistribution = balance;

    const room = (): number => investorsRoom(scenario, states, hurdle);
    const divert = (pence: number): void => payOther("surplus", capital.aboveCap, pence);
    payCouponsAndPrincipal(states, {
      month,
      isDistribution,
      isLast,
      order: capital.orderOfPayment ?? "couponsFirst",
      cash,
      room,
      payTranche,
      divert,
      writeOff: (state) => writeOff(state, month, lastMonth, record),
    });

    if (isDistribution) {
      const isOut = states.some((state) => outstanding(state) > 0);
      const owed = sumOf(
        states,
        ({ couponAccrued, couponDue, feeAccrued, feeDue }) =>
          roundToPenny(couponAccrued + couponDue) + roundToPenny(feeAccrued + feeDue),
      );
      const free = (): number => (isOut ? 0 : Math.max(0, cash() - (isLast ? 0 : owed)));
      const released = Math.min(heldBack, free());
      heldBack -= released;
      payOther("releasedFee", "provider", released);
      const surplus = free();
      if (surplus > 0) shareSurplus(scenario, states, surplus, room(), payTranche, payOther);
    }
    fromPayers -= Math.min(Math.max(0, fromPayers), beforeDistribution - balance);
    months.push({ month, receipts, costs, fundingGap, balance });
  }

  month = lastMonth;
  for (const state of states) {
    const { guarantee } = state.tranche;
    if (!guarantee) continue;
    const share = guarantee.shareOfPrincipal?.value;
    const most = Math.min(
      share === undefined ? Infinity : roundToPenny(share * state.drawn),
      guarantee.amount === undefined ? Infinity : penceOf(guarantee.amount.value),
    );
    move("guarantee", state.tranche.id, Math.min(most, state.drawn - state.repaid - state.diverted));
  }
  return { movements, months };
}

/** The most investors may still get before their IRR or their multiple passes its cap; nothing while nothing was drawn. */
function investorsRoom({ capital }: Scenario, states: readonly TrancheState[], hurdle: number): number {
  const drawn = sumOf(states, (state) => state.drawn);
  const received = sumOf(states, (state) => state.received);
  let room = drawn === 0 ? 0 : Infinity;
  if (drawn > 0 && capital.irrCap) room = Math.min(room, Math.max(0, downToPenny(hurdle)));
  if (drawn > 0 && capital.moicCap)
    room = Math.min(room, Math.max(0, downToPenny(drawn * capital.moicCap.value) - received));
  return room;
}

/** Surplus: investor, provider, commissioner; what investors would get above their caps goes to the party named. */
function shareSurplus(
  scenario: Scenario,
  states: readonly TrancheState[],
  surplus: number,
  room: number,
  payTranche: (kind: "surplus", state: TrancheState, pence: number) => void,
  payOther: (kind: "surplus", party: string, pence: number) => void,
): void {
  const { capital } = scenario;
  const { investor, provider } = capital.surplus;
  const toInvestors = roundToPenny(surplus * investor.value);
  const toProvider = roundToPenny(surplus * (investor.value + provider.value)) - toInvestors;
  const kept = Math.min(toInvestors, room);
  const above = toInvestors - kept;
  const stated = states.some(({ tranche }) => tranche.surplusShare !== undefined);
  const weights = states.map((state) => (stated && state.drawn > 0 ? state.tranche.surplusShare!.value : state.drawn));
  shareOut(kept, weights).forEach((part, place) => payTranche("surplus", states[place]!, part));
  payOther("surplus", "provider", toProvider + (capital.aboveCap === "provider" ? above : 0));
  payOther(
    "surplus",
    "commissioner",
    surplus - toInvestors - toProvider + (capital.aboveCap === "commissioner" ? above : 0),
  );
}
