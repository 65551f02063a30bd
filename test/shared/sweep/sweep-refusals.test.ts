import { describe, expect, it } from "vitest";
import { GroupProblem } from "#shared/sweep/sweep-in-workers.ts";
import { outcome, people } from "../support/deal-parts.ts";
import { formula, quantity } from "../support/input-draws.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { sweepDeals } from "./sweep-deals.ts";

describe("a sweep that cannot go on", () => {
  it("rejects with the group whose formula came out where it must not", async () => {
    const rare = plainDeal({
      outcomes: [outcome("job", { rate: formula("max(x, 0 - 1)") })],
      uncertainty: { quantities: [quantity("x", { family: "normal", mean: 0.33, standardDeviation: 0.1 })] },
    });
    const error = await sweepDeals([plainDeal(), rare], 2, 1, 20_000).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GroupProblem);
    expect(error).toMatchObject({ group: 1, place: 0 });
    const together = await sweepDeals([plainDeal(), rare], 1, 2, 20_000).catch((reason: unknown) => reason);
    expect(together).toMatchObject({ group: 0, place: 1, problem: (error as GroupProblem).problem });
  });

  it("rejects with the earliest group and trial, however soon another one's is found", async () => {
    const drawn = (mean: number) => ({
      quantities: [quantity("x", { family: "normal", mean, standardDeviation: 0.1 })],
    });
    const seldom = plainDeal({
      outcomes: [outcome("job", { rate: formula("max(x, 0 - 1)") })],
      uncertainty: drawn(0.33),
    });
    // No file would be let in whose formula comes out so in every draw.
    const deals = [plainDeal(), seldom, { ...seldom, uncertainty: drawn(-0.5) }];
    const told = await Promise.all(
      [1, 2, 3].map((workers) => sweepDeals(deals, workers, 1, 20_000).catch((reason: unknown) => reason)),
    );
    expect(told[0]).toMatchObject({ group: 1 });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    const { problem } = told[0] as GroupProblem;
    expect(told.map((each) => (each as GroupProblem).problem)).toEqual([problem, problem, problem]);
  });

  it("rejects when a worker breaks", async () => {
    const deal = plainDeal({ cohort: { segments: [people("all", 10)] } });
    const { segments } = deal.cohort;
    const unfit = { ...deal, cohort: { ...deal.cohort, segments: [...segments, ...segments] } };
    await expect(sweepDeals([deal, unfit], 2)).rejects.toThrow("share a stream");
  });
});
