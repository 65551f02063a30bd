import { produce } from "immer";
import { expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
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
