import { describe, expect, it } from "vitest";
import { conductReForecast } from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import { readActuals } from "#shared/analysis/re-forecast/read-actuals.ts";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { cost, input, outcome, people, term } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal, type DealParts } from "../../support/plain-deal.ts";

const even = (months: number) => ({ profile: { kind: "even", firstMonth: 0, months }, arrivals: "poisson" }) as const;

/** Two kinds of people, of whom some leave; a job that may be tried again twice, then kept. */
const contract = (rest: DealParts = {}): Scenario =>
  plainDeal({
    cohort: {
      segments: [people("young", 60, even(6)), people("old", 40, even(4))],
      serviceMonths: term(8),
      dropOut: { kind: "monthlyHazard", hazard: input(0.06) },
      withinPersonCorrelation: input(0.3),
    },
    outcomes: [
      {
        ...outcome("job", {
          rate: 0.35,
          baseline: 0.1,
          delay: { family: "uniform", low: 0, high: 3 },
          drawn: "perPerson",
        }),
        bySegment: { old: { withService: { statedAs: "rate", rate: input(0.6) } } },
        clock: { restarts: 2, everyMonths: 3 },
      },
      outcome("kept", { rate: 0.7, baseline: 0.3, delay: 2, after: "job" }),
      outcome("home", { rate: 0.5, baseline: 0.2, delay: 4 }),
    ],
    ...rest,
  });

const rowsOf = (table: string) => table.split("\n").map((line) => line.split(","));

const reported = ["job", "home"];

/** A trial as it would be reported. */
function tableOf(
  scenario: Scenario,
  { people: { startsIn, startMonths }, achievements }: Trial,
  through: number,
): string {
  const places = compileDeal(scenario).outcomes.indexOf;
  const rows = Array.from({ length: through + 1 }, (_, month) => [
    month,
    ...scenario.cohort.segments.map((_each, segment) =>
      month < startMonths ? startsIn[segment * startMonths + month]! : 0,
    ),
    ...reported.map((id) => achievements.achievedIn[places.get(id)! * achievements.months + month]!),
  ]);
  const heads = ["month", ...scenario.cohort.segments.map(({ id }) => `starts ${id}`), ...reported];
  return [heads, ...rows].map((row) => row.join(",")).join("\n");
}

async function forecast(scenario: Scenario, table: string, trials = 64): Promise<ReForecastDocument> {
  const read = readActuals(rowsOf(table), scenario);
  if (read.kind === "faults") expect.fail(read.sentences.join("\n"));
  const asked = { scenario, seed: 3, trials, draws: 4 * trials, actuals: read.actuals };
  return conductReForecast(asked, inProcessCrew(), unheard);
}

describe("known months of people of several kinds, who may try again", () => {
  it("leave what comes in the end as likely as it was, over reports that the plan itself draws", () => {
    const [reports, futures] = [80, 5];
    const scenario = contract();
    const planned = compileDeal(scenario);
    const planner = new Simulator(planned);
    const ids = ["job", "kept", "home"];
    const totalsOf = ({ people: { dropOuts }, achievements: { achieved } }: Trial): readonly number[] => [
      ...ids.map((id) => achieved[planned.outcomes.indexOf.get(id)!]!),
      dropOuts,
    ];
    const differences: number[][] = [];
    for (let number = 0; number < reports; number++) {
      const trial = planner.simulate(9, number);
      const own = totalsOf(trial);
      const { people: of, achievements } = trial;
      const known = {
        throughMonth: 5,
        startsIn: planned.people.segments.map((_, segment) => [
          ...of.startsIn.subarray(segment * of.startMonths, (segment + 1) * of.startMonths),
        ]),
        achieved: reported.map((id) => {
          const row = planned.outcomes.indexOf.get(id)! * achievements.months;
          return { outcome: id, byMonth: [...achievements.achievedIn.subarray(row, row + 6)] };
        }),
      };
      const simulator = new Simulator(compileDeal(scenario, { known }));
      const totals = own.map(() => 0);
      for (let future = 0; future < futures; future++)
        totalsOf(simulator.simulate(500 + number, future)).forEach((total, at) => (totals[at]! += total / futures));
      differences.push(totals.map((total, at) => total - own[at]!));
    }
    [...ids, "drop-outs"].forEach((name, at) => {
      const each = differences.map((row) => row[at]!);
      const mean = each.reduce((sum, value) => sum + value, 0) / reports;
      const sd = Math.sqrt(each.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (reports - 1));
      expect(Math.abs(mean), name).toBeLessThan((3.5 * sd) / Math.sqrt(reports));
    });
  });

  it("stand in Latin hypercubes as reported, whose rates are learnt", async () => {
    const rate = input({ family: "beta", alpha: 2, beta: 2 });
    const base = contract();
    const scenario: Scenario = {
      ...base,
      run: { ...base.run, sampling: "latinHypercube" },
      outcomes: base.outcomes.map((each) =>
        each.id === "home" ? { ...outcome("home", { delay: 4 }), withService: { statedAs: "rate", rate } } : each,
      ),
    };
    const few = contract();
    const table = tableOf(few, new Simulator(compileDeal(few)).simulate(4, 1), 7);
    const { outcomes, inputs } = await forecast(scenario, table, 128);
    const home = inputs.find(({ id }) => id === "outcome.home.rate")!;
    expect(home.after.standardDeviation).toBeLessThan(0.6 * home.before.standardDeviation);
    const [starts, job] = outcomes;
    expect(starts!.forecast).toEqual({ value: starts!.soFar, standardError: 0 });
    expect(job!.forecast.value).toBeGreaterThanOrEqual(job!.soFar!);
  });

  it("stay as they were where the deal ends early, and nothing comes after", async () => {
    const scenario = contract({
      capital: { earlyTermination: { testMonth: 7, minimumOutcomes: 500 } },
    });
    const table = tableOf(scenario, new Simulator(compileDeal(scenario)).simulate(4, 1), 7);
    const { outcomes, months } = await forecast(scenario, table);
    for (const { soFar, forecast: then } of outcomes) if (soFar !== undefined) expect(then.value).toBe(soFar);
    // £100 for each job, and for nothing after the test.
    expect(months.at(-1)!.forecast.mean).toBe(100 * outcomes.find(({ outcome: id }) => id === "job")!.soFar!);
  });
});

describe("people who start later than planned", () => {
  it("start in their months, achieve and cost like any other", async () => {
    // Ten were to come in month 0; three came in month 3, and nobody in between.
    const scenario = plainDeal({
      cohort: { segments: [people("a", 6), people("b", 4)], serviceMonths: term(2) },
      costs: { lines: [cost("month", "provider", { kind: "perActiveMonth" }, 7)] },
    });
    const document = await forecast(scenario, "month,starts,job\n0,5,5\n1,0,0\n2,0,0\n3,3,3");
    const [starts, job] = document.outcomes;
    expect(starts).toMatchObject({ soFar: 8, forecast: { value: 8, standardError: 0 }, plan: { value: 10 } });
    expect(job!.forecast).toEqual({ value: 8, standardError: 0 });
    expect(document.months.map(({ forecast: { mean } }) => mean).slice(0, 5)).toEqual([500, 500, 500, 800, 800]);
  });

  it("by segment are each of their own", () => {
    const scenario = plainDeal({ cohort: { segments: [people("a", 6), people("b", 4)], serviceMonths: term(2) } });
    const known = {
      throughMonth: 3,
      startsIn: [
        [1, 0, 0, 2],
        [3, 0, 1, 0],
      ],
      achieved: [],
    };
    const { people: of, costs } = new Simulator(compileDeal(scenario, { known })).simulate(1, 0);
    expect([...of.startsIn]).toEqual([1, 0, 0, 2, 3, 0, 1, 0]);
    expect([...costs.startsIn].slice(0, 5)).toEqual([4, 0, 1, 2, 0]);
    expect([...costs.activeIn].slice(0, 6)).toEqual([4, 4, 1, 3, 2, 0]);
  });

  it("are refused where their service would outlast the deal", () => {
    const scenario = plainDeal({ deal: { contractMonths: 6 }, cohort: { serviceMonths: term(4) } });
    const read = readActuals(rowsOf("month,starts\n0,1\n1,0\n2,0\n3,0\n4,1"), scenario);
    expect(read).toMatchObject({ kind: "faults" });
    expect(read.kind === "faults" && read.sentences).toEqual([
      "In month 4 people start whose service would end after the last month of this deal, 5. Let its contract or its referrals go on for longer.",
    ]);
  });
});
