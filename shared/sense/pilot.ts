import { noAdditionalSavings, saveFromOutcomes, type AdditionalSavings } from "../engine/additional-savings.ts";
import type { CompiledDeal } from "../engine/compiled-deal.ts";
import { FactFinder } from "../engine/fact-finder.ts";
import { Simulator, type Trial } from "../engine/simulator.ts";
import { compileDeal } from "../engine/compiled-deal.ts";
import type { Scenario } from "../model/scenario.ts";
import { trialsLayout, writeTrial } from "../run/trials-layout.ts";
import { TrialsTable } from "../run/trials-table.ts";
import { existing } from "../report/measure-summary.ts";
import { moments } from "../stats/moments.ts";
import { capitalNeed, type CapitalNeed } from "./capital-need.ts";
import { meanOf } from "../random/mean.ts";
import { pathwaysOf, type Pathway } from "../model/pathways.ts";

/** Enough to tell an expected amount to a few per cent; the same trials for everyone, whatever seed a deal names. */
const MOST_TRIALS = 200;
/** Many people even out most luck: fewer trials then tell as much, and nobody waits for them. */
const FEWEST_TRIALS = 50;
const MOST_PEOPLE_IN_ALL = 200_000;
const PILOT_SEED = 1;

/** How many trials a deal's pilot has: 200, or fewer, down to 50, where more than 1,000 people are expected. */
export function pilotTrials({ cohort }: Scenario): number {
  const people = cohort.segments.reduce((sum, { referrals }) => sum + (meanOf(referrals.value) ?? 0), 0);
  return Math.round(Math.min(MOST_TRIALS, Math.max(FEWEST_TRIALS, MOST_PEOPLE_IN_ALL / Math.max(1, people))));
}

/** Expected savings from the additional outcomes of one pathway. */
export interface PathwayValue {
  readonly pathway: Pathway;
  /** To the budgets of the bodies that pay. */
  readonly toPayers: number;
  /** To all public budgets, and to people and the economy. */
  readonly toAll: number;
}

/** What a few trials of the simulator say is to be expected. */
export interface Pilot {
  readonly trials: number;
  /** A measure in each trial; NaN where it does not exist. @throws when there is no such measure */
  readonly values: (measure: string) => Float64Array;
  /** Mean over the trials in which it exists; 0 where it exists in none. */
  readonly mean: (measure: string) => number;
  /** Share of trials in which a measure holds to a test. */
  readonly share: (measure: string, holds: (value: number) => boolean) => number;
  readonly pathwayValues: readonly PathwayValue[];
  /** What each trial asks of capital. */
  readonly capitalNeeds: readonly CapitalNeed[];
  /** Share of achievements of an outcome, by its place in the deal, that come after the last claim month. */
  readonly lateShare: (outcome: number) => number;
  /** Months, a segment each, in which effects of an outcome, by its place in the deal, are known; none where none is measured. */
  readonly effectsKnownIn: (outcome: number) => readonly number[];
}

/** Where an outcome, by its place in the file, stands in a trial: stages come after the stage before, whatever the file's order. */
const placeInTrial = ({ scenario, outcomes }: CompiledDeal, outcome: number): number =>
  outcomes.indexOf.get(scenario.outcomes[outcome]!.id)!;

/** The same deal with the savings of one pathway alone. */
function withSavingsOf(deal: CompiledDeal, { outcomes }: Pathway): CompiledDeal {
  const places = outcomes.map((outcome) => placeInTrial(deal, outcome));
  const savings = deal.money.savings.filter(({ outcome }) => places.includes(outcome));
  return { ...deal, money: { ...deal.money, savings } };
}

class PathwaySavings {
  readonly pathway: Pathway;
  toPayers = 0;
  toAll = 0;
  readonly #deal: CompiledDeal;
  readonly #room: AdditionalSavings;
  readonly #payers: readonly boolean[];
  readonly #trials: number;

  constructor(deal: CompiledDeal, pathway: Pathway) {
    this.pathway = pathway;
    this.#deal = withSavingsOf(deal, pathway);
    this.#room = noAdditionalSavings(deal);
    this.#trials = pilotTrials(deal.scenario);
    const { budgetHolders, payment } = deal.scenario;
    this.#payers = budgetHolders.map(({ id }) => payment.payers.some(({ budgetHolder }) => budgetHolder === id));
  }

  add({ achievements, values }: Trial): void {
    if (this.#deal.money.savings.length === 0) return;
    saveFromOutcomes(this.#room, achievements, this.#deal, values);
    const { byHolder, wider } = this.#room;
    const { months } = this.#deal.timeline;
    this.toAll += wider / this.#trials;
    this.#payers.forEach((pays, holder) => {
      const saved = byHolder.subarray(holder * months, (holder + 1) * months).reduce((sum, each) => sum + each, 0);
      this.toAll += saved / this.#trials;
      if (pays) this.toPayers += saved / this.#trials;
    });
  }
}

/** Achievements in all and after the last claim month, by outcome. */
class LateCount {
  readonly #all: Float64Array;
  readonly #late: Float64Array;
  readonly #lastClaimMonth: number;
  readonly #months: number;
  readonly #deal: CompiledDeal;

  constructor(deal: CompiledDeal) {
    const { scenario, timeline } = deal;
    this.#deal = deal;
    this.#months = timeline.months;
    this.#all = new Float64Array(scenario.outcomes.length);
    this.#late = new Float64Array(scenario.outcomes.length);
    this.#lastClaimMonth = scenario.payment.lastClaimMonth;
  }

  add({ achievements: { achieved, achievedIn } }: Trial): void {
    for (let outcome = 0; outcome < this.#all.length; outcome++) {
      let inTime = 0;
      for (let month = 0; month <= this.#lastClaimMonth; month++) inTime += achievedIn[outcome * this.#months + month]!;
      this.#all[outcome]! += achieved[outcome]!;
      this.#late[outcome]! += achieved[outcome]! - inTime;
    }
  }

  /** @param outcome its place in the file */
  shareOf(outcome: number): number {
    const place = placeInTrial(this.#deal, outcome);
    return this.#all[place]! === 0 ? 0 : this.#late[place]! / this.#all[place]!;
  }
}

/**
 * Runs the simulator for a few trials. @param scenario a valid one with nothing that this version does not simulate
 */
export function runPilot(scenario: Scenario): Pilot {
  const deal = compileDeal(scenario);
  const trials = pilotTrials(scenario);
  const layout = trialsLayout(deal);
  const simulator = new Simulator(deal);
  const facts = new FactFinder(deal);
  const table = new TrialsTable(layout.columns, trials);
  const pathwayValues = pathwaysOf(scenario).map((pathway) => new PathwaySavings(deal, pathway));
  const late = new LateCount(deal);
  const row = new Float64Array(layout.columns * trials);
  const capitalNeeds: CapitalNeed[] = [];
  let known: readonly (readonly number[])[] = [];
  for (let number = 0; number < trials; number++) {
    const trial = simulator.simulate(PILOT_SEED, number);
    if (number === 0) known = trial.measured.map((measured) => (measured ? [...measured.months] : []));
    writeTrial(layout, trial, facts.of(trial), row, trials, number);
    for (const pathway of pathwayValues) pathway.add(trial);
    late.add(trial);
    capitalNeeds.push(capitalNeed(trial));
  }
  table.put(0, trials, row);
  const values = (measure: string): Float64Array => {
    const column = layout.measures.findIndex(({ id }) => id === measure);
    if (column === -1) throw new Error(`there is no measure "${measure}"`);
    return table.column(column, trials);
  };
  return {
    trials,
    values,
    mean: (measure) => {
      const there = existing(values(measure));
      return there.length === 0 ? 0 : moments(there).mean;
    },
    share: (measure, holds) => values(measure).filter(holds).length / trials,
    pathwayValues,
    capitalNeeds,
    lateShare: (outcome) => late.shareOf(outcome),
    effectsKnownIn: (outcome) => known[placeInTrial(deal, outcome)]!,
  };
}
