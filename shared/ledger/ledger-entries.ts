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

/** What a row of the grids and a month of it is paid for. */
function paidFor(deal: CompiledDeal, month: string): readonly string[] {
  const named = new Map(deal.scenario.payment.rateCard.map(({ id, name }) => [id, name]));
  return rowIds(deal).map((id) => {
    const name = named.get(id);
    if (name !== undefined) return `Outcome payment: ${name}, claims of ${month}`;
    return `${id === "service-fee" ? "Service fee" : "Planned payment"} of ${month}`;
  });
}

function addPayments(into: Movements, { claims, payments }: Trial, deal: CompiledDeal): void {
  const { cashMonthOf } = deal.timeline;
  const { months } = payments.paid;
  for (let month = 0; month < months; month++)
    paidFor(deal, calendarMonth(month, deal.scenario.deal.startMonth)).forEach((under, row) => {
      const cell = row * months + month;
      // An annual cap withholds less than nothing where it lets in what was carried over.
      const carried = payments.withheldAnnual[cell]! < 0;
      const alone = claims.beforeCaps.amounts[cell] === 0;
      const whole = carried ? `${under}${alone ? ": carried over" : ", with what was carried over"}` : under;
      const told = payments.withheldContract[cell]! > 0 ? `${whole}; cut by the contract cap` : whole;
      deal.scenario.payment.payers.forEach(({ name }, payer) =>
        into.add(cashMonthOf[month]!, name, CONTRACT_HOLDER, payments.paidByPayer[payer]!.amounts[cell]!, told),
      );
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
  into.addRow(trial.costs.toProvider, CONTRACT_HOLDER, provider, paidToProvider(scenario));
}

function paidToProvider({ capital: { providerPayment } }: Scenario): string {
  if (providerPayment.kind !== "cost") return "Provider's fee";
  return providerPayment.markUp.value === 0 ? "Costs" : "Costs plus mark-up";
}

/** Distributions in the order in which they are made: by seniority coupons, then principal, then what is left. */
function addDistributions(into: Movements, { account }: Trial, { scenario }: CompiledDeal): void {
  const ranked = scenario.capital.tranches
    .map((tranche, place) => ({ tranche, rows: account.tranches[place]! }))
    .sort((a, b) => a.tranche.seniority - b.tranche.seniority);
  for (const { tranche, rows } of ranked) {
    into.addRow(rows.fees, CONTRACT_HOLDER, tranche.name, "Arrangement and non-use fees");
    if (tranche.coupon?.paid !== "accrued") into.addRow(rows.coupons, CONTRACT_HOLDER, tranche.name, "Coupon");
  }
  for (const { tranche, rows } of ranked) {
    into.addRow(rows.principal, CONTRACT_HOLDER, tranche.name, "Principal repaid");
    if (tranche.coupon?.paid === "accrued") into.addRow(rows.coupons, CONTRACT_HOLDER, tranche.name, "Coupon");
  }
  const { provider } = scenario.deal;
  const commissioner = nameOfCommissioner(scenario);
  const toProvider = scenario.capital.aboveCap === "provider";
  const share = (whole: Float64Array, parts: readonly Float64Array[]): Float64Array =>
    whole.map((pence, month) => parts.reduce((left, part) => left - part[month]!, pence));
  into.addRow(account.releasedFee, CONTRACT_HOLDER, provider, "Fee at risk released");
  for (const { tranche, rows } of ranked) into.addRow(rows.surplus, CONTRACT_HOLDER, tranche.name, "Share of surplus");
  const ofProvider = share(account.toProvider, [account.releasedFee, ...(toProvider ? [account.aboveCaps] : [])]);
  into.addRow(ofProvider, CONTRACT_HOLDER, provider, "Share of surplus");
  const ofCommissioner = share(account.toCommissioner, toProvider ? [] : [account.aboveCaps]);
  into.addRow(ofCommissioner, CONTRACT_HOLDER, commissioner, "Share of surplus");
  into.addRow(
    account.aboveCaps,
    CONTRACT_HOLDER,
    toProvider ? provider : commissioner,
    "Above what investors may take",
  );
  for (const { tranche, rows } of ranked)
    into.addRow(rows.guarantee, tranche.guarantee?.guarantor ?? "Guarantor", tranche.name, "Guarantee of principal");
}

/** Every movement of money of a trial, month by month: payments and capital in, then costs, then distributions. */
export function ledgerEntries(trial: Trial, deal: CompiledDeal): readonly LedgerEntry[] {
  const movements = new Movements(deal.scenario.deal.startMonth);
  addPayments(movements, trial, deal);
  deal.scenario.capital.tranches.forEach(({ name }, place) =>
    movements.addRow(trial.account.tranches[place]!.drawn, name, CONTRACT_HOLDER, "Capital drawn"),
  );
  addCosts(movements, trial, deal);
  addDistributions(movements, trial, deal);
  return movements.list.sort((a, b) => a.month - b.month);
}
