import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { input, outcome, people, rule } from "../support/deal-parts.ts";
import { everyDeal, TRIALS } from "../support/laws.ts";

/** Start, leaving and achievement months of every person with and without the service, by segment and outcome. */
function livesOf(simulator: Simulator, number: number): ReadonlyMap<string, string> {
  const { people: all, achievements } = simulator.simulate(11, number);
  const lives = new Map<string, string>();
  simulator.deal.people.segments.forEach(({ id: segment }, place) => {
    const part = (row: Int32Array | Float64Array, offset = 0): string =>
      row.subarray(offset + all.segmentStart[place]!, offset + all.segmentStart[place + 1]!).join(" ");
    lives.set(`${segment} starts`, part(all.startMonth));
    lives.set(`${segment} leaves`, part(all.leftAfter));
    simulator.deal.outcomes.list.forEach(({ id, firstOccasion, occasions }, index) => {
      for (let occasion = 0; occasion < occasions; occasion++) {
        const row = (firstOccasion + occasion) * achievements.room;
        lives.set(`${segment} ${id} ${occasion}`, part(achievements.month, row));
        lives.set(`${segment} ${id} ${occasion} without`, part(achievements.counterfactualMonth, row));
      }
      const events = achievements.events[index];
      if (!events) return;
      lives.set(`${segment} ${id} events`, part(events.total));
      lives.set(`${segment} ${id} events without`, part(events.counterfactual));
    });
  });
  return lives;
}

/** Everything of the first deal's lives is the same in the second's. */
function expectSameLives(before: Scenario, after: Scenario): void {
  const one = simulatorOf(before);
  const other = simulatorOf(after);
  for (let number = 0; number < TRIALS; number++) {
    const lives = livesOf(other, number);
    for (const [what, months] of livesOf(one, number)) expect(lives.get(what), what).toBe(months);
  }
}

const simulatorOf = (scenario: Scenario): Simulator => new Simulator(compileDeal(scenario));

/** Whether an outcome is a later stage of another. */
function hangsOn(deal: Scenario, id: string, root: string): boolean {
  const found = deal.outcomes.find((each) => each.id === id);
  const after = found && "after" in found ? found.after : undefined;
  return after !== undefined && (after === root || hangsOn(deal, after, root));
}

describe("a change to any deal", () => {
  it("that adds an outcome, and a rule that pays nothing for it, changes no other outcome", () => {
    everyDeal(161, (deal) => {
      const more: Scenario = {
        ...deal,
        outcomes: [outcome("new", { rate: { family: "beta", alpha: 1, beta: 1 }, baseline: 0.3 }), ...deal.outcomes],
        payment: { ...deal.payment, rateCard: [rule("new", 0, { evidence: 0.5 }), ...deal.payment.rateCard] },
      };
      expectSameLives(deal, more);
      const paid = (scenario: Scenario) => simulatorOf(scenario).simulate(11, 0).payments.cash.join(" ");
      expect(paid(more)).toBe(paid(deal));
    });
  });

  it("that adds a group of people, wherever it is listed, changes nobody in the others", () => {
    everyDeal(162, (deal) => {
      const group = people("new", 20, { startRate: input(0.7) });
      // A maximum of starts is shared by all groups, so it is left out.
      const { maximumStarts: _, segments, ...terms } = deal.cohort;
      const open = { ...deal, cohort: { ...terms, segments } };
      expectSameLives(open, { ...deal, cohort: { ...terms, segments: [group, ...segments] } });
      expectSameLives(open, { ...deal, cohort: { ...terms, segments: [...segments, group] } });
    });
  });

  it("of prices and caps changes nobody's life", () => {
    everyDeal(163, (deal) => {
      const dearer = deal.payment.rateCard.map((each) => ({ ...each, price: input(1234.56) }));
      const { contractCap: _, perPersonCap: __, annualCap: ___, ...terms } = deal.payment;
      expectSameLives(deal, { ...deal, payment: { ...terms, rateCard: dearer } });
    });
  });

  it("that makes one outcome's rates certain leaves the chance of all others alone", () => {
    everyDeal(164, (deal) => {
      const [first, ...others] = deal.outcomes;
      const certain = outcome(first!.id, { rate: 0.5, baseline: 0.5, delay: 1 });
      const lone = others.filter(({ id }) => !hangsOn(deal, id, first!.id));
      const rateCard = [rule(first!.id, 1), ...lone.map(({ id }) => rule(id, 1))];
      const { savings: _, ...rest } = deal;
      const costs = { ...deal.costs, lines: [] };
      const base = { ...rest, savings: [], costs, payment: { ...deal.payment, rateCard } };
      const before = simulatorOf({ ...base, outcomes: [first!, ...lone] });
      const after = simulatorOf({ ...base, outcomes: [certain, ...lone] });
      for (let number = 0; number < TRIALS; number++) {
        const lives = livesOf(after, number);
        for (const [what, months] of livesOf(before, number))
          if (!what.includes(` ${first!.id}`)) expect(lives.get(what), what).toBe(months);
      }
    });
  });
});
