import { describe, expect, it } from "vitest";
import { stressSentences } from "#shared/analysis/stress/stress-sentences.ts";
import { input, outcome, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { own, stressed } from "./stressed.ts";

describe("a bound", () => {
  it("is told with the share of trials that stand at it", async () => {
    const leaving = plainDeal({
      cohort: {
        serviceMonths: term(6),
        dropOut: { kind: "share", share: input({ family: "uniform", low: 0.2, high: 0.6 }) },
      },
      outcomes: [outcome("job", { rate: { family: "uniform", low: 0.5, high: 1 } })],
    });
    const document = await stressed(leaving, ["drop-out", "over-performance", "referrals"], { trials: 500 });
    const [referrals, dropOut, over] = document.stresses;
    expect(referrals!.atBound).toEqual([]);
    // 2 × U(0.2, 0.6) passes 1 in a quarter of trials; 1.3 × U(0.5, 1) in (1 − 1/1.3) / 0.5
    for (const [stress, share] of [
      [dropOut, 0.25],
      [over, (1 - 1 / 1.3) / 0.5],
    ] as const) {
      const [bound] = stress!.atBound;
      expect(bound).toMatchObject({ bound: "most", at: 1 });
      expect(Math.abs(bound!.share - share)).toBeLessThan(4 * bound!.standardError + 1e-9);
      expect(bound!.standardError).toBeGreaterThan(0);
    }
    expect(stressSentences(dropOut!, document)[1]).toMatch(/^In 2\d% of trials .*hare who drop out” would pass 100%/u);
  });

  it("is told of the outcome that stands at it, in whatever order the file has them", async () => {
    const after = plainDeal({
      outcomes: [
        outcome("kept", { rate: 0.5, baseline: 0.4, after: "job" }),
        outcome("job", { rate: 0.9, baseline: 0.5 }),
      ],
    });
    const document = await stressed(after, [own("double", { kind: "effect", times: 2 })], { trials: 20 });
    // 0.5 + 2 × 0.4 is more than everyone; 0.4 + 2 × 0.1 is not.
    expect(document.stresses[0]!.atBound).toMatchObject([
      { name: "Outcome job: rate with the service", at: 1, share: 1 },
    ]);
  });

  it("that belongs to no value is told as the number that people know", async () => {
    const differing = plainDeal({ cohort: { withinPersonCorrelation: input(0.6) } });
    const alike = own("alike", { kind: "input", input: "cohort.withinPersonCorrelation", times: 2 });
    const document = await stressed(differing, [alike], { trials: 20 });
    expect(stressSentences(document.stresses[0]!, document)[1]).toMatch(/would pass 1, and stands there\.$/u);
  });
});

describe("a value held", () => {
  it("that an input may not have is impossible, and told so", async () => {
    const rate = (held: number) => own(`at-${held}`, { kind: "input", input: "segment.all.startRate", held } as const);
    const { stresses, leftOut } = await stressed(plainDeal(), [rate(1), rate(2)], { trials: 20 });
    expect(stresses.map(({ id }) => id)).toEqual(["own:at-1"]);
    expect(leftOut.map(({ why }) => why)).toEqual([
      "“People of all: share who start” cannot be held at 2: it must be between 0 and 1 (0 % to 100 %).",
    ]);
  });
});
