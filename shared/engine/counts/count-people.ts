import { Binomial } from "../../random/binomial.ts";
import { exp } from "../../random/elementary.ts";
import { PlacedDraws } from "../../random/placed-draws.ts";
import type { Stream } from "../../random/stream.ts";
import type { CompiledPeople } from "../compiled-people.ts";
import { lnStay, type People } from "../people.ts";
import { Arrivals } from "../people/arrivals.ts";
import { CellCounts, type CellShape } from "./count-cells.ts";

/**
 * Draws how many people start in each month and when they leave, without telling one from another: the same
 * distribution as person by person. Referrals are the very same numbers.
 */
export class CountPeople {
  /** Starters by segment and cell: month of the start, and when they leave. */
  readonly starters: readonly CellCounts[];
  readonly #compiled: CompiledPeople;
  readonly #shape: CellShape;
  readonly #arrivals = new Arrivals();
  readonly #draws = new PlacedDraws();
  readonly #starts = new Binomial();
  readonly #leaves = new Binomial();

  constructor(compiled: CompiledPeople, shape: CellShape) {
    this.#compiled = compiled;
    this.#shape = shape;
    this.starters = compiled.segments.map(() => new CellCounts(shape));
  }

  draw(people: People, values: Float64Array, stream: Stream, seed: number, trial: number): void {
    const { segments } = this.#compiled;
    const { startsIn, startMonths, segmentStart } = people;
    startsIn.fill(0);
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index]!;
      people.referred[index] = this.#arrivals.draw(segment, values[segment.referrals]!, stream, seed, trial);
      this.#starts.set(values[segment.startRate]!);
      this.#draws.begin(seed, segment.startPurpose, trial);
      // A profile may end before that of another segment, or in months in which nobody is referred.
      const months = Math.min(startMonths, segment.cumulativeProfile.length);
      for (let month = 0; month < months; month++)
        startsIn[index * startMonths + month] = this.#starts.draw(this.#arrivals.inMonth[month]!, this.#draws, month);
    }
    this.#keepToMaximum(people);
    let count = 0;
    for (let index = 0; index < segments.length; index++) {
      segmentStart[index] = count;
      for (let month = 0; month < startMonths; month++) count += startsIn[index * startMonths + month]!;
    }
    segmentStart[segments.length] = count;
    people.count = count;
    this.#drawLeaves(people, values, seed, trial);
  }

  /** First come, first served, by month, then in the order of the segments. */
  #keepToMaximum({ startsIn, startMonths, referred }: People): void {
    let left = this.#compiled.maximumStarts;
    for (let month = 0; month < startMonths; month++)
      for (let segment = 0; segment < referred.length; segment++) {
        const place = segment * startMonths + month;
        const start = Math.min(startsIn[place]!, left);
        startsIn[place] = start;
        left -= start;
      }
  }

  /** In each month of service as many leave as a binomial draw says of those still there. */
  #drawLeaves(people: People, values: Float64Array, seed: number, trial: number): void {
    const { segments, serviceMonths } = this.#compiled;
    const { startsIn, startMonths, serviceEndsIn } = people;
    const { months } = this.#shape;
    this.#leaves.set(1 - exp(lnStay(this.#compiled, values)));
    serviceEndsIn.fill(0);
    people.dropOuts = 0;
    for (let index = 0; index < segments.length; index++) {
      const cells = this.starters[index]!;
      cells.clear();
      this.#draws.begin(seed, segments[index]!.dropOutPurpose, trial);
      for (let month = 0; month < startMonths; month++) {
        let stay = startsIn[index * startMonths + month]!;
        if (stay === 0) continue;
        for (let served = 1; served <= serviceMonths && this.#shape.leaves > 1 && stay > 0; served++) {
          const leave = this.#leaves.draw(stay, this.#draws, month * serviceMonths + served - 1);
          if (leave === 0) continue;
          stay -= leave;
          people.dropOuts += leave;
          serviceEndsIn[month + served]! += leave;
          cells.add((month + served) * months + month, leave);
        }
        serviceEndsIn[month + serviceMonths]! += stay;
        if (stay > 0) cells.add(month, stay);
      }
    }
  }
}
