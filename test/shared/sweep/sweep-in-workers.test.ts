import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { FactFinder } from "#shared/engine/fact-finder.ts";
import { measuresOf } from "#shared/engine/measures.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { livesInputs, livesKey } from "#shared/sweep/same-lives.ts";
import { summarisePoint } from "#shared/sweep/point-summary.ts";
import { keptMeasures } from "#shared/sweep/sweep-figures.ts";
import { withValue } from "#shared/sweep/with-value.ts";
import { runExample } from "../report/run-example.ts";
import { input, outcome, people, rule, term } from "../support/deal-parts.ts";
import { formula, quantity } from "../support/input-draws.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { SEED, sweepDeals, TRIALS } from "./sweep-deals.ts";

const deal = plainDeal({
  cohort: { segments: [people("all", { family: "uniform", low: 5, high: 20 })], withinPersonCorrelation: input(0.3) },
  outcomes: [outcome("home", { rate: { family: "beta", alpha: 3, beta: 2 } }), outcome("job", { rate: 0.4 })],
  payment: { rateCard: [rule("home", 500), rule("job", 900, { evidence: 0.8 })], budget: term(8000) },
});
const priced = (price: number): Scenario => withValue(deal, ["payment", "rateCard", 1, "price"], price) as Scenario;
const column = (columns: readonly Float64Array[], measure: string): Float64Array =>
  columns[keptMeasures.indexOf(measure)]!;
const bits = (points: readonly { readonly columns: readonly Float64Array[] }[]): readonly string[] =>
  points.flatMap(({ columns }) => columns.map((values) => values.join(" ")));

/** A measure of each trial, simulated person by person as a sweep does. */
function simulated(scenario: Scenario, id: string): readonly number[] {
  const compiled = compileDeal(scenario);
  const [simulator, facts] = [new Simulator(compiled), new FactFinder(compiled)];
  const measure = measuresOf(compiled).find((each) => each.id === id)!;
  return Array.from({ length: TRIALS }, (_, number) => {
    const trial = simulator.simulate(SEED, number);
    return measure.read(trial, facts.of(trial));
  });
}

describe("sweepInWorkers", () => {
  it("gives the bits of each deal's own run, on any number of workers and in groups of any size", async () => {
    const deals = [deal, priced(1000), priced(1100), priced(1200)];
    const one = await sweepDeals(deals, 1);
    for (const [workers, size] of [
      [2, 1],
      [3, 2],
      [9, 1],
      [2, 4],
    ] as const)
      expect(bits(await sweepDeals(deals, workers, size))).toEqual(bits(one));
    deals.forEach((scenario, index) => {
      for (const measure of [names.paymentsTotal, names.commissionerNetPresentValue, names.providerMargin])
        expect([...column(one[index]!.columns, measure)]).toEqual(simulated(scenario, measure));
    });
  });

  it("moves payments exactly with a price where no cap binds, since nobody's outcome changes", async () => {
    const [base, dearer] = await sweepDeals([deal, priced(950)], 2);
    const claims = simulated(deal, "outcome.job.paid");
    const [before, after] = [base!, dearer!].map(({ columns }) => column(columns, names.paymentsTotal));
    before!.forEach((paid, trial) => expect(after![trial]).toBe(paid + 50 * claims[trial]!));
    expect(new Set(claims).size).toBeGreaterThan(3);
  });

  it("differs by exactly nothing between deals that differ in name alone", async () => {
    const renamed = { ...deal, deal: { ...deal.deal, name: "Another name" } };
    const [base, same] = await sweepDeals([deal, renamed], 2);
    expect(bits([same!])).toEqual(bits([base!]));
    const { measures, probabilities } = summarisePoint(same!, measuresOf(compileDeal(deal)), base);
    for (const { difference } of [...measures, ...probabilities].filter((each) => each.difference))
      expect(difference).toEqual({ mean: 0, standardError: 0 });
  });

  it("counts people only where every deal allows it, so that all share their draws", async () => {
    const crowd = (price: number, cap?: number): Scenario =>
      plainDeal({
        cohort: { segments: [people("all", 20_000)] },
        outcomes: [outcome("job", { rate: 0.4 })],
        payment: { rateCard: [rule("job", price)], ...(cap === undefined ? {} : { perPersonCap: term(cap) }) },
      });
    const paid = async (...deals: readonly Scenario[]): Promise<readonly (readonly number[])[]> =>
      (await sweepDeals(deals, 2)).map(({ columns }) => [...column(columns, names.paymentsTotal)]);
    const [counted, dearer] = await paid(crowd(100), crowd(200));
    expect(dearer).toEqual(counted!.map((amount) => 2 * amount));
    const [oneByOne, capped] = await paid(crowd(100), crowd(100, 50));
    expect(capped).toEqual(oneByOne!.map((amount) => amount / 2));
    expect(oneByOne).not.toEqual(counted);
  }, 60_000);

  it("takes people from another deal of the group only where they are the same", async () => {
    const tied = (mean: number, price: number): Scenario =>
      plainDeal({
        cohort: { segments: [people("all", 40)] },
        outcomes: [outcome("job", { rate: formula("x") })],
        payment: { rateCard: [rule("job", price)] },
        uncertainty: { quantities: [quantity("x", { family: "normal", mean, standardDeviation: 0.02 })] },
      });
    const longer = { ...deal, appraisal: { ...deal.appraisal, months: deal.appraisal.months + 12 } };
    for (const deals of [
      [tied(0.4, 100), tied(0.5, 100), tied(0.4, 200)],
      [deal, longer, withValue(deal, ["outcomes", 1, "withService", "rate"], 0.5) as Scenario, priced(7)],
    ])
      expect(bits(await sweepDeals(deals, 1, deals.length))).toEqual(bits(await sweepDeals(deals, 1)));
    const [first, second, third] = [tied(0.4, 100), tied(0.5, 100), tied(0.4, 200)].map((each) => compileDeal(each));
    expect(livesInputs(first!).length).toBeGreaterThan(0);
    expect(livesKey(third!)).toBe(livesKey(first!));
    expect(livesKey(second!)).toBe(livesKey(first!));
    expect(livesKey(compileDeal(longer))).not.toBe(livesKey(compileDeal(deal)));
    const known = { throughMonth: 0, startsIn: [[3]], achieved: [] };
    const whatIfs = [undefined, { effectTimes: 0.5 }, { known }, { known: { ...known, startsIn: [[4]] } }];
    expect(new Set(whatIfs.map((whatIf) => livesKey(compileDeal(deal, whatIf)))).size).toBe(whatIfs.length);
    const [lender, borrower] = [new Simulator(first!), new Simulator(third!)];
    const { people: lent, achievements } = lender.simulate(SEED, 4);
    expect(borrower.simulate(SEED, 4, () => lender.trial)).toMatchObject({ people: lent, achievements });
    expect(borrower.trial.people).toBe(lent);
    expect(borrower.simulate(SEED, 5).people).not.toBe(lent);
  });

  it("keeps all that its probabilities ask, of every example", async () => {
    for (const { scenario } of examples) {
      const [base] = await sweepDeals([scenario], 1, 1, 3);
      const { measures, probabilities } = summarisePoint(base!, measuresOf(compileDeal(scenario)), undefined);
      const whole = runExample(scenario, 3, SEED).result;
      for (const { id, label, unit } of measures)
        expect(whole.measures).toContainEqual(expect.objectContaining({ id, label, unit }));
      for (const { id, label } of probabilities)
        expect(whole.probabilities).toContainEqual(expect.objectContaining({ id, label }));
      expect(probabilities.length).toBeGreaterThan(3);
    }
  }, 60_000);
});
