import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedTerms } from "#shared/analysis/bridge/changed-terms.ts";
import { dealsBetween } from "#shared/analysis/bridge/deals-between.ts";
import { roundedBridge } from "#shared/analysis/bridge/told-bridge.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { canonicalText } from "#shared/schema/canonical-text.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { anyWholeDeal } from "../../support/arbitrary-whole-deal.ts";
import { holder, outcome, payer, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { bridged } from "./conduct.ts";

const plain = plainDeal();
const withPayment = (payment: Partial<Scenario["payment"]>): Scenario => ({
  ...plain,
  payment: { ...plain.payment, ...payment },
});
const idsOf = (from: Scenario, to: Scenario, order: readonly string[] = []) =>
  dealsBetween(from, to, order).steps.map(({ terms }) => terms.map(({ id }) => id));

describe("the steps from a deal to another", () => {
  it("are a term each, told in words, in the order of the file or another", () => {
    const to = withPayment({ contractCap: term(900), rateCard: [rule("job", 120)] });
    expect(changedTerms(plain, to).terms.map(({ id, label, words, detail }) => [id, label, words, detail])).toEqual([
      ["payment.rateCard.job.price", "“Rule job”: price", "the price of “Rule job”", "£100 → £120"],
      ["payment.contractCap", "Payment: contract cap", "the contract cap", "none → £900"],
    ]);
    expect(idsOf(plain, to, ["payment.contractCap"])).toEqual([
      ["payment.contractCap"],
      ["payment.rateCard.job.price"],
    ]);
    const [first] = dealsBetween(plain, to, ["payment.contractCap"]).steps;
    expect(first!.after.payment.contractCap).toEqual(term(900));
    expect(first!.after.payment.rateCard).toEqual(plain.payment.rateCard);
  });

  it("go together where one alone would leave no deal, with the one that mends it and no other", () => {
    const kept = [outcome("kept"), rule("kept", 50)] as const;
    const deal = (id: string, payment: Partial<Scenario["payment"]>): Scenario =>
      plainDeal({ outcomes: [kept[0], outcome(id)], payment: { rateCard: [kept[1], rule(id, 100)], ...payment } });
    const { steps } = dealsBetween(deal("job", {}), deal("other", { contractCap: term(900) }));
    // The outcome cannot go while its rule is there; the new outcome may come alone, and its rule after it.
    expect(steps.map(({ terms }) => terms.map(({ id }) => id))).toEqual([
      ["outcomes.job", "payment.rateCard.job"],
      ["outcomes.other"],
      ["payment.rateCard.other"],
      ["payment.contractCap"],
    ]);
    // The new rule alone, without its outcome, is no deal.
    expect(steps.map(({ alone }) => alone !== undefined)).toEqual([true, true, false, true]);
    expect(steps[0]!.joinedBecause).toContain("outcome");
  });

  it("hold shares that must add up to one in one step, though a payer is called “name” or “constructor”", () => {
    const shared = (share: number): Scenario =>
      plainDeal({
        budgetHolders: [holder("name"), holder("constructor")],
        deal: { commissioner: "name" },
        payment: { payers: [payer("name", share), payer("constructor", 1 - share)] },
      });
    const { steps } = dealsBetween(shared(0.5), shared(0.25));
    expect(steps.map(({ terms }) => terms.map(({ id }) => id))).toEqual([
      ["payment.payers.name.share", "payment.payers.constructor.share"],
    ]);
    expect(steps[0]!.joinedBecause).toContain("1");
  });

  it("of any deal to any other, in any order, are deals that can be run, hold each term once and end in that other", () => {
    fc.assert(
      fc.property(anyWholeDeal, anyWholeDeal, fc.infiniteStream(fc.nat()), (from, to, numbers) => {
        const { terms } = changedTerms(from, to);
        const keys = new Map(terms.map(({ id }) => [id, numbers.next().value as number]));
        const order = terms.map(({ id }) => id).sort((a, b) => keys.get(a)! - keys.get(b)!);
        const { steps } = dealsBetween(from, to, order);
        expect(steps.flatMap((step) => step.terms.map(({ id }) => id)).toSorted()).toEqual(order.toSorted());
        for (const { after } of steps) expect(checkScenario(after).kind).toBe("valid");
        expect(steps[0]!.terms[0]!.id).toBe(order[0]);
        expect(canonicalText(steps.at(-1)!.after)).toBe(canonicalText(to));
      }),
      { seed: 71, numRuns: 6 },
    );
  });

  it("add up in every figure that both deals have, whatever the deals and the order", async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeDeal, anyWholeDeal, fc.boolean(), async (from, to, backwards) => {
        const ids = changedTerms(from, to).terms.map(({ id }) => id);
        const document = await bridged(from, to, { order: backwards ? ids.toReversed() : [], trials: 6 });
        for (const figure of document.figures) {
          const { levels, changes, total } = roundedBridge(figure);
          if (levels.includes(undefined)) continue;
          expect(changes.reduce<number>((sum, change) => sum + change!, 0)).toBe(total);
          const exact = figure.steps.reduce((sum, { change }) => sum + change!.value, 0);
          expect(Math.abs(exact - figure.total!.value)).toBeLessThan(1e-6 * Math.max(1, Math.abs(exact)));
        }
      }),
      { seed: 72, numRuns: 3 },
    );
  });
});
