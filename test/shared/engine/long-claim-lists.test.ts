import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { outcome, people, rule } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

describe("a list of claims that grows while they are gathered", () => {
  it("forgets no refusal: the first trial pays what the same trial pays later", () => {
    const ids = Array.from({ length: 30 }, (_, index) => `o${index}`);
    const scenario = plainDeal({
      cohort: { segments: [people("all", 400, { profile: { kind: "even", firstMonth: 0, months: 24 } })] },
      outcomes: ids.map((id) => outcome(id, { rate: 0.6 })),
      payment: { rateCard: ids.map((id) => rule(id, 10, { evidence: 0.7 })) },
    });
    const deal = compileDeal(scenario);
    const told = [...new Simulator(deal).simulate(1, 0).payments.cash];
    for (const simulator of [new Simulator(deal, "people", "severalPeople"), new Simulator(deal, "counts")]) {
      const first = [...simulator.simulate(1, 0).payments.cash];
      expect(simulator.trial.claims.list.count).toBeGreaterThan(512);
      expect([...simulator.simulate(1, 0).payments.cash]).toEqual(first);
    }
    expect([...new Simulator(deal, "people", "severalPeople").simulate(1, 0).payments.cash]).toEqual(told);
  });
});
