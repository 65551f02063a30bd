import { describe, expect, it } from "vitest";
import { stressSentences } from "#shared/analysis/stress/stress-sentences.ts";
import { arrivals, cost, input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { figureIn, own, stressed } from "./stressed.ts";

/** The provider gets what is left of what is paid and bears its costs itself. */
const withoutFee = {
  providerPayment: {
    kind: "fee",
    perMonth: input(0),
    firstMonth: 0,
    lastMonth: 0,
    perStart: input(0),
    shareAtRisk: term(0),
  },
} as const;

const exactly = { value: 0, standardError: 0 };

/** One person in each of three years, each paid for at once; work that costs £50 in month 12. */
const indexed = plainDeal({
  deal: { contractMonths: 36 },
  cohort: { segments: [arrivals("all", [0, 12, 24])] },
  payment: { rateCard: [rule("job", 100.33)], indexation: input(0.1) },
  costs: { lines: [cost("work", "provider", { kind: "oneOff", month: 12 }, 50)], indexation: input(0.05) },
  capital: withoutFee,
});

describe("price freeze and indexation off", () => {
  it("are worked out by hand, to the penny", async () => {
    const document = await stressed(indexed, ["price-freeze", "indexation"]);
    const [off, freeze] = document.stresses;
    // 100.33 + 110.363 → 110.36 + 121.3993 → 121.40 = 332.09; frozen 3 × 100.33 = 300.99
    expect(figureIn(document, freeze!, "payments.total.mean")).toMatchObject({ before: 332.09, after: 300.99 });
    // the provider spends 50 × 1.05 = 52.50 and is left with the rest
    expect(figureIn(document, freeze!, "provider.margin.mean").before).toBeCloseTo(279.59, 9);
    expect(figureIn(document, freeze!, "provider.margin.mean").after).toBeCloseTo(248.49, 9);
    expect(figureIn(document, off!, "payments.total.mean").after).toBe(300.99);
    expect(figureIn(document, off!, "provider.margin.mean").after).toBeCloseTo(250.99, 9);
  });

  it("say where there is nothing to freeze", async () => {
    const { leftOut, stresses } = await stressed(plainDeal(), ["price-freeze", "indexation", "drop-out", "x"]);
    expect(stresses).toEqual([]);
    expect(leftOut.map(({ id }) => id)).toEqual(["drop-out", "indexation", "price-freeze", "x"]);
    expect(leftOut[0]!.why).toBe("This deal has no drop-out.");
  });
});

/** 100 people, each achieves it and is paid £100 for at once. */
const fixed = plainDeal({ cohort: { segments: [people("all", 100)] } });

describe("stresses of a deal without chance", () => {
  it("take three of ten people away, and one claim in ten of many", async () => {
    const document = await stressed(fixed, ["referrals", "evidence"], { trials: 250 });
    const [referrals, evidence] = document.stresses;
    expect(figureIn(document, referrals!, "payments.total.mean")).toEqual({
      before: 10_000,
      after: 7000,
      difference: { value: -3000, standardError: 0 },
    });
    const rejected = figureIn(document, evidence!, "payments.total.mean").difference!;
    expect(Math.abs(rejected.value + 1000)).toBeLessThan(4 * rejected.standardError);
    // binomial: £100 × √(100 × 0.1 × 0.9 / 250)
    expect(rejected.standardError).toBeGreaterThan(16);
    expect(rejected.standardError).toBeLessThan(22);
    expect(stressSentences(referrals!, document)[0]).toContain("Expected payments go from £10.00k to £7,000.");
  });

  it("start six months late: who comes after the last claim month is not paid for", async () => {
    const two = plainDeal({
      cohort: { segments: [arrivals("all", [0, 17])] },
      costs: { lines: [cost("fixed", "provider", { kind: "monthly", firstMonth: 0, lastMonth: 23 }, 2)] },
      payment: { lastClaimMonth: 20 },
      capital: withoutFee,
    });
    const document = await stressed(two, ["late"]);
    const [late] = document.stresses;
    expect(figureIn(document, late!, "payments.total.mean")).toMatchObject({ before: 200, after: 100 });
    expect(figureIn(document, late!, "provider.margin.mean")).toMatchObject({ before: 152, after: 52 });
  });

  it("tell a difference that both levels are too rough to show by itself", async () => {
    const rough = plainDeal({
      cohort: { segments: [people("all", { family: "uniform", low: 0, high: 2000 })] },
      payment: { rateCard: [rule("job", 1000)] },
    });
    const dearer = own("dearer", { kind: "input", input: "rule.job.price", times: 1.001 });
    const document = await stressed(rough, [dearer], { trials: 40 });
    // about £1m ± £90k, and 0.1 % more of it
    const [sentence] = stressSentences(document.stresses[0]!, document);
    expect(sentence).toMatch(/payments go from £[\d.]+[km] by \+£/u);
  });

  it("that change nothing differ by exactly nothing in every figure", async () => {
    const uncertain = plainDeal({ outcomes: [outcome("job", { rate: { family: "uniform", low: 0.2, high: 0.6 } })] });
    const nothing = own("nothing", { kind: "effect", times: 1 }, { kind: "success", times: 1 });
    const same = own("same", { kind: "input", input: "rule.job.price", times: 1, plus: 0 });
    const document = await stressed(uncertain, [nothing, same], { together: true });
    for (const each of [...document.stresses, document.together!]) {
      expect(each.changesNothing).toBe(true);
      for (const { difference } of each.figures) if (difference) expect(difference).toEqual(exactly);
    }
    expect(stressSentences(document.stresses[0]!, document)[0]).toContain("nothing changes");
  });
});

describe("a stress of one's own that does not fit", () => {
  it("is left out and told, and the others are done", async () => {
    const document = await stressed(fixed, [
      own("a", { kind: "input", input: "segment.nobody.referrals", times: 2 }),
      own("b", { kind: "term", path: ["payment", "rateCard", "#constructor", "price"], value: 5 }),
      own("c", { kind: "term", path: ["run", "seed"], value: 5 }),
      own("d", { kind: "term", path: ["payment", "lastClaimMonth"], value: 99 }),
      "referrals",
    ]);
    expect(document.stresses.map(({ id }) => id)).toEqual(["referrals"]);
    const [a, b, c, d] = document.leftOut.map(({ why }) => why);
    expect(a).toBe("This deal has no input “segment.nobody.referrals”.");
    expect(b).toBe("This deal has no number at “payment.rateCard.#constructor.price”.");
    expect(c).toContain("run.seed");
    expect(d).toContain("no valid deal");
  });

  it("and breaks only in a trial is left out of the others too", async () => {
    const points = plainDeal({
      outcomes: [{ ...outcome("job", { baseline: 0.5 }), withService: { statedAs: "points", change: input(0.3) } }],
    });
    const high = own("high", { kind: "input", input: "outcome.job.baseline", held: 0.9 });
    const document = await stressed(points, ["referrals", "evidence", high], { together: true });
    expect(document.stresses.map(({ id }) => id)).toEqual(["referrals", "evidence"]);
    expect(document.leftOut).toMatchObject([{ id: "own:high" }]);
    expect(document.leftOut[0]!.why).toContain("leads to 1.2");
    expect(document.together).toBeDefined();
  });
});
