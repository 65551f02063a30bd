import { produce } from "immer";
import { expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { segmentUses } from "#renderer/views/editor/sections/people-segment-edits.ts";
import { outcomeUses } from "#renderer/views/editor/sections/outcome-uses.ts";

it("an outcome is used by every term that looks at it, of payment and of capital", () => {
  const free = { ...examples[0].scenario, savings: [] };
  const id = "volunteering-26";
  const rule = free.payment.rateCard.findIndex(({ outcome }) => outcome === id);
  expect(outcomeUses(free, id)).toEqual([`the rate card's “${free.payment.rateCard[rule]!.name}”`]);
  const used = produce(free, ({ payment, capital }) => {
    payment.rateCard.splice(rule, 1);
    payment.rateCard[0]!.requires = [id];
    payment.rateCard[1]!.qualityGate = { tested: "outcome", outcome: id, minimumShare: 0.5 };
    capital.tranches[0]!.principalAtRisk = {
      performance: { kind: "outcomeCount", outcome: id },
      between: "stepped",
      points: [{ from: 0, value: 1 }],
    };
    capital.earlyTermination = { testMonth: 12, minimumOutcomes: 5, outcomes: [id] };
  });
  expect(outcomeUses(used, id)).toEqual([
    "the rate card's “First assessment”",
    "the rate card's “Second assessment”",
    "the tranche “Social investment”",
    "the early end of the contract",
  ]);
});

it("an outcome or a group of people is used by the drivers, pairs and formulas that name a figure of it", () => {
  const formula = (expression: string) => ({ family: "formula" as const, expression });
  const id = "volunteering-26";
  const deal = produce(examples[0].scenario, (draft) => {
    const outcome = draft.outcomes.find((each) => each.id === id);
    // Of its own figures: this one goes with it.
    if (outcome?.kind === "binary") outcome.baseline.value = formula(`input("outcome.${id}.rate") / 2`);
    draft.payment.rateCard[0]!.price.value = formula(`1000 * input('outcome.${id}.baseline')`);
    draft.payment.rateCard[1]!.price.value = formula('1000 * input("segment.young-people.startRate")');
    draft.uncertainty = {
      drivers: [{ id: "market", name: "Market", loadings: { [`outcome.${id}.delay`]: 0.5 } }],
      rankCorrelations: [{ a: "cohort.dropOut", b: "segment.young-people.referrals", correlation: 0.2 }],
    };
  });
  expect(outcomeUses(deal, id).slice(-2)).toEqual(["the formula of First assessment: price", "the driver “Market”"]);
  expect(outcomeUses(deal, id).filter((use) => use.startsWith("the formula"))).toHaveLength(1);
  expect(segmentUses(deal, "young-people")).toEqual(["the formula of Second assessment: price", "a rank correlation"]);
});
