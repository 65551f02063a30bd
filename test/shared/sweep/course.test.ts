import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { examples } from "#shared/examples/examples.ts";
import { courseOf, coursesIn } from "#shared/sweep/course.ts";
import { columnOf, trialsOfCase } from "#shared/sweep/point-trials.ts";
import { inProcessCrew } from "../support/in-process-crew.ts";

const trials = 40;

describe("the course of a trial", () => {
  it.each(examples.map(({ scenario }) => [scenario.deal.name, scenario] as const))(
    "of %s is kept beside its figures and adds up to them, on any number of workers",
    async (_, scenario) => {
      const deal = compileDeal(scenario);
      const run = async (workers: number) => {
        const course = courseOf(deal, 6);
        const table = await inProcessCrew(workers).simulate({ cases: [{ scenario }], seed: 5, trials, beside: course });
        return { point: trialsOfCase(scenario, table, 0, trials), courses: coursesIn(deal, table, trials) };
      };
      const { point, courses } = await run(1);
      expect(await run(3)).toEqual({ point, courses });
      const total = columnOf(point, "payments.total");
      for (let trial = 0; trial < trials; trial++) {
        const paid = courses.years.reduce((sum, year) => sum + year[trial]!, 0);
        expect(paid).toBeCloseTo(total[trial]!, 4);
        expect(courses.paidBy.at(-1)![trial]).toBeCloseTo(total[trial]!, 4);
        expect(courses.startedSoFar[trial]).toBeLessThanOrEqual(courses.starts[trial]!);
        courses.achievedSoFar.forEach((row, place) =>
          expect(row[trial]).toBeLessThanOrEqual(courses.achieved[place]![trial]!),
        );
      }
      // By the end of the contract everyone has started.
      const whole = courseOf(deal, scenario.deal.contractMonths);
      const table = await inProcessCrew(1).simulate({ cases: [{ scenario }], seed: 5, trials, beside: whole });
      const { starts, startedSoFar } = coursesIn(deal, table, trials);
      expect([...startedSoFar]).toEqual([...starts]);
    },
  );
});
