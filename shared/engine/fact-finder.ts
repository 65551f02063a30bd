import { drawdown } from "../finance/drawdown.ts";
import { irr } from "../finance/irr.ts";
import { ruleTotal } from "../payment/claim-grid.ts";
import { BreakEvenFacts } from "./break-even-facts.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import type { Trial } from "./simulator.ts";
import { noFacts, type TrialFacts } from "./trial-facts.ts";
import { worthOfRows } from "./worth-of-rows.ts";
import { YearlyPence } from "./yearly-pence.ts";

/** Works out the facts of one trial after another. */
export class FactFinder {
  readonly #deal: CompiledDeal;
  readonly #facts: TrialFacts;
  readonly #flows: Float64Array;
  readonly #pence: YearlyPence;
  readonly #breakEven: BreakEvenFacts;
  readonly #yearlyRows: readonly Float64Array[];
  readonly #leads: readonly boolean[];
  readonly #commissioner: number;

  constructor(deal: CompiledDeal) {
    const { scenario, timeline } = deal;
    this.#deal = deal;
    this.#flows = new Float64Array(timeline.cashMonths);
    this.#commissioner = scenario.budgetHolders.findIndex(({ id }) => id === scenario.deal.commissioner);
    this.#leads = scenario.payment.payers.map((payer) => payer.budgetHolder === scenario.deal.commissioner);
    this.#facts = noFacts(scenario.budgetHolders.length, timeline.yearLabels.length, deal.payment.rows);
    this.#pence = new YearlyPence(this.#facts.yearly);
    this.#breakEven = new BreakEvenFacts(deal);
    this.#yearlyRows = Object.values(this.#facts.yearly);
  }

  /** The facts of a trial; overwritten by the next. */
  of(trial: Trial): TrialFacts {
    const facts = this.#facts;
    this.#clear();
    for (let row = 0; row < facts.paidByRow.length; row++) {
      facts.beforeCapsByRow[row] = ruleTotal(trial.claims.beforeCaps, row);
      facts.paidByRow[row] = ruleTotal(trial.payments.paid, row);
    }
    worthOfRows(facts.worthByRow, trial.payments.paid, this.#deal.timeline.cashMonthOf, trial.savings.presentValue);
    this.#addSavings(trial);
    this.#addPublicCash(trial);
    this.#breakEven.tell(facts, trial);
    this.#addInvestorCash(trial);
    this.#addProviderCash(trial);
    this.#pence.tell();
    return facts;
  }

  #clear(): void {
    const facts = this.#facts;
    for (let row = 0; row < this.#yearlyRows.length; row++) this.#yearlyRows[row]!.fill(0);
    this.#pence.clear();
    for (let holder = 0; holder < facts.savingsByHolderYear.length; holder++)
      facts.savingsByHolderYear[holder]!.fill(0);
    facts.savings = 0;
    facts.savingsPresentValue = 0;
  }

  #addSavings({ savings }: Trial): void {
    const facts = this.#facts;
    const { months, financialYearOf } = this.#deal.timeline;
    const { byHolder, worthByHolder } = savings;
    facts.commissioner.savings = 0;
    facts.commissioner.netPresentValue = 0;
    for (let holder = 0; holder < facts.savingsByHolder.length; holder++) {
      const byYear = facts.savingsByHolderYear[holder]!;
      const row = holder * months;
      let saved = 0;
      let worth = 0;
      for (let month = 0; month < months; month++) {
        const amount = byHolder[row + month]!;
        byYear[financialYearOf[month]!]! += amount;
        saved += amount;
        worth += worthByHolder[row + month]!;
      }
      facts.savingsByHolder[holder] = saved;
      facts.savings += saved;
      facts.savingsPresentValue += worth;
      for (let year = 0; year < byYear.length; year++) facts.yearly.savings[year]! += byYear[year]!;
      if (holder !== this.#commissioner) continue;
      facts.commissioner.savings = saved;
      facts.commissioner.netPresentValue = worth;
      facts.yearly.netPosition.set(byYear);
    }
    facts.public.savings = facts.savings;
    facts.public.netPresentValue = facts.savingsPresentValue;
  }

  /** The public's cash, month by month: summed in whole pence, so that totals are exact, and told in the deal's currency. */
  #addPublicCash({ payments: { cash, cashByPayer }, costs, account: { toCommissioner }, savings }: Trial): void {
    const facts = this.#facts;
    const { cashMonths, financialYearOf } = this.#deal.timeline;
    const { payments, costs: ownCosts, netPosition } = this.#pence.rows;
    const { commissioner } = facts;
    const { presentValue } = savings;
    const led = this.#flows;
    led.fill(0);
    for (let payer = 0; payer < this.#leads.length; payer++) if (this.#leads[payer]) addRow(led, cashByPayer[payer]!);
    let paidInAll = 0;
    let paidByCommissioner = 0;
    let spent = 0;
    let surplus = 0;
    let paymentsWorth = 0;
    let commissionerWorth = 0;
    let publicWorth = 0;
    for (let month = 0; month < cashMonths; month++) {
      const year = financialYearOf[month]!;
      const worth = presentValue[month]! / 100;
      const paid = cash[month]!;
      const own = costs.commissioner[month]!;
      const back = toCommissioner[month]!;
      const net = back - led[month]! - own;
      paidInAll += paid;
      paidByCommissioner += led[month]!;
      spent += own;
      surplus += back;
      payments[year]! += paid;
      ownCosts[year]! += own;
      netPosition[year]! += net;
      paymentsWorth += paid * worth;
      commissionerWorth += net * worth;
      publicWorth += (back - paid - own) * worth;
    }
    facts.payments = paidInAll / 100;
    facts.paymentsPresentValue = paymentsWorth;
    commissioner.payments = paidByCommissioner / 100;
    commissioner.netPresentValue += commissionerWorth;
    commissioner.net = commissioner.savings + (surplus - paidByCommissioner - spent) / 100;
    facts.public.payments = facts.payments;
    facts.public.netPresentValue += publicWorth;
    facts.public.net = facts.public.savings + (surplus - paidInAll - spent) / 100;
    commissioner.costs = facts.public.costs = spent / 100;
    commissioner.surplus = facts.public.surplus = surplus / 100;
  }

  /** Investors' cash, whose flows it leaves behind, and the account's. */
  #addInvestorCash({ account }: Trial): void {
    const facts = this.#facts;
    const { cashMonths, financialYearOf } = this.#deal.timeline;
    const { investorCash } = this.#pence.rows;
    const flows = this.#flows;
    let drawn = 0;
    let distributed = 0;
    let guaranteed = 0;
    let lowest = 0;
    let firstGap = Number.NaN;
    for (let month = 0; month < cashMonths; month++) {
      const out = account.drawn[month]!;
      const back = account.distributed[month]!;
      const guarantee = account.guarantee[month]!;
      const flow = back + guarantee - out;
      flows[month] = flow;
      investorCash[financialYearOf[month]!]! += flow;
      drawn += out;
      distributed += back;
      guaranteed += guarantee;
      if (account.fundingGap[month]! > 0 && Number.isNaN(firstGap)) firstGap = month;
      lowest = Math.min(lowest, account.balance[month]!);
    }
    facts.drawn = drawn / 100;
    facts.distributed = distributed / 100;
    facts.guaranteed = guaranteed / 100;
    facts.profit = (distributed + guaranteed - drawn) / 100;
    facts.peakGap = (0 - lowest) / 100;
    facts.firstGapMonth = firstGap;
    facts.irr = irr(flows);
    facts.drawdown = drawdown(flows);
  }

  #addProviderCash({ costs, account, savings: { presentValue } }: Trial): void {
    const facts = this.#facts;
    const { cashMonths, financialYearOf } = this.#deal.timeline;
    const { providerMargin } = this.#pence.rows;
    let income = 0;
    let spent = 0;
    let worth = 0;
    let lowest = 0;
    for (let month = 0; month < cashMonths; month++) {
      const came = costs.toProvider[month]! + account.toProvider[month]!;
      const went = costs.provider[month]!;
      income += came;
      spent += went;
      worth += (went + costs.contractHolder[month]!) * presentValue[month]!;
      providerMargin[financialYearOf[month]!]! += came - went;
      lowest = Math.min(lowest, income - spent);
    }
    facts.providerIncome = income / 100;
    facts.providerCosts = spent / 100;
    facts.costsPresentValue = worth / 100;
    facts.providerMargin = (income - spent) / 100;
    facts.providerLowestCash = lowest / 100;
  }
}

function addRow(into: Float64Array, row: Float64Array): void {
  for (let place = 0; place < into.length; place++) into[place]! += row[place]!;
}
