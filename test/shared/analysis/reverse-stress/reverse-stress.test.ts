import { describe, expect, it } from "vitest";
import { conductReverseStress } from "#shared/analysis/reverse-stress/conduct-reverse-stress.ts";
import { reverseStressCsv, reverseStressDictionaryCsv } from "#shared/analysis/reverse-stress/reverse-stress-csv.ts";
import type { Loss, ReverseStressDocument } from "#shared/analysis/reverse-stress/reverse-stress-document.ts";
import { lossSentences } from "#shared/analysis/reverse-stress/reverse-stress-sentences.ts";
import { sharedFate } from "#shared/analysis/reverse-stress/shared-fate.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { cost, input, outcome, people, saving, term } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const uniform = (low: number, high: number) => ({ family: "uniform", low, high }) as const;

/** The provider gets what is paid, £100 for each who achieves it, and spends so much. */
const against = (spent: number, parts: Parameters<typeof plainDeal>[0]): Scenario =>
  plainDeal({
    costs: { lines: [cost("work", "provider", { kind: "oneOff", month: 0 }, spent)] },
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
    ...parts,
  });

const looked = (scenario: Scenario, trials: number, workers = 1): Promise<ReverseStressDocument> =>
  conductReverseStress({ scenario, seed: 9, trials }, inProcessCrew(workers), unheard);

const ofProvider = ({ losses }: ReverseStressDocument): Loss => losses.find(({ id }) => id === "provider.loss")!;

/** People who all achieve it: the provider loses in exactly those trials in which fewer than 50 come. */
const decided = against(5000, {
  cohort: { segments: [people("all", uniform(0, 100))] },
  savings: [saving("job", uniform(1, 9))],
});

describe("a loss that one input decides", () => {
  it("is told by that input alone, for certain, and at its value", async () => {
    const document = await looked(decided, 300);
    const loss = ofProvider(document);
    expect(document.inputs).toBe(2);
    expect(loss.inputs.map(({ id }) => id)).toEqual(["segment.all.referrals"]);
    const [referrals] = loss.inputs;
    expect(referrals!.lower).toBe(1);
    expect(Math.abs(referrals!.mean.value - 25)).toBeLessThan(4 * referrals!.mean.standardError);
    expect(Math.abs(referrals!.meanOtherwise.value - 75)).toBeLessThan(4 * referrals!.meanOtherwise.standardError);
    const { wrong, otherwise } = referrals!.bins;
    expect(wrong.reduce((sum, each) => sum + each, 0)).toBe(loss.times);
    expect(otherwise.reduce((sum, each) => sum + each, 0)).toBe(loss.of - loss.times);
    expect(loss).toMatchObject({ byInputs: { value: 1, standardError: 0 }, again: { value: 1, standardError: 0 } });
    const { telling } = loss;
    expect(telling).toMatchObject({ id: "segment.all.referrals", side: "below" });
    // within a twentieth of all draws of 50
    expect(Math.abs(telling!.value - 49.5)).toBeLessThan(7);
    expect(telling!.there.value).toBeGreaterThan(0.85);
    expect(telling!.elsewhere.value).toBeLessThan(0.15);
  });

  it("says so in ranked sentences, and in lines that a spreadsheet reads", async () => {
    const document = await looked(decided, 300);
    const sentences = lossSentences(ofProvider(document), document);
    expect(sentences[0]).toMatch(/^In [45]\d% of trials the provider spends more than it gets\. What stands out/u);
    expect(sentences[1]).toMatch(/^1\. “.*eople referred” averages 2\d, otherwise 7\d: lower in 100 of 100 pairs/u);
    expect(sentences.at(-1)).toContain("decide 100% (±0) of whether it happens");
    const lines = reverseStressCsv(document).trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.split(",").length === 15)).toBe(true);
    expect(reverseStressDictionaryCsv().trim().split("\r\n")).toHaveLength(16);
  });
});

describe("a loss that luck decides", () => {
  it("has no input behind it, and next to nothing decided by inputs", async () => {
    const lucky = against(450, {
      outcomes: [outcome("job", { rate: 0.5 })],
      savings: [saving("job", uniform(1, 9))],
    });
    const document = await looked(lucky, 400);
    const loss = ofProvider(document);
    expect(loss).toMatchObject({ isTellable: true, inputs: [] });
    expect(loss.telling).toBeUndefined();
    expect(Math.abs(loss.byInputs!.value)).toBeLessThan(4 * loss.byInputs!.standardError);
    expect(lossSentences(loss, document).join(" ")).toContain("No uncertain input stands out: luck explains it");
  });

  it("is shared with inputs as the closed form says", async () => {
    // One person whose chance is 0.2 or 0.8, each as likely: of the variance 0.25 the inputs make 0.09.
    const values = [
      { value: 0.2, probability: 0.5 },
      { value: 0.8, probability: 0.5 },
    ];
    const half = against(50, {
      cohort: { segments: [people("all", 1)] },
      outcomes: [outcome("job", { rate: { family: "discrete", values } })],
    });
    const { byInputs, again, inputs } = ofProvider(await looked(half, 1200));
    expect(Math.abs(byInputs!.value - 0.36)).toBeLessThan(4 * byInputs!.standardError);
    expect(Math.abs(again!.value - 0.68)).toBeLessThan(4 * again!.standardError);
    expect(byInputs!.standardError).toBeGreaterThan(0.01);
    expect(byInputs!.standardError).toBeLessThan(0.06);
    // P(lower) = P(0.2 | loss) P(0.8 | none) + half of the ties = 0.64 + 0.16
    expect(Math.abs(inputs[0]!.lower - 0.8)).toBeLessThan(4 * inputs[0]!.standardError);
  });

  it("is 1 for pairs that are alike, and 0 for pairs that have nothing in common", () => {
    const one = Float64Array.of(1, 1, 0, 0, Number.NaN);
    expect(sharedFate(one, one)).toMatchObject({ byInputs: { value: 1, standardError: 0 }, again: { value: 1 } });
    expect(sharedFate(one, Float64Array.of(1, 0, 1, 0, 1))!.byInputs.value).toBe(0);
    expect(sharedFate(Float64Array.of(1, 1), Float64Array.of(1, 1))).toBeUndefined();
  });
});

it("tells of an input above which one moves together with it, and how closely", async () => {
  const tied = against(5000, {
    cohort: { segments: [people("a", uniform(0, 60)), people("b", uniform(0, 40))] },
    uncertainty: {
      rankCorrelations: [{ a: "segment.a.referrals", b: "segment.b.referrals", correlation: 0.9 }],
    },
  });
  const document = await looked(tied, 300);
  const [first, second] = ofProvider(document).inputs;
  expect(first!.movesWith).toBeUndefined();
  expect(second!.movesWith!.id).toBe(first!.id);
  expect(second!.movesWith!.rankCorrelation).toBeGreaterThan(0.8);
  expect(lossSentences(ofProvider(document), document)[2]).toContain("which of the two it is cannot be told");
});

it("tells nothing of fewer than thirty trials on a side, and says of none and all what they are", async () => {
  const document = await looked(decided, 50);
  const loss = ofProvider(document);
  expect(loss).toMatchObject({ isTellable: false, inputs: [] });
  expect(lossSentences(loss, document)[0]).toContain("With fewer than 30 trials on either side");
  const never = await looked(against(0, {}), 40);
  expect(lossSentences(ofProvider(never), never)).toEqual(["The provider spends more than it gets in no trial."]);
  const always = await looked(against(5000, {}), 40);
  expect(lossSentences(ofProvider(always), always)[0]).toContain("In every trial");
});

it("is the same document on any number of workers, of plain data", async () => {
  const one = await looked(decided, 120, 1);
  expect(await looked(decided, 120, 3)).toEqual(one);
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
});
