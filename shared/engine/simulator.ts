import { AccountRun } from "../finance/account-run.ts";
import type { CashAccount } from "../finance/cash-account.ts";
import { Stream } from "../random/stream.ts";
import type { Achievements } from "./achievements.ts";
import { costActivity, noActivityCosts, type ActivityCosts } from "./activity-costs.ts";
import { noAdditionalSavings, saveFromOutcomes, type AdditionalSavings } from "./additional-savings.ts";
import { CountedLives } from "./counts/counted-lives.ts";
import { claimDraw, type ClaimDetail, type ClaimDraw } from "./claims/claim-draw.ts";
import { noClaims, type Claims } from "./claims/claims.ts";
import type { MeasuredCohorts } from "../payment/measured-effect.ts";
import { TrialCapital } from "./compiled-capital.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { endedIn, endService, forgetAfter, forgetLaterStarts } from "./early-termination.ts";
import type { Lives } from "./lives.ts";
import { LivesOneByOne } from "./people/lives-one-by-one.ts";
import type { Way } from "./way.ts";
import { MeasuredDraw } from "./outcomes/measured-draw.ts";
import { noPayments, settleClaims, type Payments } from "./payments.ts";
import { noPeople, type People } from "./people.ts";
import { endsEarly } from "./termination-test.ts";
import { seedsOf, type TrialSeeds } from "./trial-seeds.ts";

/** What becomes of the people of a trial. */
export interface TrialLives {
  people: People;
  achievements: Achievements;
  /** What was measured of cohorts, by place of the outcome; undefined where nothing is. */
  measured: readonly (MeasuredCohorts | undefined)[];
}

/** One possible future in full. Its arrays are used again for the next trial: read, do not keep. */
export interface Trial extends TrialLives {
  /** The shared layer: a value for each input. */
  readonly values: Float64Array;
  /** The last month of the contract in this trial: earlier than the deal's where it ended early. */
  lastMonth: number;
  readonly claims: Claims;
  readonly payments: Payments;
  readonly costs: ActivityCosts;
  readonly account: CashAccount;
  readonly savings: AdditionalSavings;
}

/** Simulates trials of one deal, one after the other in any order: trial k is the same whichever came before. */
export class Simulator {
  readonly deal: CompiledDeal;
  readonly trial: Trial;
  readonly #own: TrialLives;
  readonly #stream = new Stream();
  readonly #lives: Lives;
  readonly #measured: MeasuredDraw;
  readonly #claims: ClaimDraw;
  readonly #capital: TrialCapital;
  readonly #account: AccountRun;

  /**
   * @param way how people are simulated: one by one, or by counts, which only some deals allow
   * @param detail how finely claims are told; it changes nothing of what is paid
   */
  constructor(
    deal: CompiledDeal,
    way: Way = "people",
    detail: ClaimDetail = way === "people" ? "people" : "severalPeople",
  ) {
    this.deal = deal;
    this.#lives = way === "counts" ? new CountedLives(deal) : new LivesOneByOne(deal);
    this.#measured = new MeasuredDraw(deal);
    this.#claims = claimDraw(deal, detail);
    this.#capital = new TrialCapital(deal);
    this.#account = new AccountRun(deal.capital.account, deal.timeline.cashMonths);
    this.#own = {
      people: noPeople(deal.people),
      achievements: this.#lives.achievements,
      measured: this.#measured.measured,
    };
    this.trial = {
      values: new Float64Array(deal.inputs.size),
      ...this.#own,
      lastMonth: deal.timeline.contractMonths - 1,
      claims: noClaims(deal),
      payments: noPayments(deal),
      costs: noActivityCosts(deal),
      account: this.#account.account,
      savings: noAdditionalSavings(deal),
    };
  }

  /**
   * Simulates the numbered trial (counted from 0) of a seed, or of a seed for each layer of uncertainty.
   * @param livesFor asked once inputs are drawn: lives of the same trial that another simulator has drawn and that are these
   * as well; undefined where they are not known. A contract that can end early has lives of its own.
   */
  simulate(
    seed: number | TrialSeeds,
    number: number,
    livesFor?: (values: Float64Array) => TrialLives | undefined,
  ): Trial {
    const seeds = typeof seed === "number" ? seedsOf(seed, this.deal.whatIf?.redrawn) : seed;
    const { deal, trial } = this;
    const stream = this.#stream;
    deal.inputs.draw(trial.values, stream, seeds.shared, number);
    const known = livesFor?.(trial.values);
    this.#take(known ?? this.#own);
    if (!known) {
      this.#lives.start(trial, stream, seeds, number);
      this.#achieve(seeds, number);
    }
    const { values, people, achievements } = trial;
    trial.lastMonth = deal.timeline.contractMonths - 1;
    if (endsEarly(deal, trial)) {
      trial.lastMonth = deal.scenario.capital.earlyTermination!.testMonth;
      forgetLaterStarts(people, trial.lastMonth);
      this.#achieve(seeds, number);
      forgetAfter(achievements, deal, trial.lastMonth);
      endService(people, trial.lastMonth);
    }
    this.#claims.draw(trial, stream, seeds.chance, number);
    settleClaims(trial.payments, trial.claims, deal);
    costActivity(trial.costs, people, achievements, deal, values, trial.lastMonth);
    this.#capital.prepare(trial);
    this.#account.run(trial.payments.cash, trial.costs.fromAccount, trial.costs.heldBack, endedIn(trial, deal));
    saveFromOutcomes(trial.savings, achievements, deal, values);
    return trial;
  }

  #take({ people, achievements, measured }: TrialLives): void {
    this.trial.people = people;
    this.trial.achievements = achievements;
    this.trial.measured = measured;
  }

  /** Draws what the people of this trial achieve, and measures cohorts; the same draws each time. */
  #achieve(seeds: TrialSeeds, number: number): void {
    this.#lives.achieve(this.trial, this.#stream, seeds, number);
    this.#measured.draw(this.trial, this.#stream, seeds.chance, number);
  }
}
