import type { Measure } from "../engine/measures.ts";
import { questionsOf, type Question, type ValueOf } from "../engine/questions.ts";
import type { Circumstance, Circumstances, MishapId } from "../model/circumstances.ts";
import { measureNames as names } from "../model/measure-names.ts";
import type { Scenario } from "../model/scenario.ts";
import { FEWEST_TRIALS } from "./circumstance-words.ts";
import { chanceOfLower, standardErrorOfChanceOfLower } from "../stats/chance-of-lower.ts";

const isOf = (measure: Measure, ending: string): boolean => measure.id.endsWith(ending);

/** What comes before money changes hands: people, outcomes and claims, an early end. */
const isUpstream = (measure: Measure): boolean =>
  measure.group === "people" ||
  measure.id === names.endedEarly ||
  (measure.group === "outcomes" && (isOf(measure, ".achieved") || isOf(measure, ".paid")));

/** What may take money from those who deliver and invest. */
const isBehindLoss = (measure: Measure): boolean =>
  isUpstream(measure) ||
  measure.group === "withheld" ||
  measure.id === names.paymentsTotal ||
  measure.id === names.providerCosts;

/** For each mishap, which measures may have to do with it. What it is defined by is left out, and what follows from it. */
const mayExplain: Readonly<Record<MishapId, (measure: Measure) => boolean>> = {
  "payments.overBudget": isUpstream,
  "investor.loss": isBehindLoss,
  "provider.loss": isBehindLoss,
};

const isMishap = (question: Question): question is Question & { readonly id: MishapId } =>
  Object.hasOwn(mayExplain, question.id);

/** Gathers the circumstances of one mishap, measure by measure, so that no column need be kept in order. */
class Gathering {
  readonly #figures: Circumstance[] = [];
  readonly #id: MishapId;
  /** Trials that are asked at all. */
  readonly #places: Uint32Array;
  /** Of those, in which it goes wrong. */
  readonly #happens: Uint8Array;
  readonly #times: number;

  constructor(question: Question & { readonly id: MishapId }, trials: number, valueOf: (trial: number) => ValueOf) {
    this.#id = question.id;
    const asked: number[] = [];
    for (let trial = 0; trial < trials; trial++) if (question.among?.(valueOf(trial)) ?? true) asked.push(trial);
    this.#places = Uint32Array.from(asked);
    this.#happens = Uint8Array.from(asked, (trial) => (question.happens(valueOf(trial)) ? 1 : 0));
    this.#times = this.#happens.reduce((sum, happened) => sum + happened, 0);
  }

  get #isTellable(): boolean {
    return this.#times >= FEWEST_TRIALS && this.#places.length - this.#times >= FEWEST_TRIALS;
  }

  /** @param column a value a trial, none of them NaN; @param sorted the same values, rising */
  look(measure: Measure, column: Float64Array, sorted: Float64Array): void {
    if (!this.#isTellable || !mayExplain[this.#id](measure) || sorted[0] === sorted.at(-1)) return;
    const everywhere = this.#places.length === column.length;
    const values = everywhere ? column : Float64Array.from(this.#places, (trial) => column[trial]!);
    const others = values.length - this.#times;
    const lower = chanceOfLower(values, this.#happens, everywhere ? sorted : values.slice().sort());
    const standardError = standardErrorOfChanceOfLower(lower, this.#times, others);
    if (Math.abs(lower - 0.5) <= 2 * standardError) return;
    // Caps that withhold less when money is lost follow from there being less to pay.
    if (measure.group === "withheld" && lower > 0.5) return;
    let [then, otherwise] = [0, 0];
    values.forEach((value, place) => {
      if (this.#happens[place] === 1) then += value;
      else otherwise += value;
    });
    const { id, label, unit } = measure;
    this.#figures.push({
      measure: id,
      label,
      unit,
      mean: then / this.#times,
      meanOtherwise: otherwise / others,
      lower,
      standardError,
    });
  }

  get circumstances(): Circumstances {
    const told = ({ lower }: Circumstance): number => Math.abs(lower - 0.5);
    return {
      id: this.#id,
      trials: this.#times,
      of: this.#places.length,
      figures: this.#figures.slice().sort((a, b) => told(b) - told(a)),
    };
  }
}

/** Begins to gather what sets the trials apart in which each mishap happens that the deal can have. */
export const gatherings = (
  scenario: Scenario,
  trials: number,
  valueOf: (trial: number) => ValueOf,
): readonly Gathering[] =>
  questionsOf(scenario)
    .filter(isMishap)
    .map((question) => new Gathering(question, trials, valueOf));
