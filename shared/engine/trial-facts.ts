import { drawdown, type Drawdown } from "../finance/drawdown.ts";
import { irr, type Irr } from "../finance/irr.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import type { Trial } from "./simulator.ts";

/** Row sums of one trial that several measures share, in the deal's currency. Arrays are used again. */
export interface TrialFacts {
  /** Savings less payments and own costs plus surplus, by party, and the same in present value. */
  readonly commissioner: Position;
  readonly public: Position;
  /** By financial year. */
  readonly yearly: Readonly<Record<YearlyName, Float64Array>>;
  readonly savingsByHolderYear: readonly Float64Array[];
  readonly savingsByHolder: Float64Array;
  irr: Irr;
  drawdown: Drawdown;
  savings: number;
  savingsPresentValue: number;
  payments: number;
  paymentsPresentValue: number;
  drawn: number;
  distributed: number;
  providerIncome: number;
  providerCosts: number;
  providerLowestCash: number;
  peakGap: number;
  firstGapMonth: number;
}

export interface Position {
  payments: number;
  savings: number;
  costs: number;
  surplus: number;
  net: number;
  netPresentValue: number;
}

export type YearlyName = "payments" | "savings" | "costs" | "netPosition" | "investorCash" | "providerMargin";

const noPosition = (): Position => ({ payments: 0, savings: 0, costs: 0, surplus: 0, net: 0, netPresentValue: 0 });

/** Works out the facts of one trial after another. */
export class FactFinder {
  readonly #deal: CompiledDeal;
  readonly #facts: TrialFacts;
  readonly #flows: Float64Array;
  readonly #leads: readonly boolean[];
  readonly #commissioner: number;

  constructor(deal: CompiledDeal) {
    const { scenario, timeline } = deal;
    this.#deal = deal;
    this.#flows = new Float64Array(timeline.cashMonths);
    this.#commissioner = scenario.budgetHolders.findIndex(({ id }) => id === scenario.deal.commissioner);
    this.#leads = scenario.payment.payers.map((payer) => payer.budgetHolder === scenario.deal.commissioner);
    const year = (): Float64Array => new Float64Array(timeline.yearLabels.length);
    this.#facts = {
      commissioner: noPosition(),
      public: noPosition(),
      yearly: {
        payments: year(),
        savings: year(),
        costs: year(),
        netPosition: year(),
        investorCash: year(),
        providerMargin: year(),
      },
      savingsByHolderYear: scenario.budgetHolders.map(year),
      savingsByHolder: new Float64Array(scenario.budgetHolders.length),
      irr: { ambiguous: false },
      drawdown: { peak: 0 },
      savings: 0,
      savingsPresentValue: 0,
      payments: 0,
      paymentsPresentValue: 0,
      drawn: 0,
      distributed: 0,
      providerIncome: 0,
      providerCosts: 0,
      providerLowestCash: 0,
      peakGap: 0,
      firstGapMonth: Number.NaN,
    };
  }

  /** The facts of a trial; overwritten by the next. */
  of(trial: Trial): TrialFacts {
    const facts = this.#facts;
    this.#clear();
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
    facts.payments = 0;
    facts.paymentsPresentValue = 0;
    facts.drawn = 0;
    facts.distributed = 0;
    facts.providerIncome = 0;
    facts.providerCosts = 0;
    facts.providerLowestCash = 0;
    facts.peakGap = 0;
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
        const worth = amount * savings.presentValue[month]!;
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

  /** Cash, month by month, in the deal's currency. */
  #addCash({ payments, costs, account, savings }: Trial): void {
    const facts = this.#facts;
    const { cashMonths, financialYearOf } = this.#deal.timeline;
    const { yearly, commissioner } = facts;
    let providerCash = 0;
    for (let month = 0; month < cashMonths; month++) {
      const year = financialYearOf[month]!;
      const presentValue = savings.presentValue[month]!;
      const paid = payments.cash[month]! / 100;
      let paidByCommissioner = 0;
      for (let payer = 0; payer < this.#leads.length; payer++)
        if (this.#leads[payer]) paidByCommissioner += payments.cashByPayer[payer]![month]! / 100;
      const ownCosts = costs.commissioner[month]! / 100;
      const surplus = account.toCommissioner[month]! / 100;
      facts.payments += paid;
      facts.paymentsPresentValue += paid * presentValue;
      yearly.payments[year]! += paid;
      yearly.costs[year]! += ownCosts;
      yearly.netPosition[year]! += surplus - paidByCommissioner - ownCosts;
      commissioner.payments += paidByCommissioner;
      commissioner.costs += ownCosts;
      commissioner.surplus += surplus;
      commissioner.netPresentValue += (surplus - paidByCommissioner - ownCosts) * presentValue;
      facts.public.netPresentValue += (surplus - paid - ownCosts) * presentValue;

      const flow = account.distributed[month]! - account.drawn[month]!;
      this.#flows[month] = flow;
      facts.drawn += account.drawn[month]! / 100;
      facts.distributed += account.distributed[month]! / 100;
      yearly.investorCash[year]! += flow / 100;

      const income = (costs.toProvider[month]! + account.toProvider[month]!) / 100;
      const spent = costs.provider[month]! / 100;
      facts.providerIncome += income;
      facts.providerCosts += spent;
      yearly.providerMargin[year]! += income - spent;
      providerCash += income - spent;
      facts.providerLowestCash = Math.min(facts.providerLowestCash, providerCash);

      if (account.fundingGap[month]! > 0 && Number.isNaN(facts.firstGapMonth)) facts.firstGapMonth = month;
      facts.peakGap = Math.max(facts.peakGap, -account.balance[month]! / 100);
    }
    facts.public.payments = facts.payments;
    facts.public.costs = commissioner.costs;
    facts.public.surplus = commissioner.surplus;
    for (const position of [commissioner, facts.public])
      position.net = position.savings + position.surplus - position.payments - position.costs;
  }
}
