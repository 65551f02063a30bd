import { describe, expect, it } from "vitest";
import { type CompiledDeal, compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import type { KnownMonths } from "#shared/engine/what-if.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Cohort } from "#shared/model/cohort.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { input } from "../../support/deal-parts.ts";

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

/** Keeps a trial as a monitoring report would tell it: by month, through a month. */
function reportOf(deal: CompiledDeal, { people, achievements }: Trial, through: number): KnownMonths {
  const { months, achievedIn } = achievements;
  const { startsIn, startMonths } = people;
  return {
    throughMonth: through,
    startsIn: deal.people.segments.map((_, segment) =>
      Array.from({ length: through + 1 }, (_each, month) =>
        month < startMonths ? startsIn[segment * startMonths + month]! : 0,
      ),
    ),
    achieved: known.map((outcome) => {
      const row = deal.outcomes.indexOf.get(outcome)! * months;
      return { outcome, byMonth: [...achievedIn.subarray(row, row + through + 1)] };
    }),
  };
}

/** The same deal with people who leave. */
const leaving = (dropOut: Cohort["dropOut"]): Scenario => ({ ...scenario, cohort: { ...scenario.cohort, dropOut } });

/** Holds what a forecast says to what happened, in one report. */
function expectToHappen(deal: CompiledDeal, { people, achievements }: Trial, report: KnownMonths): void {
  const { startMonths, startsIn } = people;
  report.startsIn.forEach((row, segment) => {
    const first = segment * startMonths;
    expect([...startsIn.subarray(first, first + Math.min(row.length, startMonths))]).toEqual(row.slice(0, startMonths));
  });
  for (const { outcome, byMonth } of report.achieved) {
    const row = deal.outcomes.indexOf.get(outcome)! * achievements.months;
    expect([...achievements.achievedIn.subarray(row, row + byMonth.length)]).toEqual(byMonth);
  }
}

describe("known months in a simulation", () => {
  it.each([
    ["nobody leaves", scenario],
    ["one in twenty leaves each month", leaving({ kind: "monthlyHazard", hazard: input(0.05) })],
    ["nearly everyone leaves each month", leaving({ kind: "monthlyHazard", hazard: input(0.9) })],
    ["everyone leaves after a month", leaving({ kind: "monthlyHazard", hazard: input(1) })],
  ])("happen in every trial as they were reported, to the person, where %s", (_, plan) => {
    // What nobody expected of the plan where they leave, but was.
    const deal = compileDeal(scenario);
    const report = reportOf(deal, new Simulator(deal).simulate(5, 3), 8);
    const forecast = compileDeal(plan, { known: report });
    const simulator = new Simulator(forecast);
    for (const number of [0, 1, 2]) {
      const trial = simulator.simulate(77, number);
      expectToHappen(forecast, trial, report);
      // Nobody reaches a later stage who did not reach the one before, nor sooner, nor after they left.
      const { people, achievements } = trial;
      const place = (id: string): number => {
        const outcome = forecast.outcomes.list[forecast.outcomes.indexOf.get(id)!]!;
        return outcome.firstOccasion * achievements.room;
      };
      const month = achievements.month;
      for (let person = 0; person < people.count; person++) {
        const [moved, kept] = [month[place("move-in") + person]!, month[place("accommodation-3") + person]!];
        const start = people.startMonth[person]!;
        if (kept !== -1) expect(moved !== -1 && moved <= kept).toBe(true);
        if (moved !== -1) expect(moved).toBeGreaterThanOrEqual(start);
        for (const id of ["move-in", "accommodation-3", "accommodation-6", "job-entry"]) {
          const achieved = month[place(id) + person]!;
          if (achieved !== -1) expect(achieved - start).toBeLessThan(people.leftAfter[person]!);
        }
      }
    }
  });

  it.each([
    ["nobody leaves", scenario, 8],
    ["one in twenty leaves each month", leaving({ kind: "monthlyHazard", hazard: input(0.05) }), 14],
    ["four in ten leave before the end", leaving({ kind: "share", share: input(0.4) }), 8],
  ])(
    "leave what comes in the end as likely as it was, over reports that the plan itself draws, where %s",
    (_, plan, through) => {
      // E(E(total | report)) = E(total): the mean over reports of the forecast is the plan's mean.
      const [reports, futures] = [60, 6];
      const planned = compileDeal(plan);
      const planner = new Simulator(planned);
      const ids = [...known, "accommodation-6", "full-time-13", "education-entry"];
      const totalsOf = ({ people, achievements: { achieved, counterfactual } }: Trial): readonly number[] => [
        ...ids.map((id) => achieved[planned.outcomes.indexOf.get(id)!]!),
        ...ids.map((id) => counterfactual[planned.outcomes.indexOf.get(id)!]!),
        people.dropOuts,
      ];
      const differences: number[][] = [];
      for (let number = 0; number < reports; number++) {
        const trial = planner.simulate(5, number);
        const own = totalsOf(trial);
        const simulator = new Simulator(compileDeal(plan, { known: reportOf(planned, trial, through) }));
        const totals = own.map(() => 0);
        for (let future = 0; future < futures; future++)
          totalsOf(simulator.simulate(1000 + number, future)).forEach((total, at) => (totals[at]! += total / futures));
        // Paired with the trial the report was drawn from, whose luck until then is the same.
        differences.push(totals.map((total, at) => total - own[at]!));
      }
      const names = [...ids, ...ids.map((id) => `${id} without the service`), "drop-outs"];
      names.forEach((name, at) => {
        const each = differences.map((row) => row[at]!);
        const mean = each.reduce((sum, value) => sum + value, 0) / reports;
        const sd = Math.sqrt(each.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (reports - 1));
        expect(Math.abs(mean), name).toBeLessThanOrEqual((3.5 * sd) / Math.sqrt(reports));
      });
      expect(differences.some((row) => row[3] !== 0)).toBe(true);
    },
  );
});
