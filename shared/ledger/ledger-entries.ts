import { costActivity, noActivityCosts } from "../engine/activity-costs.ts";
import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { Trial } from "../engine/simulator.ts";
import { calendarMonth } from "../format/calendar-month.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { Scenario } from "../model/scenario.ts";
import { rowIds } from "./ledger-payments.ts";

/** The party in the middle of a deal: an SPV, an intermediary, or the provider itself. */
export const CONTRACT_HOLDER = "Contract holder";
const SUPPLIERS = "Suppliers and staff";

/** Collects movements of money. */
class Movements {
  readonly list: LedgerEntry[] = [];
  readonly #startMonth: string;

  constructor(startMonth: string) {
    this.#startMonth = startMonth;
  }

  /** Nothing moves where the amount is nil. */
  add(month: number, from: string, to: string, pence: number, under: string): void {
    if (pence === 0) return;
    const when = calendarMonth(month, this.#startMonth);
    this.list.push({ month, calendarMonth: when, from, to, amount: pence / 100, under });
  }

  addRow(row: Float64Array, from: string, to: string, under: string): void {
    row.forEach((pence, month) => this.add(month, from, to, pence, under));
  }
}

/** What a row of the grids is called. */
function rowNames(deal: CompiledDeal): readonly string[] {
  const named = new Map(deal.scenario.payment.rateCard.map(({ id, name }) => [id, name]));
  return rowIds(deal).map((id) => named.get(id) ?? (id === "service-fee" ? "Service fee" : "Planned payments"));
}

function addPayments(into: Movements, { payments }: Trial, deal: CompiledDeal): void {
  const names = rowNames(deal);
  const { cashMonthOf } = deal.timeline;
  deal.scenario.payment.payers.forEach((payer, place) => {
    const { amounts, months } = payments.paidByPayer[place]!;
    names.forEach((name, row) => {
      for (let month = 0; month < months; month++)
        into.add(
          cashMonthOf[month]!,
          payer.name,
          CONTRACT_HOLDER,
          amounts[row * months + month]!,
          `Outcome payment: ${name}, claims of month ${month}`,
        );
    });
  });
}

const nameOfCommissioner = ({ budgetHolders, deal }: Scenario): string =>
  budgetHolders.find(({ id }) => id === deal.commissioner)?.name ?? deal.commissioner;

function addCosts(into: Movements, trial: Trial, deal: CompiledDeal): void {
  const { scenario } = deal;
  const { provider } = scenario.deal;
  const bearers = { provider, contractHolder: CONTRACT_HOLDER, commissioner: nameOfCommissioner(scenario) };
  costActivity(
    noActivityCosts(deal),
    trial.people,
    trial.achievements,
    deal,
    trial.values,
    trial.lastMonth,
    (line, month, pence) => {
      const { bearer, name } = scenario.costs.lines[line]!;
      into.add(month, bearers[bearer], SUPPLIERS, pence, `Cost: ${name}`);
    },
  );
  const under = deal.money.providerPayment.kind === "cost" ? "Costs plus mark-up" : "Provider's fee";
  into.addRow(trial.costs.toProvider, CONTRACT_HOLDER, provider, under);
}

function addCapital(into: Movements, { account }: Trial, { scenario }: CompiledDeal): void {
  scenario.capital.tranches.forEach((tranche, place) => {
    const rows = account.tranches[place]!;
    const { name } = tranche;
    into.addRow(rows.drawn, name, CONTRACT_HOLDER, "Capital drawn");
    into.addRow(rows.fees, CONTRACT_HOLDER, name, "Arrangement and non-use fees");
    into.addRow(rows.coupons, CONTRACT_HOLDER, name, "Coupon");
    into.addRow(rows.principal, CONTRACT_HOLDER, name, "Principal repaid");
    into.addRow(rows.surplus, CONTRACT_HOLDER, name, "Share of surplus");
    into.addRow(rows.guarantee, tranche.guarantee?.guarantor ?? "Guarantor", name, "Guarantee of principal");
  });
  const { provider } = scenario.deal;
  into.addRow(account.releasedFee, CONTRACT_HOLDER, provider, "Fee at risk released");
  const share = account.toProvider.map((pence, month) => pence - account.releasedFee[month]!);
  into.addRow(share, CONTRACT_HOLDER, provider, "Share of surplus");
  into.addRow(account.toCommissioner, CONTRACT_HOLDER, nameOfCommissioner(scenario), "Share of surplus");
}

/** Every movement of money of a trial, month by month: payments in, costs out, capital in and out. */
export function ledgerEntries(trial: Trial, deal: CompiledDeal): readonly LedgerEntry[] {
  const movements = new Movements(deal.scenario.deal.startMonth);
  addPayments(movements, trial, deal);
  addCosts(movements, trial, deal);
  addCapital(movements, trial, deal);
  return movements.list.sort((a, b) => a.month - b.month);
}
