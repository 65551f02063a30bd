import { describe, expect, it } from "vitest";
import { sum } from "../support/claim-grids.ts";
import { everyTrial } from "../support/laws.ts";

const near = (amount: number, size: number): number => Math.max(1, Math.abs(size)) * 1e-9 + Math.abs(amount) * 1e-9;

describe("positions of any deal", () => {
  it("by year add up to their totals", () => {
    everyTrial(141, (_, __, facts) => {
      const pairs = [
        [sum(facts.yearly.payments), facts.payments],
        [sum(facts.yearly.savings), facts.savings],
        [sum(facts.yearly.costs), facts.commissioner.costs],
        [sum(facts.yearly.netPosition), facts.commissioner.net],
        [sum(facts.yearly.investorCash), facts.distributed - facts.drawn],
        [sum(facts.yearly.providerMargin), facts.providerIncome - facts.providerCosts],
      ] as const;
      for (const [total, whole] of pairs)
        expect(Math.abs(total - whole)).toBeLessThanOrEqual(
          near(whole, facts.payments + facts.providerCosts + facts.drawn),
        );
    });
  });

  it("of public sector, investor and provider share the savings less what delivery and management cost", () => {
    // Money between the parties cancels: public net + investor profit + provider margin + closing balance
    //   = savings − provider's costs − contract holder's costs − commissioner's costs.
    everyTrial(142, ({ costs, account }, __, facts) => {
      const parties =
        facts.public.net +
        (facts.distributed - facts.drawn) +
        (facts.providerIncome - facts.providerCosts) +
        account.balance.at(-1)! / 100;
      const made = facts.savings - (sum(costs.provider) + sum(costs.contractHolder) + sum(costs.commissioner)) / 100;
      expect(Math.abs(parties - made)).toBeLessThanOrEqual(near(made, facts.payments + facts.savings + facts.drawn));
    });
  });

  it("count savings by holder once", () => {
    everyTrial(143, (_, __, facts) => {
      expect(Math.abs(sum(facts.savingsByHolder) - facts.savings)).toBeLessThanOrEqual(near(facts.savings, 1));
    });
  });
});
