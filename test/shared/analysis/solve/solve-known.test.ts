import { describe, expect, it } from "vitest";
import { type AskedSolve, solveLever } from "#shared/analysis/solve/ask-solve.ts";
import { conductSolve } from "#shared/analysis/solve/conduct-solve.ts";
import type { SolveDocument, SolvedAnswer } from "#shared/analysis/solve/solve-document.ts";
import { solveSentences } from "#shared/analysis/solve/solve-sentences.ts";
import { examples } from "#shared/examples/examples.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import { columnOf, trialsOfCase } from "#shared/sweep/point-trials.ts";
import { outcome, people, rule, term } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const PEOPLE = 50;
const RATE = 0.6;
const BUDGET = 10_000;
const TRIALS = 400;

/** What is paid is the price times a Binomial(50, 0.6) count. */
const binomial = plainDeal({
  cohort: { segments: [people("all", PEOPLE)] },
  outcomes: [outcome("job", { rate: RATE })],
  payment: { rateCard: [rule("job", 300)], budget: term(BUDGET) },
});

const asked = (rest: Partial<AskedSolve>): AskedSolve => ({
  scenario: binomial,
  seed: 7,
  trials: TRIALS,
  term: "price.job",
  goal: { figure: "payments.overBudget", limit: "atMost", level: 0.05 },
  ...rest,
});

const solved = (rest: Partial<AskedSolve> = {}, workers = 1): Promise<SolveDocument> =>
  conductSolve(asked(rest), inProcessCrew(workers), unheard);

function answersOf({ outcome: found }: SolveDocument): readonly SolvedAnswer[] {
  if (found.kind !== "answers") throw new Error(`the search ended in ${found.kind}`);
  return found.answers;
}

/** How many achieve it in each trial. */
async function counts(): Promise<readonly number[]> {
  const one = plainDeal({
    cohort: { segments: [people("all", PEOPLE)] },
    outcomes: [outcome("job", { rate: RATE })],
    payment: { rateCard: [rule("job", 1)] },
  });
  const table = await inProcessCrew().simulate({ cases: [{ scenario: one }], seed: 7, trials: TRIALS });
  return [...columnOf(trialsOfCase(one, table, 0, TRIALS), names.paymentsTotal)];
}

const pennyBelow = (price: number): number => Math.floor(Number((price * 100).toPrecision(12))) / 100;

describe("a solve of a deal with a closed form", () => {
  it("finds to the penny the price at which 1 trial in 20 goes over the budget", async () => {
    const document = await solved();
    const [answer] = answersOf(document);
    // Over it are the trials with q people or more, where q is the least number that 5 % of trials at most exceed or reach.
    const all = await counts();
    const share = (least: number): number => all.filter((count) => count >= least).length / TRIALS;
    const q = Array.from({ length: PEOPLE + 1 }, (_, count) => count)
      .filter((count) => share(count) > 0.05)
      .at(-1)!;
    expect(answer!.value).toBe(pennyBelow(BUDGET / q));
    expect(answer!.figure.value).toBe(share(q + 1));
    expect(answer!.next).toMatchObject({
      value: Number((answer!.value + 0.01).toFixed(2)),
      figure: { value: share(q) },
    });
    expect(answer!.holds).toBe("below");
    // Of a Binomial(50, 0.6), whose 95 % quantile is 36, not only of these trials.
    expect(answer!.interval.from).toBeLessThanOrEqual(BUDGET / 36);
    expect(answer!.interval.to).toBeGreaterThanOrEqual(BUDGET / 36 - 0.01);
    expect(document.isMonotone).toBe(true);
    expect(solveSentences(document)[0]).toMatch(
      /^Rule job: price at £\d+\.\d\d or less: chance over budget at most 5%; at £\d+\.\d\d it is \d\.\d%\.$/u,
    );
  });

  it("finds the price of expected payments, and its interval, since they are linear in it", async () => {
    const [answer] = answersOf(await solved({ goal: { figure: "payments.total.mean", limit: "atMost", level: 8000 } }));
    const all = await counts();
    const mean = all.reduce((sum, count) => sum + count, 0) / TRIALS;
    const variance = all.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (TRIALS - 1);
    const error = 1.959964 * Math.sqrt(variance / TRIALS);
    expect(answer!.value).toBe(pennyBelow(8000 / mean));
    const size = 8000 / (mean - error) - 8000 / (mean + error);
    expect(Math.abs(answer!.interval.from - 8000 / (mean + error))).toBeLessThan(0.02 + size / 50);
    expect(Math.abs(answer!.interval.to - 8000 / (mean - error))).toBeLessThan(0.02 + size / 50);
  });

  it("finds the least budget, in pounds above £100,000, and the price from which a mean is reached", async () => {
    const goal = { figure: "payments.overBudget", limit: "atMost", level: 0.05 } as const;
    const [budget] = answersOf(await solved({ term: "budget", goal, range: { from: 1000, to: 200_000 } }));
    const paid = [...(await counts())].map((count) => count * 300).sort((a, b) => b - a);
    expect(budget!).toMatchObject({ value: paid[TRIALS * 0.05], holds: "above" });
    const least = answersOf(await solved({ goal: { figure: "payments.total.mean", limit: "atLeast", level: 8000 } }));
    const most = answersOf(await solved({ goal: { figure: "payments.total.mean", limit: "atMost", level: 8000 } }));
    expect(Math.round((least[0]!.value - most[0]!.value) * 100)).toBe(1);
    const [equal] = answersOf(await solved({ goal: { figure: "payments.total.mean", limit: "equal", level: 8000 } }));
    expect([least[0]!.value, most[0]!.value]).toContain(equal!.value);
    expect(Math.abs(equal!.figure.value - 8000)).toBeLessThanOrEqual(Math.abs(equal!.next.figure.value - 8000));
  });

  it("counts whole people, and leaves no one out", async () => {
    const scenario = plainDeal({ payment: { rateCard: [rule("job", 100)] } });
    const goal = { figure: "payments.total.mean", limit: "atMost", level: 1550 } as const;
    const [answer] = answersOf(await solved({ scenario, term: "referrals.all", goal, trials: 3 }));
    expect(answer).toMatchObject({ value: 15, figure: { value: 1500, standardError: 0 }, next: { value: 16 } });
    expect(answer!.interval).toEqual({ from: 15, to: 15, opensBelow: false, opensAbove: false });
    const [factor] = answersOf(await solved({ scenario, term: "prices", goal, trials: 3 }));
    expect(factor!.value).toBe(1.55);
  });

  it("is the same document on any number of workers", async () => {
    expect(await solved({}, 3)).toEqual(await solved({}));
  });

  it("says that no value does it and which is nearest, that every value does, and that none is a deal", async () => {
    const none = await solved({ goal: { figure: "payments.total.mean", limit: "atLeast", level: 1e6 } });
    expect(none.outcome).toMatchObject({ kind: "none", nearest: { value: 600 } });
    expect(solveSentences(none)[0]).toMatch(
      /no value from £30 to £600 meets “expected payments at least £1,000,000”; the nearest is £600, where it is £17\.9k/u,
    );
    const every = await solved({ goal: { figure: "payments.total.mean", limit: "atMost", level: 1e6 } });
    expect(every.outcome).toMatchObject({ kind: "every", nearest: { value: 600 } });
    expect(solveSentences(every)[0]).toContain("every value from £30 to £600");
  });

  it("keeps an interval open that the range does not hold", async () => {
    const goal = { figure: "payments.total.mean", limit: "atMost", level: 9000 } as const;
    const [inner] = answersOf(await solved({ goal }));
    const [answer] = answersOf(await solved({ goal, range: { from: 100, to: inner!.value + 0.5 } }));
    expect(answer!.value).toBe(inner!.value);
    expect(answer!.interval).toMatchObject({ opensBelow: false, opensAbove: true, to: inner!.value + 0.5 });
  });

  it("leaves out values that are no deal, and says why", async () => {
    // Two people a month, £100 each, paid up to a month that lies within the contract of 24.
    const scenario = plainDeal({
      cohort: { segments: [people("all", 48, { profile: { kind: "even", firstMonth: 0, months: 24 } })] },
    });
    const goal = { figure: "payments.total.mean", limit: "atLeast", level: 3000 } as const;
    const range = { from: 0, to: 30 };
    const document = await solved({ scenario, goal, term: "payment.lastClaimMonth", range, trials: 2 });
    expect(answersOf(document)).toMatchObject([{ value: 14, next: { value: 13 }, holds: "above" }]);
    const problems = document.curve.filter(({ problem }) => problem !== undefined);
    expect(problems.every(({ value }) => value > 23)).toBe(true);
    expect(solveSentences(document).at(-1)).toMatch(
      /^\d+ of \d+ values of the curve are no valid deal .* last claim month/u,
    );
    const beyond = await solved({ scenario, goal, term: "payment.lastClaimMonth", range: { from: 24, to: 30 } });
    expect(beyond.outcome).toEqual({ kind: "noFigure" });
  });

  it("tells a jump: no cap keeps 1 trial in 20 over a budget that none or most exceed", async () => {
    const goal = { figure: "payments.overBudget", limit: "atMost", level: 0.05 } as const;
    const scenario = { ...binomial, payment: { ...binomial.payment, budget: term(8000) } };
    const document = await solved({ scenario, goal, term: "cap", range: { from: 4000, to: 16_000 } });
    const [answer] = answersOf(document);
    expect(answer).toMatchObject({ value: 8000, jumps: true, figure: { value: 0 }, next: { value: 8000.01 } });
    expect(solveSentences(document)[1]).toMatch(/^Here it jumps: from 0% at £8,000 to \d\d%/u);
  });
});

it("says where a term does not move the figure, and calls one step of a smooth line no jump", async () => {
  const goal = { figure: "payments.total.mean", limit: "atMost", level: 5000 } as const;
  const flat = await solved({ goal, term: "budget" });
  expect(solveSentences(flat)[0]).toMatch(
    /^Budget does not move this figure: at every value from £1,000 to £20,000 it is £\d\.\d\dk, asked: expected payments at most £5,000\.$/u,
  );
  const [capped] = answersOf(await solved({ goal, term: "cap", range: { from: 1000, to: 6000 } }));
  expect(capped).toMatchObject({ value: 5000, figure: { value: 5000, standardError: 0 }, jumps: false });
});

it("counts people whole, and not means of events", () => {
  const essex = examples.find(({ id }) => id === "essex")!.scenario;
  const stepOf = (name: string): number => {
    const found = solveLever({ scenario: essex, term: name });
    if (found.kind === "refused") throw new Error(found.lines[0]);
    return found.lever.step;
  };
  expect(stepOf("referrals.cohort-1")).toBe(1);
  expect(stepOf("baseline.care-days")).toBeLessThan(0.1);
  expect(stepOf("price.pay-day")).toBe(0.01);
  expect(stepOf("cap")).toBe(1);
  expect(stepOf("surplus.investor")).toBe(0.0001);
});
