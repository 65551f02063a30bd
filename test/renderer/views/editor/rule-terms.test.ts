import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { addRuleTerm, removeRuleTerm } from "#renderer/views/editor/sections/rule-term-edits.ts";
import { ruleTermKinds } from "#renderer/views/editor/sections/rule-term-kinds.ts";

const faults = () => {
  const checked = checkScenario(dealStore.getState().scenario!);
  return checked.kind === "valid" ? [] : checked.problems.map(({ sentence }) => sentence);
};

const deals = examples.map(({ scenario }) => scenario);
globalThis.requestAnimationFrame ??= () => 0;

describe.each(ruleTermKinds)("a term of a rule: $name", (kind) => {
  it("starts valid in the first and the last rule of every example that can have it, and is removed whole", () => {
    let tried = 0;
    for (const deal of deals)
      for (const index of new Set([0, deal.payment.rateCard.length - 1])) {
        const rule = deal.payment.rateCard[index]!;
        if (rule[kind.term] !== undefined || kind.refused(rule, deal) !== undefined) continue;
        dealStore.setState({ scenario: deal, step: "" });
        addRuleTerm(index, kind);
        expect(faults(), `${deal.deal.name}, ${rule.name}`).toEqual([]);
        removeRuleTerm(index, kind);
        if (kind.term !== "schedule") expect(dealStore.getState().scenario).toEqual(deal);
        tried++;
      }
    expect(tried).toBeGreaterThan(3);
  });
});
