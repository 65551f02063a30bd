import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { anyDeal } from "../support/arbitrary-deal.ts";
import { sum } from "../support/claim-grids.ts";
import { input } from "../support/deal-parts.ts";
import { DEALS, TRIALS } from "../support/laws.ts";

/** Half-way from the outcome's rate to certainty; certainty where the rate is drawn. */
function better(one: Outcome): Outcome {
  const raised = (rate: unknown) => input(typeof rate === "number" ? (1 + rate) / 2 : 1);
  if (one.kind === "milestone") return { ...one, rate: raised(one.rate.value) };
  if (one.kind !== "binary" || one.withService.statedAs !== "rate") return one;
  return { ...one, withService: { statedAs: "rate", rate: raised(one.withService.rate.value) } };
}

/** Achieved at most once, at one month whatever the rate. */
function atOneMonth(one: Outcome): Outcome {
  if (one.kind === "milestone") return { ...one, repeats: undefined };
  return one.kind === "binary" ? { ...one, repeats: undefined, clock: undefined } : one;
}

/** Holds a law against a deal and the same with one outcome's rate raised, on the same draws. */
function withMoreEffect(
  seed: number,
  law: (before: Simulator, after: Simulator, number: number) => void,
  terms = (deal: Scenario) => deal,
) {
  fc.assert(
    fc.property(anyDeal, fc.nat(), (any, pick) => {
      const deal = terms(any);
      const place = pick % deal.outcomes.length;
      const outcomes = deal.outcomes.map((one, index) => (index === place ? better(one) : one));
      const before = new Simulator(compileDeal(deal));
      const after = new Simulator(compileDeal({ ...deal, outcomes }));
      for (let number = 0; number < TRIALS; number++) law(before, after, number);
    }),
    { seed, numRuns: DEALS },
  );
}

describe("more effect in any deal", () => {
  it("never lowers how many achieve any outcome, in any trial", () => {
    withMoreEffect(171, (before, after, number) => {
      const few = before.simulate(2, number).achievements.achieved;
      const many = after.simulate(2, number).achievements.achieved;
      many.forEach((achieved, outcome) => expect(achieved).toBeGreaterThanOrEqual(few[outcome]!));
    });
  });

  it("changes nothing of what happens without the service", () => {
    withMoreEffect(172, (before, after, number) => {
      expect(after.simulate(2, number).achievements.counterfactual).toEqual(
        before.simulate(2, number).achievements.counterfactual,
      );
    });
  });

  it("never lowers total payments under annual and contract caps", () => {
    // Left out: a per-person cap moves money between years (an early claim uses the room of a late one), so that under an
    // annual cap more can mean less, as may clocks and repeats, where more effect is earlier; and payers' own caps, where
    // the odd penny of a split may go either way.
    const capped = (deal: Scenario): Scenario => {
      const { perPersonCap: _, ...payment } = deal.payment;
      const payers = payment.payers.map(({ cap: __, ...payer }) => payer);
      return { ...deal, outcomes: deal.outcomes.map(atOneMonth), payment: { ...payment, payers } };
    };
    withMoreEffect(
      173,
      (before, after, number) => {
        const few = sum(before.simulate(2, number).payments.paid.amounts);
        expect(sum(after.simulate(2, number).payments.paid.amounts)).toBeGreaterThanOrEqual(few);
      },
      capped,
    );
  });
});
