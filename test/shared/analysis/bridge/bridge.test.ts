import { describe, expect, it } from "vitest";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import {
  bridgeSentence,
  interactionSentence,
  noStepsSentence,
  whyNothing,
} from "#shared/analysis/bridge/bridge-sentences.ts";
import { partysFigure, partysFigureWords } from "#shared/analysis/bridge/partys-figure.ts";
import { roundedBridge, toldChange, toldLevel } from "#shared/analysis/bridge/told-bridge.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { bridged, figureIn } from "./conduct.ts";

const PAYMENTS = "payments.total.mean";

/** 10 people who all get a job and all keep it, at these prices. */
const priced = (job: number, kept: number, count = 10): Scenario =>
  plainDeal({
    cohort: { segments: [people("all", count)] },
    outcomes: [outcome("job"), outcome("kept")],
    payment: { rateCard: [rule("job", job), rule("kept", kept)], budget: term(1_500) },
  });

const changes = (document: BridgeDocument, id = PAYMENTS) => figureIn(document, id).steps.map(({ change }) => change);
const alone = (document: BridgeDocument) => figureIn(document, PAYMENTS).steps.map((step) => step.alone?.value);

describe("a bridge between deals whose payments are worked out by hand", () => {
  it("has for each price its change times the ten who are paid for, in either order and alone: 300.30 up, 50 down", async () => {
    const [from, to] = [priced(100, 50), priced(130.03, 45)];
    for (const order of [[], ["payment.rateCard.kept.price", "payment.rateCard.job.price"]]) {
      const document = await bridged(from, to, { order });
      const expected = [300.3, -50];
      const inTurn = order.length === 0 ? expected : expected.toReversed();
      changes(document).forEach((change, step) => {
        expect(change!.value).toBeCloseTo(inTurn[step]!, 9);
        expect(change!.standardError).toBe(0);
      });
      alone(document).forEach((value, step) => expect(value).toBeCloseTo(inTurn[step]!, 9));
      expect(figureIn(document, PAYMENTS).interaction!.value).toBeCloseTo(0, 9);
      expect(document.inFileOrder).toBe(order.length === 0);
    }
  });

  it("gives the rest to whichever comes last where terms multiply: 10 × £150 = 1,500 to 12 × £180 = 2,160", async () => {
    const [from, to] = [priced(100, 50), priced(130, 50, 12)];
    // In the order of the file: two more people at 150 are 300, then 30 more for twelve are 360. Alone 300 and 10 × 30.
    const first = await bridged(from, to, { trials: 40 });
    expect(first.steps.map(({ terms }) => terms[0]!.id)).toEqual([
      "cohort.segments.all.referrals",
      "payment.rateCard.job.price",
    ]);
    expect(changes(first).map((change) => change!.value)).toEqual([300, 360]);
    expect(alone(first)).toEqual([300, 300]);
    expect(figureIn(first, PAYMENTS).interaction).toEqual({ value: 60, standardError: 0 });
    const other = await bridged(from, to, { order: ["payment.rateCard.job.price"] });
    expect(changes(other).map((change) => change!.value)).toEqual([300, 360]);
    expect(figureIn(other, PAYMENTS).total!.value).toBe(660);
    expect(bridgeSentence(first, figureIn(first, PAYMENTS))).toBe(
      "The commissioner’s expected payments: £1,500 with “Base”, £2,160 with “Offer”: £660 more. The price of “Rule job” adds £360; the referrals of “People of all” adds £300.",
    );
    expect(interactionSentence(first, figureIn(first, PAYMENTS))).toContain(
      "would add up to £600 more; together they make £660 more. The £60 between the two is how they work together",
    );
    // 1,500 is not over the budget, 1,800 is: the first step decides, the second finds it so in every trial.
    expect(changes(first, "payments.overBudget").map((change) => change!.value)).toEqual([1, 0]);
    expect(figureIn(first, "payments.overBudget").steps[1]!.trialsChanged).toBe(0);
  });

  it("finds deals that are alike in all but a name the same in every trial, with nothing to bridge", async () => {
    const base = examples[0].scenario;
    const [first, ...others] = base.payment.rateCard;
    const renamed: Scenario = {
      ...base,
      payment: { ...base.payment, rateCard: [{ ...first!, name: "Called otherwise" }, ...others] },
    };
    const document = await bridged(base, renamed);
    expect(document.steps).toEqual([]);
    expect(document.leftOut).toEqual(["Called otherwise: name First assessment → Called otherwise"]);
    for (const { total } of document.figures) expect(total!.value).toBe(0);
    expect(document.sameInEveryTrial).toBe(true);
    expect(noStepsSentence(document)).toContain("nothing to bridge");
  });

  it("says of a step that changes nothing that all of every trial is the same", async () => {
    const from = priced(100, 50);
    const raised = priced(120, 50);
    const document = await bridged(from, { ...raised, payment: { ...raised.payment, contractCap: term(9_000) } });
    expect(document.steps.map(({ terms, changesNothing }) => [terms[0]!.id, changesNothing])).toEqual([
      ["payment.rateCard.job.price", false],
      ["payment.contractCap", true],
    ]);
    const [price, cap] = document.steps;
    const payments = figureIn(document, PAYMENTS);
    expect(whyNothing(cap!, payments.steps[1]!, payments)).toBe("Changes nothing: all of every trial is the same.");
    expect(whyNothing(price!, payments.steps[0]!, payments)).toBe("");
    const capital = figureIn(document, "investor.drawn.mean");
    expect(capital).toBeUndefined();
    expect(document.sameInEveryTrial).toBe(false);
  });
});

describe("a bridge on a real deal", () => {
  const base = examples[0].scenario;
  const [job] = base.payment.rateCard.filter(({ id }) => id === "pay-full-time-13");
  const to: Scenario = {
    ...base,
    payment: {
      ...base.payment,
      contractCap: term(1_350_000),
      rateCard: base.payment.rateCard.map((each) => (each === job ? { ...each, price: input(6_000) } : each)),
    },
  };

  it("adds up as it is told, to the last digit, in each figure and from either end", async () => {
    const document = await bridged(base, to, { trials: 100 });
    for (const figure of document.figures) {
      const { levels, changes: counts, total } = roundedBridge(figure);
      expect(counts.reduce<number>((sum, count) => sum + count!, 0)).toBe(total);
      expect(total).toBe(levels.at(-1)! - levels[0]!);
      const exact = figure.steps.reduce((sum, { change }) => sum + change!.value, 0);
      expect(exact).toBeCloseTo(figure.total!.value, 6);
    }
    const payments = figureIn(document, PAYMENTS);
    const { changes: counts } = roundedBridge(payments);
    expect(payments.steps[0]!.change!.standardError).toBeGreaterThan(0);
    expect(payments.steps[0]!.change!.standardError!).toBeLessThan(payments.from!.standardError / 2);
    expect(toldLevel(roundedBridge(payments).levels[0]!, payments, document)).toMatch(/^£1,4\d\d,\d00$/u);
    expect(toldChange(counts[1]!, payments, document)).toMatch(/^−£1\d\d,\d00$/u);
  });

  it("calls nothing a fact whose error is not known: not how terms work together, nor the last digits of a percentile", async () => {
    const document = await bridged(base, to, { trials: 100 });
    const p10 = figureIn(document, "payments.total.p10");
    expect(p10.total!.standardError).toBeUndefined();
    expect(p10.interaction!.standardError).toBeUndefined();
    const worth = { ...p10, interaction: { value: 50 * p10.rounding } };
    expect(interactionSentence(document, worth)).toMatch(/ The £[\d,]+ between the two may be chance\.$/u);
    expect(interactionSentence(document, { ...worth, interaction: { value: 0 } })).toBe("");
    // Both ends are known to some £10,000s, so tens of pounds are not told.
    const error = Math.hypot(p10.from!.standardError, p10.steps.at(-1)!.after!.standardError);
    expect(p10.rounding).toBeGreaterThan(error / 100);
    expect(p10.rounding).toBeLessThanOrEqual(error / 10);
  });

  it("says whose figure it is, since two parties have a chance of a loss", async () => {
    const document = await bridged(base, to, { trials: 20 });
    const [investor, provider] = ["investor.loss", "provider.loss"].map((id) => figureIn(document, id));
    expect(bridgeSentence(document, investor!)).toMatch(/^The investor’s chance of a loss: /u);
    expect(bridgeSentence(document, provider!)).toMatch(/^The provider’s chance of a loss: /u);
    expect(partysFigure(investor!)).toBe("Investor: chance of a loss");
    expect(partysFigureWords(figureIn(document, "investor.irr.p5"))).toBe("the investor’s IRR, 1 in 20 below (P5)");
    expect(bridgeSentence(document, { ...investor!, from: undefined })).toBe(
      "“Base” has no figure for the investor’s chance of a loss, so no total can be told.",
    );
  });

  it("is the same document on any number of workers", async () => {
    expect(await bridged(base, to, { trials: 40, workers: 3 })).toEqual(await bridged(base, to, { trials: 40 }));
  });
});
