import { expect, it } from "vitest";
import { conductSolve } from "#shared/analysis/solve/conduct-solve.ts";
import { Probe } from "#shared/analysis/solve/probe.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { Crew, CrewTask } from "#shared/sweep/crew.ts";
import { runExample } from "../../report/run-example.ts";
import { outcome, people, rule } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const plain = plainDeal();

it("says at which value a formula came out where it must not", async () => {
  const problem = { path: ["outcomes"], code: "x", sentence: "A rate came out at 1.2." };
  const simulate = ({ problemOf }: CrewTask) => Promise.reject(problemOf!(1, problem));
  const lever = { step: 0.5, from: 0, to: 9, at: () => ({ kind: "valid", case: { scenario: plain } }) as const };
  const crew = { simulate } as unknown as Crew;
  const probe = new Probe({ scenario: plain, lever, figures: [], crew, seed: 1, told: () => undefined });
  await expect(probe.look([2, 3], 10)).rejects.toThrow("At 1.5: A rate came out at 1.2.");
});

it("a probe does not answer what it was not asked", () => {
  const lever = { step: 1, from: 0, to: 2, at: () => ({ kind: "valid", case: { scenario: plain } }) as const };
  const probe = new Probe({
    scenario: plain,
    lever,
    figures: [],
    crew: inProcessCrew(),
    seed: 1,
    told: () => undefined,
  });
  expect(() => probe.at(1, 10)).toThrow("nothing was simulated at 1 steps");
});

it("has the deal as its own run has it, though the first value of the range would be simulated otherwise", async () => {
  // So many people are counted in the deal's own run; a few are told apart.
  const scenario = plainDeal({
    cohort: { segments: [people("all", 5000)] },
    outcomes: [outcome("job", { rate: 0.4 })],
    payment: { rateCard: [rule("job", 100)] },
  });
  const goal = { figure: `${names.paymentsTotal}.mean`, limit: "atMost", level: 1e5 } as const;
  const asked = { scenario, seed: 3, trials: 40, term: "referrals.all", goal, range: { from: 20, to: 9000 } };
  const { now } = await conductSolve(asked, inProcessCrew(), unheard);
  const { result } = runExample(scenario, 40, 3);
  expect(now!.value).toBe(result.measures.find(({ id }) => id === names.paymentsTotal)!.statistics!.mean);
});
