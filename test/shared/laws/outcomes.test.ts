import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { NOT_ACHIEVED } from "#shared/engine/outcomes/achievers.ts";
import { measuresOf } from "#shared/engine/measures.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { additionalOf } from "#shared/model/measure-names.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { sum } from "../support/claim-grids.ts";
import { input } from "../support/deal-parts.ts";
import { everyDeal, everyTrial, TRIALS } from "../support/laws.ts";

/** The same outcome without any effect, in every segment. */
function withoutEffect(one: Outcome): Outcome {
  if (one.kind === "milestone") return { ...one, rate: input(1), rateBySegment: undefined };
  return { ...one, withService: { statedAs: "relative", change: input(0) } };
}

describe("outcomes of any deal", () => {
  it("are additional by what is achieved less what would have been anyway, the other way round where fewer is better", () => {
    everyTrial(181, (trial, scenario, facts, { deal }) => {
      const measures = measuresOf(deal);
      const { achieved, counterfactual } = trial.achievements;
      for (const outcome of scenario.outcomes) {
        if (outcome.kind === "milestone") continue;
        const index = deal.outcomes.indexOf.get(outcome.id)!;
        const fewer = "better" in outcome && outcome.better === "fewer";
        const more = achieved[index]! - counterfactual[index]!;
        const measure = measures.find(({ id }) => id === additionalOf(outcome.id))!;
        expect(measure.read(trial, facts)).toBeCloseTo(fewer ? -more : more, 12);
      }
    });
  });

  it("without an effect are the same in both worlds for every person, event and cohort", () => {
    everyDeal(182, (deal) => {
      const milestones = deal.outcomes.filter(({ kind }) => kind === "milestone");
      const simulator = new Simulator(
        compileDeal({
          ...deal,
          cohort: { ...deal.cohort, dropOut: { kind: "none" } },
          outcomes: deal.outcomes.map(withoutEffect),
        }),
      );
      for (let number = 0; number < TRIALS; number++) {
        const { achievements, people } = simulator.simulate(5, number);
        const { room, month, counterfactualMonth, achieved, counterfactual } = achievements;
        for (let row = 0; row < simulator.deal.outcomes.occasions; row++)
          expect(month.subarray(row * room, row * room + people.count)).toEqual(
            counterfactualMonth.subarray(row * room, row * room + people.count),
          );
        for (const events of achievements.events) if (events) expect(events.total).toEqual(events.counterfactual);
        simulator.deal.outcomes.list.forEach(({ kind }, index) => {
          if (kind !== "milestone") expect(achieved[index]).toBe(counterfactual[index]);
        });
        if (milestones.length === 0) expect(achievements.achievedIn).toEqual(achievements.counterfactualIn);
      }
    });
  });

  it("are of no more people than may start, and happen no more often than they may", () => {
    everyTrial(183, ({ people, achievements }, scenario, _, { deal }) => {
      expect(people.count).toBeLessThanOrEqual(scenario.cohort.maximumStarts?.value ?? Infinity);
      for (const outcome of scenario.outcomes) {
        if (!("delay" in outcome)) continue;
        const { firstOccasion, occasions } = deal.outcomes.list[deal.outcomes.indexOf.get(outcome.id)!]!;
        expect(occasions).toBe(outcome.repeats?.times ?? 1);
        const later = Array.from(
          { length: occasions },
          (__, occasion) => (firstOccasion + occasion) * achievements.room,
        );
        for (let person = 0; person < people.count; person++) {
          const months = later.map((row) => achievements.month[row + person]!).filter((when) => when !== NOT_ACHIEVED);
          expect(months.every((when) => when >= people.startMonth[person]!)).toBe(true);
        }
      }
    });
  });

  it("are all there month by month, and each person's events add up to the person's total", () => {
    everyTrial(184, ({ people, achievements }, _, __, { deal }) => {
      const { months } = deal.timeline;
      deal.outcomes.list.forEach((outcome, index) => {
        // Scores below nothing may be left out where they come after the months reported, and those above it not.
        if (outcome.kind === "cohortMeasured" && outcome.model === "score") return;
        const row = sum(achievements.achievedIn.subarray(index * months, (index + 1) * months));
        expect(Math.abs(row)).toBeLessThanOrEqual(Math.abs(achievements.achieved[index]!) * (1 + 1e-9));
        const events = achievements.events[index];
        if (!events) return;
        for (let person = 0; person < people.count; person++) {
          let total = 0;
          for (let month = 0; month < events.trackingMonths; month++) total += events.eventsIn(person, month);
          expect(total).toBeCloseTo(events.total[person]!, 9);
        }
      });
    });
  });
});
