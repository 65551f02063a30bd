import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usualFigures } from "#shared/analysis/tornado/asked-tornado.ts";
import { conductTornado } from "#shared/analysis/tornado/conduct-tornado.ts";
import { groupsMovingTogether } from "#shared/analysis/tornado/moving-together.ts";
import { inputsOfDeal } from "#shared/analysis/tornado/named-inputs.ts";
import { tornadoSentences } from "#shared/analysis/tornado/tornado-sentences.ts";
import { usualTornadoTrials } from "#shared/analysis/tornado/usual-trials.ts";
import { whoControls } from "#shared/analysis/tornado/who-controls.ts";
import { inputsOf } from "#shared/engine/compiled-deal.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { rankCorrelation, ranksOf } from "#shared/stats/rank-correlation.ts";
import { sobolShares } from "#shared/stats/sobol-shares.ts";
import { anyDeal } from "../../support/arbitrary-deal.ts";
import { input } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const conducted = (scenario: Scenario, trials: number) =>
  conductTornado({ scenario, seed: 3, trials, figures: usualFigures(scenario) }, inProcessCrew(), unheard);

describe("what matters, in any deal", () => {
  it("an input that nothing uses moves nothing and has no share; totals are no less than what is alone", async () => {
    await fc.assert(
      fc.asyncProperty(anyDeal, async (deal) => {
        const idle = {
          id: "idle",
          name: "Idle",
          unit: "number",
          ...input({ family: "uniform", low: 1, high: 2 }),
        } as const;
        const uncertainty = { ...deal.uncertainty, quantities: [...(deal.uncertainty?.quantities ?? []), idle] };
        const document = await conducted({ ...deal, uncertainty }, 100);
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        for (const figure of document.figures) {
          const { bars, ranking } = figure;
          const bar = bars.find(({ input: id }) => id === "quantity.idle")!;
          // A percentile of too few futures has no difference with an error.
          if (figure.expected && !figure.id.endsWith(".p50")) expect(bar.swing).toEqual({ value: 0, standardError: 0 });
          expect(tornadoSentences(document, figure).length).toBeGreaterThan(0);
          if (!ranking) continue;
          const none = { share: 0, standardError: 0 };
          const row = ranking.rows.find(({ group }) => group === "quantity.idle");
          expect(row).toEqual({ group: "quantity.idle", first: none, total: none });
          for (const { first, total } of [...ranking.rows, ...ranking.hands]) {
            expect(total.share).toBeGreaterThanOrEqual(0);
            // Both are estimates; a rare event of so few trials has errors that are hardly normal.
            const error = Math.hypot(first.standardError, total.standardError);
            expect(first.share).toBeLessThanOrEqual(total.share + 5 * error + 0.1);
          }
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it("every input of the gallery is either drawn or says why not, under a name that is no id", () => {
    for (const { scenario } of examples) {
      const { drawn, without } = inputsOfDeal(scenario);
      expect([...drawn, ...without].map(({ id }) => id).toSorted()).toEqual(
        inputsOf(scenario)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(new Set(drawn.map(({ name }) => name)).size).toBe(drawn.length);
      for (const { id, name, p10, p90 } of drawn) {
        expect(name).not.toContain(id);
        expect(p10).toBeLessThanOrEqual(p90);
      }
      for (const { why } of without) expect(why).toMatch(/^(fixed at \S.* in the file|follows \S)/u);
    }
  });

  it("has fewer trials where there are many inputs, and never more than the file", () => {
    const of = (name: string): number =>
      usualTornadoTrials(examples.find(({ scenario }) => scenario.deal.name === name)!.scenario);
    expect([
      of("Ways to Wellness"),
      of("Fair Chance Fund – Aspire"),
      of("Kirklees Better Outcomes Partnership"),
    ]).toEqual([2000, 1000, 500]);
    expect(usualTornadoTrials(plainDeal())).toBe(100);
  });

  it("does not share out the spread of too few trials", async () => {
    const [figure] = (await conducted(plainDeal(), 50)).figures;
    expect(figure).toMatchObject({
      ranking: null,
      whyNoRanking: "fewer than 100 trials say too little about a spread",
    });
  });
});

describe("groups and hands", () => {
  it("ties whatever a driver or a correlation ties, at any number of steps", () => {
    const driver = { id: "d", name: "D", loadings: { b: 0.5, c: 0.5, gone: 1 } };
    const tied = { drivers: [driver], rankCorrelations: [{ a: "c", b: "e", correlation: 0.3 }] };
    expect(groupsMovingTogether(["a", "b", "c", "d", "e"], tied)).toEqual([["a"], ["b", "c", "e"], ["d"]]);
    expect(groupsMovingTogether(["constructor", "__proto__"])).toEqual([["constructor"], ["__proto__"]]);
  });

  it.each([
    ["rule.job.price", "commissioner"],
    ["payment.indexation", "commissioner"],
    ["provider.markUp", "commissioner"],
    ["tranche.fund.coupon", "commissioner"],
    ["cost.team.amount", "provider"],
    ["rule.job.evidenceRate", "provider"],
    ["cohort.dropOut", "provider"],
    ["outcome.job.rate", "provider"],
    ["outcome.job.delay", "provider"],
    ["outcome.job.baseline", "world"],
    ["segment.all.referrals", "world"],
    ["segment.all.startRate", "provider"],
    ["saving.benefit.amount", "world"],
    ["costs.indexation", "world"],
    ["quantity.wage", "world"],
  ])("%s is in the hands of %s", (id, control) => expect(whoControls(id)).toBe(control));
});

describe("statistics of what matters", () => {
  it("ranks equal values alike", () => {
    expect([...ranksOf(Float64Array.of(5, 1, 5, 0))]).toEqual([3.5, 2, 3.5, 1]);
    expect(rankCorrelation(ranksOf(Float64Array.of(1, 2, 3, 4)), ranksOf(Float64Array.of(1, 4, 9, 16)))!.value).toBe(1);
    expect(rankCorrelation(Float64Array.of(1, 2, 3, 4), Float64Array.of(2.5, 2.5, 2.5, 2.5))).toBeUndefined();
  });

  it("shares of a sample by hand, with the jackknife by its definition", () => {
    const a = Float64Array.of(1, 4, 2, 7, 3);
    const b = Float64Array.of(2, 1, 6, 3, 5);
    const mixed = Float64Array.of(3, 4, 1, 5, 4);
    const at = (keep: (trial: number) => boolean): readonly [number, number] => {
      const trials = [...a.keys()].filter(keep);
      const average = (values: readonly number[]): number =>
        values.reduce((sum, each) => sum + each, 0) / values.length;
      const pooled = (x: Float64Array, y: Float64Array): number => {
        const both = trials.flatMap((trial) => [x[trial]!, y[trial]!]);
        const mean = average(both);
        const variance = average(both.map((value) => (value - mean) ** 2));
        return average(trials.map((trial) => (x[trial]! - mean) * (y[trial]! - mean))) / variance;
      };
      const jansen =
        average(trials.map((trial) => (mixed[trial]! - a[trial]!) ** 2)) /
        2 /
        average(
          trials.flatMap((trial) => [a[trial]!, mixed[trial]!]).map((value, _, all) => (value - average(all)) ** 2),
        );
      return [pooled(b, mixed) - (1 - jansen) * pooled(a, b), jansen];
    };
    const { first, total } = sobolShares(a, b, mixed, 1)!;
    const all = at(() => true);
    const errors = [0, 1].map((place) => {
      const squares = [...a.keys()].map((out) => (at((trial) => trial !== out)[place]! - all[place]!) ** 2);
      return Math.sqrt((4 / 5) * squares.reduce((sum, each) => sum + each, 0));
    });
    expect([first.share, total.share]).toEqual(all.map((share) => expect.closeTo(share, 12) as number));
    expect([first.standardError, total.standardError]).toEqual(
      errors.map((each) => expect.closeTo(each, 12) as number),
    );
    expect(sobolShares(Float64Array.of(1, 1), Float64Array.of(1, 1), Float64Array.of(1, 1), 1)).toBeUndefined();
  });
});
