import { drawdown } from "../finance/drawdown.ts";
import { irr } from "../finance/irr.ts";
import { ruleTotal } from "../payment/claim-grid.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import type { Trial } from "./simulator.ts";
import { CASH_ROWS, noFacts, noPosition, type TrialFacts } from "./trial-facts.ts";

/** Works out the facts of one trial after another. */
export class FactFinder {
  readonly #deal: CompiledDeal;
  readonly #facts: TrialFacts;
  readonly #flows: Float64Array;
  readonly #pence: { readonly yearly: Readonly<Record<(typeof CASH_ROWS)[number], Float64Array>> };
  readonly #leads: readonly boolean[];
  readonly #commissioner: number;

  constructor(deal: CompiledDeal) {
    const { scenario, timeline } = deal;
    this.#deal = deal;
    this.#flows = new Float64Array(timeline.cashMonths);
    this.#commissioner = scenario.budgetHolders.findIndex(({ id }) => id === scenario.deal.commissioner);
    this.#leads = scenario.payment.payers.map((payer) => payer.budgetHolder === scenario.deal.commissioner);
    const year = (): Float64Array => new Float64Array(timeline.yearLabels.length);
    this.#pence = {
      yearly: { payments: year(), costs: year(), netPosition: year(), investorCash: year(), providerMargin: year() },
    };
    this.#facts = noFacts(scenario.budgetHolders.length, timeline.yearLabels.length, deal.payment.rows);
  }

  /** The facts of a trial; overwritten by the next. */
  of(trial: Trial): TrialFacts {
    const facts = this.#facts;
    this.#clear();
    for (let row = 0; row < facts.paidByRow.length; row++) {
      facts.beforeCapsByRow[row] = ruleTotal(trial.claims.beforeCaps, row);
      facts.paidByRow[row] = ruleTotal(trial.payments.paid, row);
    }
    this.#addSavings(trial);
    this.#addCash(trial);
    facts.irr = irr(this.#flows);
    facts.drawdown = drawdown(this.#flows);
    facts.drawdown = { ...facts.drawdown, peak: facts.drawdown.peak / 100 };
    return facts;
  }

  #clear(): void {
    const facts = this.#facts;
    Object.assign(facts.commissioner, noPosition());
    Object.assign(facts.public, noPosition());
    for (const row of Object.values(facts.yearly)) row.fill(0);
    for (const row of facts.savingsByHolderYear) row.fill(0);
    facts.savingsByHolder.fill(0);
    facts.savings = 0;
    facts.savingsPresentValue = 0;
    facts.paymentsPresentValue = 0;
    facts.firstGapMonth = Number.NaN;
  }

  #addSavings({ savings }: Trial): void {
    const facts = this.#facts;
    const { months, financialYearOf } = this.#deal.timeline;
    for (let holder = 0; holder < facts.savingsByHolder.length; holder++) {
      const byYear = facts.savingsByHolderYear[holder]!;
      for (let month = 0; month < months; month++) {
        const amount = savings.byHolder[holder * months + month]!;
        if (amount === 0) continue;
        const year = financialYearOf[month]!;
        const worth = savings.worthByHolder[holder * months + month]!;
        byYear[year]! += amount;
        facts.savingsByHolder[holder]! += amount;
        facts.savings += amount;
        facts.savingsPresentValue += worth;
        facts.yearly.savings[year]! += amount;
        facts.public.savings += amount;
        facts.public.netPresentValue += worth;
        if (holder !== this.#commissioner) continue;
        facts.commissioner.savings += amount;
        facts.commissioner.netPresentValue += worth;
        facts.yearly.netPosition[year]! += amount;
      }
    }
  }

  /** Cash, month by month: summed in whole pence, so that totals are exact, and told in the deal's currency at the end. */
  #addCash({ payments, costs, account, savings }: Trial): void {
    const facts = this.#facts;
    const { cashMonths, financialYearOf } = this.#deal.timeline;
    const { yearly, commissioner } = facts;
    const pence = this.#pence;
    for (const row of Object.values(pence.yearly)) row.fill(0);
    let paidInAll = 0;
    let paidByCommissioner = 0;
    let ownCosts = 0;
    let surplus = 0;
    let drawn = 0;
    let distributed = 0;
    let guaranteed = 0;
    let providerIncome = 0;
    let providerCosts = 0;
    let providerLowest = 0;
    let peakGap = 0;
    for (let month = 0; month < cashMonths; month++) {
      const year = financialYearOf[month]!;
      const presentValue = savings.presentValue[month]! / 100;
      const paid = payments.cash[month]!;
      let commissionerPays = 0;
      for (let payer = 0; payer < this.#leads.length; payer++)
        if (this.#leads[payer]) commissionerPays += payments.cashByPayer[payer]![month]!;
      const own = costs.commissioner[month]!;
      const back = account.toCommissioner[month]!;
      paidInAll += paid;
      paidByCommissioner += commissionerPays;
      ownCosts += own;
      surplus += back;
      pence.yearly.payments[year]! += paid;
      pence.yearly.costs[year]! += own;
      pence.yearly.netPosition[year]! += back - commissionerPays - own;
      facts.paymentsPresentValue += paid * presentValue;
      commissioner.netPresentValue += (back - commissionerPays - own) * presentValue;
      facts.public.netPresentValue += (back - paid - own) * presentValue;

      const flow = account.distributed[month]! + account.guarantee[month]! - account.drawn[month]!;
      this.#flows[month] = flow;
      drawn += account.drawn[month]!;
      distributed += account.distributed[month]!;
      guaranteed += account.guarantee[month]!;
      pence.yearly.investorCash[year]! += flow;

      const income = costs.toProvider[month]! + account.toProvider[month]!;
      const spent = costs.provider[month]!;
      providerIncome += income;
      providerCosts += spent;
      pence.yearly.providerMargin[year]! += income - spent;
      providerLowest = Math.min(providerLowest, providerIncome - providerCosts);

      if (account.fundingGap[month]! > 0 && Number.isNaN(facts.firstGapMonth)) facts.firstGapMonth = month;
      peakGap = Math.max(peakGap, -account.balance[month]!);
    }
    for (const name of CASH_ROWS)
      for (let year = 0; year < yearly[name].length; year++) yearly[name][year]! += pence.yearly[name][year]! / 100;
    facts.payments = paidInAll / 100;
    facts.drawn = drawn / 100;
    facts.distributed = distributed / 100;
    facts.guaranteed = guaranteed / 100;
    facts.profit = (distributed + guaranteed - drawn) / 100;
    facts.providerIncome = providerIncome / 100;
    facts.providerCosts = providerCosts / 100;
    facts.providerMargin = (providerIncome - providerCosts) / 100;
    facts.providerLowestCash = providerLowest / 100;
    facts.peakGap = peakGap / 100;
    commissioner.payments = paidByCommissioner / 100;
    for (const position of [commissioner, facts.public]) {
      position.costs = ownCosts / 100;
      position.surplus = surplus / 100;
    }
    facts.public.payments = facts.payments;
    commissioner.net = commissioner.savings + (surplus - paidByCommissioner - ownCosts) / 100;
    facts.public.net = facts.public.savings + (surplus - paidInAll - ownCosts) / 100;
  }
}
