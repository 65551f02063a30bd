import { produce } from "immer";
import { expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { segmentUses } from "#renderer/views/editor/sections/people-segment-edits.ts";
import { type Use, usedBy } from "#renderer/views/editor/uses/use.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { removeCost } from "#renderer/views/editor/sections/cost-edits.ts";
import { removeRules } from "#renderer/views/editor/sections/rule-edits.ts";
import { removeSaving } from "#renderer/views/editor/sections/saving-edits.ts";
import { removeTranche } from "#renderer/views/editor/sections/tranche-edits.ts";
import { quantityUses, renameQuantity } from "#renderer/views/editor/uncertainty/quantity-names.ts";
import {
  costUses,
  holderUses,
  payerUses,
  ruleUses,
  savingUses,
  trancheUses,
} from "#renderer/views/editor/uses/part-uses.ts";
import { outcomeUses } from "#renderer/views/editor/uses/outcome-uses.ts";

const words = (uses: readonly Use[]): readonly string[] => uses.map((use) => use.words);

it("an outcome is used by every term that looks at it, of payment and of capital", () => {
  const free = { ...examples[0].scenario, savings: [] };
  const id = "volunteering-26";
  const rule = free.payment.rateCard.findIndex(({ outcome }) => outcome === id);
  expect(words(outcomeUses(free, id))).toEqual([`the rate card's “${free.payment.rateCard[rule]!.name}”`]);
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
  expect(words(outcomeUses(used, id))).toEqual([
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
  expect(words(outcomeUses(deal, id)).slice(-2)).toEqual([
    "the formula of First assessment: price",
    "the driver “Market”",
  ]);
  expect(words(outcomeUses(deal, id)).filter((use) => use.startsWith("the formula"))).toHaveLength(1);
  expect(words(segmentUses(deal, "young-people"))).toEqual([
    "the formula of Second assessment: price",
    "a rank correlation",
  ]);
});

/** Aspire with drivers, pairs and formulas that name a figure of a rule, a saving, a cost and a tranche. */
const named = produce(examples[0].scenario, (draft) => {
  const [rule] = draft.payment.rateCard;
  const [saving] = draft.savings;
  const [line] = draft.costs.lines;
  const [tranche] = draft.capital.tranches;
  // Each one's own formula goes with it.
  rule!.price.value = { family: "formula", expression: `2 * input("rule.${rule!.id}.evidenceRate")` };
  saving!.amount.value = { family: "formula", expression: `input("saving.${saving!.id}.cashableShare")` };
  draft.costs.lines[1]!.amount.value = { family: "formula", expression: `input('cost.${line!.id}.amount') / 2` };
  draft.uncertainty = {
    drivers: [{ id: "market", name: "Market", loadings: { [`saving.${saving!.id}.amount`]: 0.5 } }],
    rankCorrelations: [{ a: `rule.${rule!.id}.price`, b: "cohort.dropOut", correlation: 0.2 }],
  };
  draft.run.stopAtPrecision = { measure: `tranche.${tranche!.id}.irr`, standardError: 0.01 };
});

it("a rule, a saving, a cost and a tranche are used by what names a figure of them", () => {
  const { payment, savings, costs, capital } = named;
  expect(words(ruleUses(named, [payment.rateCard[0]!.id]))).toEqual(["a rank correlation"]);
  expect(words(savingUses(named, savings[0]!.id))).toEqual(["the driver “Market”"]);
  expect(words(costUses(named, costs.lines[0]!.id))).toEqual([`the formula of ${costs.lines[1]!.name}: amount`]);
  expect(words(trancheUses(named, capital.tranches[0]!.id))).toEqual(["the precision at which a run stops"]);
  expect(usedBy(ruleUses(named, [payment.rateCard[1]!.id]))).toBeUndefined();
  const decided = produce(named, (draft) => void (draft.run.stopAtPrecision!.measure = "payments.payer.council"));
  expect(usedBy(payerUses(decided, "council"))).toBe("Used by the precision at which a run stops");
  expect(usedBy(payerUses(decided, "other"))).toBeUndefined();
  const saved = produce(named, (draft) => void (draft.run.stopAtPrecision!.measure = "savings.holder.council"));
  expect(words(holderUses(saved, "council"))).toHaveLength(1);
});

it("what is used is not removed, whoever asks", () => {
  dealStore.setState({ scenario: named, step: "" });
  const { payment, savings, costs, capital } = named;
  removeRules(0, 1);
  removeSaving(0);
  removeCost(0);
  removeTranche(0);
  expect(dealStore.getState().scenario).toEqual(named);
  removeRules(1, 2);
  removeSaving(1);
  removeCost(1);
  const left = dealStore.getState().scenario!;
  expect(left.payment.rateCard).toHaveLength(payment.rateCard.length - 2);
  expect(left.savings).toHaveLength(savings.length - 1);
  expect(left.costs.lines).toHaveLength(costs.lines.length - 1);
  expect(left.capital.tranches).toHaveLength(capital.tranches.length);
});

it("a quantity is found, and renamed, in either kind of quotes and in a formula that cannot be read", () => {
  const formula = (expression: string) => ({ family: "formula" as const, expression });
  const deal = produce(examples[0].scenario, (draft) => {
    draft.uncertainty = {
      quantities: [{ id: "wage", name: "Wage", unit: "money", value: 20, status: "illustrative" }],
    };
    draft.payment.rateCard[0]!.price.value = formula("input('quantity.wage') * 3");
    draft.payment.rateCard[1]!.price.value = formula("max(wage, 3");
    draft.payment.rateCard[2]!.price.value = formula("input('quantity.wages') + 1");
  });
  expect(words(quantityUses(deal, "wage"))).toEqual([
    "the formula of First assessment: price",
    "the formula of Second assessment: price",
  ]);
  dealStore.setState({ scenario: deal, step: "" });
  renameQuantity(0, "local-wage");
  const texts = dealStore
    .getState()
    .scenario!.payment.rateCard.slice(0, 3)
    .map(({ price }) => price.value);
  expect(texts).toEqual([
    formula('input("quantity.local-wage") * 3'),
    formula('max(input("quantity.local-wage"), 3'),
    formula("input('quantity.wages') + 1"),
  ]);
});
