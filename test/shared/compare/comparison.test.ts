import { beforeAll, describe, expect, it } from "vitest";
import { compareInWorkers } from "#shared/compare/compare-in-workers.ts";
import { comparisonDocument } from "#shared/compare/comparison-document.ts";
import type { ComparedDeal, ComparisonDocument } from "#shared/compare/comparison.ts";
import { figureLines } from "#shared/compare/compared-figures.ts";
import { examples } from "#shared/examples/examples.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { Change, ScenarioFile } from "#shared/model/variant.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import type { SweepPort } from "#shared/sweep/sweep-protocol.ts";
import { serveSweep } from "#shared/sweep/serve-sweep.ts";
import { findVariant } from "#shared/variants/find-variant.ts";
import { runExample } from "../report/run-example.ts";

const base = examples[0].scenario;
const lowCap: Change = { path: ["payment", "contractCap", "value"], value: 1_200_000 };
const file: ScenarioFile = {
  base,
  variants: [
    { id: "low-cap", name: "Low cap", changes: [lowCap] },
    { id: "alike", name: "Alike", changes: [] },
    {
      id: "no-capital",
      name: "No capital",
      changes: [{ path: ["capital", "tranches", "#social-investment"], removed: true }],
    },
  ],
  versions: [],
};
const TRIALS = 60;
const SEED = 9;

/** A worker in this thread that answers a little later, the later the higher its number. */
function port(number: number): SweepPort {
  let hear: Parameters<SweepPort["listen"]>[0] = () => undefined;
  const serve = serveSweep((message) => setTimeout(() => hear(message), number));
  return { post: serve, listen: (listener) => (hear = listener), close: () => undefined };
}

const pick = (ids: readonly string[]) => ids.map((id) => findVariant(file, id)!);

async function compared(ids: readonly string[], workers = 1): Promise<ComparisonDocument> {
  const deals = pick(ids);
  const ports = Array.from({ length: workers }, (_, number) => port(number));
  const table = await compareInWorkers({ deals, seed: SEED, trials: TRIALS, ports });
  return comparisonDocument({ base, deals, table, trials: TRIALS, seed: SEED, program: "test" });
}

const measureOf = ({ measures }: ComparedDeal, id: string) => measures.find((each) => each.id === id)!;
const betterOf = ({ better }: ComparedDeal, measure: string) => better.find((each) => each.measure === measure)!;

describe("a comparison of a base and its variants", () => {
  let document: ComparisonDocument;
  beforeAll(async () => {
    document = await compared(["base", "low-cap", "alike", "no-capital"]);
  }, 60_000);

  it("is the same on workers that still have chunks of another to do, which was given up", async () => {
    const ports = [port(1), port(5)];
    void compareInWorkers({ deals: pick(["base", "no-capital"]), seed: 77, trials: TRIALS, ports, group: 1 });
    const deals = pick(["base", "low-cap", "alike", "no-capital"]);
    const table = await compareInWorkers({ deals, seed: SEED, trials: TRIALS, ports, group: 2 });
    expect(comparisonDocument({ base, deals, table, trials: TRIALS, seed: SEED, program: "test" })).toEqual(document);
  });

  it("is the same document on any number of workers, whoever is quicker", async () => {
    expect(await compared(["base", "low-cap", "alike", "no-capital"], 3)).toEqual(document);
  });

  it("has the figures that a run of each deal by itself has, trial for trial", () => {
    const [own, capped] = document.deals;
    for (const [deal, scenario] of [
      [own!, base],
      [capped!, findVariant(file, "low-cap")!.scenario],
    ] as const) {
      const alone = runExample(scenario, TRIALS, SEED).result;
      for (const id of [names.paymentsTotal, names.investorProfit, names.providerMargin])
        expect(measureOf(deal, id).statistics).toEqual(alone.measures.find((each) => each.id === id)!.statistics);
      expect(deal.sha256).toBe(alone.scenario.sha256);
    }
    expect(capped!.sha256).toBe(
      scenarioHash({
        ...base,
        payment: { ...base.payment, contractCap: { ...base.payment.contractCap!, value: 1_200_000 } },
      }),
    );
  });

  it("finds a variant that changes nothing the same for everyone, in every trial and without error", () => {
    const alike = document.deals[2]!;
    for (const each of alike.better) expect(each.same).toEqual({ share: 1, standardError: 0 });
    for (const { difference } of alike.measures)
      if (difference) expect(difference).toEqual({ mean: 0, standardError: 0 });
  });

  it("finds a lower cap never dearer, never better for the provider, and tells what it changes", () => {
    const [own, capped] = document.deals;
    expect(betterOf(capped!, names.paymentsTotal).worse.share).toBe(0);
    expect(betterOf(capped!, names.providerMargin).better.share).toBe(0);
    const { mean } = measureOf(capped!, names.paymentsTotal).difference!;
    const apart =
      measureOf(capped!, names.paymentsTotal).statistics!.mean - measureOf(own!, names.paymentsTotal).statistics!.mean;
    expect(mean).toBeCloseTo(apart, 6);
    expect(mean).toBeLessThan(0);
    expect(capped!.changes).toEqual(["Payment: contract cap £1,500,000 → £1,200,000"]);
    expect(own!.better).toEqual([]);
  });

  it("tells no difference of percentiles of so few trials", () => {
    const median = figureLines(document).find(({ label }) => label.startsWith("Payments, median"))!;
    expect(median.figures[1]!.difference).toBeUndefined();
  });

  it("leaves out what one of two deals has not: who had nothing invested is asked for no return", () => {
    const without = document.deals[3]!;
    expect(without.better.map(({ measure }) => measure)).not.toContain(names.investorIrr);
    const irr = figureLines(document).find(({ label }) => label.startsWith("Median IRR"))!;
    expect(irr.figures[0]).toBeDefined();
    expect(irr.figures[3]).toBeUndefined();
  });

  it("counts all trials of every deal in the same bins", () => {
    const payments = document.shapes.find(({ id }) => id === names.paymentsTotal)!;
    for (const counts of payments.counts) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(TRIALS);
  });

  it("of two variants compares the second with the first, not with the base", async () => {
    const { deals } = await compared(["low-cap", "base"]);
    expect(betterOf(deals[1]!, names.paymentsTotal).better.share).toBe(0);
    expect(betterOf(deals[1]!, names.paymentsTotal).worse.share).toBeGreaterThan(0.5);
  });
});
