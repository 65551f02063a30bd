import { beforeAll, describe, expect, it } from "vitest";
import { type AskedBreakEven, conductBreakEven } from "#shared/analysis/break-even/conduct-break-even.ts";
import { breakEvenCsv, breakEvenDictionaryCsv } from "#shared/analysis/break-even/break-even-csv.ts";
import type { BreakEvenDocument } from "#shared/analysis/break-even/break-even-document.ts";
import { breakEvenSentences } from "#shared/analysis/break-even/break-even-sentences.ts";
import type { PartyTest } from "#shared/model/analyses.ts";
import { cost, input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { runExample } from "../../report/run-example.ts";

/** 100 people who all achieve it, £100 each; the provider gets what is paid and spends £8,000. Claims up to month 10. */
const linear = plainDeal({
  cohort: { segments: [people("all", 100)] },
  outcomes: [outcome("job", { rate: 1, baseline: 0 })],
  payment: { rateCard: [rule("job", 100)], lastClaimMonth: 10 },
  costs: { lines: [cost("work", "provider", { kind: "oneOff", month: 0 }, 8000)] },
  capital: {
    providerPayment: {
      kind: "fee",
      perMonth: input(0),
      firstMonth: 0,
      lastMonth: 0,
      perStart: input(0),
      shareAtRisk: term(0),
    },
  },
});

const tests: readonly PartyTest[] = [
  { party: "commissioner", figure: "payments.total.mean", limit: "atMost", level: 12_000 },
  { party: "provider", figure: "provider.margin.mean", limit: "atLeast", level: 0 },
  { party: "commissioner", figure: "payments.total.mean", limit: "atLeast", level: 11_000 },
];

const asked = (rest: Partial<AskedBreakEven> = {}): AskedBreakEven => ({
  scenario: linear,
  seed: 4,
  trials: 60,
  tests,
  ...rest,
});

describe("break-even of a linear deal", () => {
  let document: BreakEvenDocument;
  beforeAll(async () => {
    document = await conductBreakEven(asked({ withPriceRooms: true }), inProcessCrew(), unheard);
  }, 30_000);

  it("turns with referrals where the lines cross, to a hundredth", () => {
    const [, referrals] = document.dimensions;
    expect(referrals).toMatchObject({ id: "referrals", from: 0, to: 2, assumed: 1 });
    const [budget, margin, least] = referrals!.turns;
    expect(budget).toMatchObject({ passing: [{ from: 0, to: 1.2 }], above: { passes: 1.2, fails: 1.21 } });
    expect(budget!.below).toBeUndefined();
    expect(margin).toMatchObject({ passing: [{ from: 0.8, to: 2 }], below: { passes: 0.8, fails: 0.79 } });
    expect(margin!.below!.interval).toEqual({ from: 0.8, to: 0.8, opensBelow: false, opensAbove: false });
    expect(least).toMatchObject({ passing: [{ from: 1.1, to: 2 }], above: { passes: 1.1, fails: 1.09 } });
  });

  it("turns with the effect within its interval of 80 %, and no effect is more than everyone", () => {
    const [effect] = document.dimensions;
    const [budget, margin, least] = effect!.turns;
    expect(budget).toMatchObject({ passing: [{ from: 0, to: 2 }] });
    const { interval, passes, fails } = margin!.below!;
    expect(interval.from).toBeLessThanOrEqual(0.8);
    expect(interval.to).toBeGreaterThanOrEqual(0.8);
    expect(Math.round((passes - fails) * 100)).toBe(1);
    expect(least).toMatchObject({ passing: [], hasNoFigure: false });
  });

  it("turns with the delay in the month after the last claim", () => {
    const [, , delay] = document.dimensions;
    expect(delay).toMatchObject({ id: "delay", from: 0, to: 23, assumed: 0 });
    expect(delay!.turns[1]).toMatchObject({ passing: [{ from: 0, to: 10 }], above: { passes: 10, fails: 11 } });
  });

  it("says it in sentences, each of its own test", () => {
    const sentences = breakEvenSentences(document);
    expect(sentences).toContain(
      "The commissioner’s test (expected payments at most £12,000) fails once referrals are above 120% of what is assumed.",
    );
    expect(sentences).toContain(
      "The provider’s test (expected margin at least £0) fails once starts are more than 10 months late.",
    );
    expect(sentences).toContain(
      "The commissioner’s test (expected payments at least £11,000) fails as assumed, and passes once referrals are 110% of what is assumed or more.",
    );
    expect(sentences).toContain(
      "The commissioner’s test (expected payments at least £11,000) fails with an effect from 0% to 200% of what is assumed.",
    );
  });

  it("has the price rooms of a run, and lines that a spreadsheet reads", () => {
    expect(document.priceRooms!.rooms).toEqual(runExample(linear, 60, 4).result.priceRoom);
    const lines = breakEvenCsv(document).trim().split("\r\n");
    const columns = lines[0]!.split(",");
    expect(lines.every((line) => line.split(",").length === columns.length)).toBe(true);
    expect(lines).toContain("referrals,provider,provider.margin.mean,atLeast,0,yes,below,0.8,0.79,0,0,0.8,0.8");
    expect(breakEvenDictionaryCsv().trim().split("\r\n")).toHaveLength(columns.length + 1);
  });

  it("is the same document on any number of workers", async () => {
    const some = asked({ tests: tests.slice(1, 2), trials: 20 });
    const [one, three] = [
      await conductBreakEven(some, inProcessCrew(1), unheard),
      await conductBreakEven(some, inProcessCrew(3), unheard),
    ];
    expect(three).toEqual(one);
  }, 30_000);
});
