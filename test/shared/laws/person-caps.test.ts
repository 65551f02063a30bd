import { describe, expect, it } from "vitest";
import { NOT_ACHIEVED } from "#shared/engine/outcomes/achievers.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import type { CompiledOutcome } from "#shared/engine/compiled-outcomes.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { input } from "../support/deal-parts.ts";
import { everyDeal, TRIALS } from "../support/laws.ts";

/** All evidence of achievements is accepted, so that claims can be worked out again from achievements alone. */
const allEvidenced = (scenario: Scenario): Scenario => ({
  ...scenario,
  payment: {
    ...scenario.payment,
    rateCard: scenario.payment.rateCard.map((rule) => ({
      ...rule,
      outcome: isCounted(scenario, rule.outcome) ? "o0" : rule.outcome,
      evidenceRate: input(1),
    })),
  },
});

const isCounted = ({ outcomes }: Scenario, outcome: string): boolean =>
  outcomes.some(({ id, kind }) => id === outcome && kind === "frequency");

/** The month of a person's first claim: the earliest occasion that is achieved, since each is paid once a person. */
function firstMonth({ achievements }: Trial, { firstOccasion, occasions }: CompiledOutcome, person: number): number {
  let first = Infinity;
  for (let occasion = firstOccasion; occasion < firstOccasion + occasions; occasion++) {
    const month = achievements.month[occasion * achievements.room + person]!;
    if (month !== NOT_ACHIEVED) first = Math.min(first, month);
  }
  return first;
}

describe("per-person cap of any deal", () => {
  it("pays each person in date order up to the cap and not a penny more", () => {
    everyDeal(111, (deal) => {
      const scenario = allEvidenced(deal);
      const cap = Math.round((scenario.payment.perPersonCap?.value ?? 1e9) * 100);
      const simulator = new Simulator(compileDeal(scenario));
      const { rules } = simulator.deal.payment;
      for (let number = 0; number < TRIALS; number++) {
        const trial = simulator.simulate(7, number);
        const { people, claims } = trial;
        const { months } = claims.beforeCaps;
        const claimed = new Float64Array(rules.length * months);
        const paid = new Float64Array(rules.length * months);
        for (let person = 0; person < people.count; person++) {
          let room = cap;
          for (let month = 0; month <= scenario.payment.lastClaimMonth; month++)
            for (let rule = 0; rule < rules.length; rule++) {
              if (firstMonth(trial, simulator.deal.outcomes.list[rules[rule]!.outcome]!, person) !== month) continue;
              const amount = claims.prices[rule * claims.years + Math.floor(month / 12)]!;
              const part = Math.min(amount, room);
              room -= part;
              claimed[rule * months + month]! += amount;
              paid[rule * months + month]! += part;
            }
        }
        expect(claims.beforeCaps.amounts).toEqual(claimed);
        expect(claims.beforeCaps.amounts.map((amount, cell) => amount - claims.withheldPerPerson[cell]!)).toEqual(paid);
      }
    });
  });
});
