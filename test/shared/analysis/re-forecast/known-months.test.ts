import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";

const aspire = examples[0].scenario;

/** The same deal, every uncertain input at a number: then nothing is learnt, and what is known may only replace what is drawn. */
function certain(scenario: Scenario): Scenario {
  const copy = structuredClone(scenario);
  const outcomes = copy.outcomes.map((outcome) => {
    if (outcome.kind !== "binary" || outcome.withService.statedAs !== "rate") return outcome;
    const { value } = outcome.withService.rate;
    if (typeof value === "number" || value.family !== "evidence") return outcome;
    const rate = { ...outcome.withService.rate, value: value.successes / value.trials };
    return { ...outcome, withService: { ...outcome.withService, rate } };
  });
  return { ...copy, outcomes };
}

const scenario = certain(aspire);
const known = ["move-in", "accommodation-3", "job-entry"];
const through = 8;
const planned = compileDeal(scenario);
const planner = new Simulator(planned);

/** What a trial of the plan has by month, as a monitoring report would tell it. */
function reported(seed: number, number: number) {
  const { people, achievements } = planner.simulate(seed, number);
  const months = achievements.months;
  return {
    throughMonth: through,
    startsIn: [[...people.startsIn.subarray(0, through + 1)]],
    achieved: known.map((outcome) => {
      const row = planned.outcomes.indexOf.get(outcome)! * months;
      return { outcome, byMonth: [...achievements.achievedIn.subarray(row, row + through + 1)] };
    }),
  };
}

describe("known months in a simulation", () => {
  it("happen in every trial as they were reported, to the person", () => {
    const report = reported(5, 3);
    const deal = compileDeal(scenario, { known: report });
    const simulator = new Simulator(deal);
    for (const number of [0, 1, 2]) {
      const { people, achievements } = simulator.simulate(77, number);
      expect([...people.startsIn.subarray(0, through + 1)]).toEqual(report.startsIn[0]);
      for (const { outcome, byMonth } of report.achieved) {
        const row = deal.outcomes.indexOf.get(outcome)! * achievements.months;
        expect([...achievements.achievedIn.subarray(row, row + through + 1)]).toEqual(byMonth);
      }
      // Nobody reaches a later stage who did not reach the one before, nor sooner.
      const place = (id: string): number => {
        const outcome = deal.outcomes.list[deal.outcomes.indexOf.get(id)!]!;
        return outcome.firstOccasion * achievements.room;
      };
      const month = achievements.month;
      for (let person = 0; person < people.count; person++) {
        const [moved, kept] = [month[place("move-in") + person]!, month[place("accommodation-3") + person]!];
        if (kept !== -1) expect(moved !== -1 && moved <= kept).toBe(true);
        if (moved !== -1) expect(moved).toBeGreaterThanOrEqual(people.startMonth[person]!);
      }
    }
  });

  it("leave what comes in the end as likely as it was, over reports that the plan itself draws", () => {
    // E(E(total | report)) = E(total): the mean over reports of the forecast is the plan's mean.
    const [reports, futures] = [40, 8];
    const ids = [...known, "accommodation-6", "full-time-13"];
    const differences = ids.map((): number[] => []);
    for (let number = 0; number < reports; number++) {
      const deal = compileDeal(scenario, { known: reported(5, number) });
      const own = planner.simulate(5, number).achievements.achieved.slice();
      const simulator = new Simulator(deal);
      const totals = ids.map(() => 0);
      for (let future = 0; future < futures; future++) {
        const { achieved } = simulator.simulate(1000 + number, future).achievements;
        ids.forEach((id, index) => (totals[index]! += achieved[deal.outcomes.indexOf.get(id)!]! / futures));
      }
      // Paired with the trial the report was drawn from, whose luck until then is the same.
      ids.forEach((id, index) => differences[index]!.push(totals[index]! - own[deal.outcomes.indexOf.get(id)!]!));
    }
    differences.forEach((each, index) => {
      const mean = each.reduce((sum, value) => sum + value, 0) / reports;
      const sd = Math.sqrt(each.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (reports - 1));
      expect(Math.abs(mean), ids[index]).toBeLessThan((3.5 * sd) / Math.sqrt(reports));
      expect(sd, ids[index]).toBeGreaterThan(0.5);
    });
  });
});
