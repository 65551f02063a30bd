import { Achievements } from "../achievements.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { People } from "../people.ts";
import { ExpectedSegment, type ExpectedOutcome, type ExpectedWorld } from "./expected-outcome.ts";

/** What people achieve in the expected case, in parts of people. */
export class ExpectedAchievements extends Achievements {
  /** By segment, then by place of the outcome. */
  readonly expected: readonly (readonly ExpectedOutcome[])[];
  readonly #segments: number;

  constructor(deal: CompiledDeal, values: Float64Array) {
    const segments = deal.people.segments.length;
    super(deal.outcomes, deal.timeline.months, segments);
    this.#segments = segments;
    this.expected = deal.people.segments.map((_, segment) => new ExpectedSegment(deal, values, segment).outcomes());
  }

  /**
   * Adds up what all who start achieve: starters of each month × what falls so many months after a start.
   * @param lastMonth nothing is achieved after it, with the service nor without
   */
  addUp({ outcomes, timeline: { months } }: CompiledDeal, people: People, lastMonth = Infinity): void {
    this.clear(0);
    this.bySegment!.fill(0);
    const end = Math.min(months, lastMonth + 1);
    outcomes.list.forEach(({ kind }, index) => {
      for (let segment = 0; segment < this.#segments; segment++) {
        const { withService, without } = this.expected[segment]![index]!;
        const add = (world: ExpectedWorld, all: Float64Array, byMonth: Float64Array, own?: Float64Array): void => {
          for (let start = 0; start < people.startMonths; start++) {
            const starters = people.startsIn[segment * people.startMonths + start]! * world.perStarter;
            if (starters === 0) continue;
            for (let lag = 0; start + lag < end; lag++) {
              const units = starters * world.byLag[lag]!;
              all[index]! += units;
              byMonth[index * months + start + lag]! += units;
              if (own) own[(index * this.#segments + segment) * months + start + lag]! += units;
            }
          }
        };
        add(withService, this.achieved, this.achievedIn, this.bySegment);
        if (kind !== "milestone") add(without, this.counterfactual, this.counterfactualIn);
      }
    });
  }
}
