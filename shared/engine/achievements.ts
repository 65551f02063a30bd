import { standardNormalQuantile } from "../random/standard-normal.ts";
import type { Stream } from "../random/stream.ts";
import type { CompiledOutcome, CompiledOutcomes } from "./compiled-outcomes.ts";
import { NEVER_LEFT, type People } from "./people.ts";
import type { Latents } from "./propensity.ts";

/** No month: not achieved. */
export const NOT_ACHIEVED = -1;

/**
 * Who achieves what and when, with the service and without it. Both worlds use the same draws for a person, so that the
 * service helps or harms a person only by the difference between the two rates.
 */
export interface Achievements {
  room: number;
  /** Month of achievement: `month[outcome * room + person]`, or {@link NOT_ACHIEVED}. */
  month: Int32Array;
  /** The same without the service. */
  counterfactualMonth: Int32Array;
  /** People by outcome. */
  readonly achieved: Float64Array;
  readonly counterfactual: Float64Array;
  /** People by outcome and month reported: `[outcome * months + month]`. Later months are counted above only. */
  readonly achievedIn: Float64Array;
  readonly counterfactualIn: Float64Array;
}

export const noAchievements = (outcomes: number, months: number): Achievements => ({
  room: 0,
  month: new Int32Array(0),
  counterfactualMonth: new Int32Array(0),
  achieved: new Float64Array(outcomes),
  counterfactual: new Float64Array(outcomes),
  achievedIn: new Float64Array(outcomes * months),
  counterfactualIn: new Float64Array(outcomes * months),
});

/** Each person's wait in months for one outcome, where waits differ between people. */
function drawWaits(
  outcome: CompiledOutcome,
  people: People,
  waits: Int32Array,
  stream: Stream,
  seed: number,
  trial: number,
): void {
  const inMonths = outcome.delayInMonths!;
  outcome.delayPurposes.forEach((purpose, segment) => {
    stream.begin(seed, purpose, trial).fill(people.uniforms, 0, people.referred[segment]!);
    for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++)
      waits[person] = inMonths(people.uniforms[people.referral[person]!]!);
  });
}

/** Works out every outcome of every person in one trial. */
export class AchievementDraw {
  readonly #outcomes: CompiledOutcomes;
  readonly #months: number;
  #waits = new Int32Array(0);
  /** Probability of coming this far along the chain, with the service and without. */
  readonly #reach: Float64Array;
  readonly #counterfactualReach: Float64Array;

  constructor(outcomes: CompiledOutcomes, months: number) {
    this.#outcomes = outcomes;
    this.#months = months;
    this.#reach = new Float64Array(outcomes.list.length);
    this.#counterfactualReach = new Float64Array(outcomes.list.length);
  }

  draw(
    into: Achievements,
    people: People,
    latents: Latents,
    values: Float64Array,
    differ: boolean,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    const room = people.startMonth.length;
    if (into.room !== room) {
      into.room = room;
      into.month = new Int32Array(room * this.#outcomes.list.length);
      into.counterfactualMonth = new Int32Array(room * this.#outcomes.list.length);
      this.#waits = new Int32Array(room);
    }
    into.achievedIn.fill(0);
    into.counterfactualIn.fill(0);
    for (let index = 0; index < this.#outcomes.list.length; index++) {
      const outcome = this.#outcomes.list[index]!;
      const reachBefore = outcome.goesOn ? this.#reach[outcome.before]! : 1;
      const counterfactualBefore = outcome.goesOn ? this.#counterfactualReach[outcome.before]! : 1;
      this.#reach[index] = reachBefore * values[outcome.rate]!;
      this.#counterfactualReach[index] =
        counterfactualBefore * (outcome.baseline === -1 ? 1 : values[outcome.baseline]!);
      const onNormalScale = differ && this.#outcomes.chains[outcome.chain]!.personal;
      const threshold = (reach: number): number => (onNormalScale ? standardNormalQuantile(reach) : reach);
      if (outcome.delayInMonths) drawWaits(outcome, people, this.#waits, stream, seed, trial);
      else this.#waits.fill(Math.max(0, Math.round(values[outcome.delay]!)), 0, people.count);
      this.#decide(
        into,
        index,
        people,
        latents,
        threshold(this.#reach[index]!),
        threshold(this.#counterfactualReach[index]!),
      );
    }
  }

  /** Decides one outcome for everyone. A latent draw below the threshold succeeds. */
  #decide(
    into: Achievements,
    index: number,
    people: People,
    latents: Latents,
    threshold: number,
    counterfactualThreshold: number,
  ): void {
    const outcome = this.#outcomes.list[index]!;
    const months = this.#months;
    const { room, month, counterfactualMonth, achievedIn, counterfactualIn } = into;
    const { startMonth, leftAfter, count } = people;
    const { latent } = latents;
    const waits = this.#waits;
    const reachable = outcome.reachableAfterDropOut;
    const latentAt = outcome.chain * room;
    const here = index * room;
    const first = outcome.before === -1;
    const before = outcome.before * room;
    const byMonth = index * months;
    let achieved = 0;
    let counterfactual = 0;
    for (let person = 0; person < count; person++) {
      const draw = latent[latentAt + person]!;
      const wait = waits[person]!;
      const start = startMonth[person]!;
      let when = NOT_ACHIEVED;
      const from = first ? start : month[before + person]!;
      if (from !== NOT_ACHIEVED && draw < threshold) {
        const at = from + wait;
        const left = leftAfter[person]!;
        if (reachable || left === NEVER_LEFT || at - start < left) {
          when = at;
          achieved++;
          if (at < months) achievedIn[byMonth + at]!++;
        }
      }
      month[here + person] = when;
      let whenWithout = NOT_ACHIEVED;
      const fromWithout = first ? start : counterfactualMonth[before + person]!;
      if (fromWithout !== NOT_ACHIEVED && draw < counterfactualThreshold) {
        whenWithout = fromWithout + wait;
        counterfactual++;
        if (whenWithout < months) counterfactualIn[byMonth + whenWithout]!++;
      }
      counterfactualMonth[here + person] = whenWithout;
    }
    into.achieved[index] = achieved;
    into.counterfactual[index] = outcome.kind === "milestone" ? 0 : counterfactual;
  }
}
