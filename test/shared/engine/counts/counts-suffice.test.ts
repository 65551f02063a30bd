import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { countsSuffice, drawsCounts } from "#shared/engine/counts/counts-suffice.ts";
import { frequency } from "../../support/counted-parts.ts";
import { input, outcome, people, rule, term, tranche } from "../../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../../support/plain-deal.ts";

const suffice = (parts: DealParts): boolean => countsSuffice(compileDeal(plainDeal(parts)));
const two = [outcome("job"), outcome("course")];

describe("whether counts suffice", () => {
  it("is so in a plain deal", () => {
    expect(suffice({})).toBe(true);
    expect(suffice({ outcomes: two, payment: { rateCard: [rule("job", 10), rule("course", 5)] } })).toBe(true);
    const threshold = { fromClaim: 3, paysEarlierClaims: true };
    expect(suffice({ payment: { rateCard: [rule("job", 10, { threshold })] } })).toBe(true);
    expect(suffice({ payment: { rateCard: [rule("job", 10, { tiers: [{ fromClaim: 5, price: 20 }] })] } })).toBe(true);
  });

  it.each<[string, DealParts]>([
    ["a per-person cap", { payment: { perPersonCap: term(50) } }],
    ["people who differ", { cohort: { withinPersonCorrelation: input(0.2) } }],
    ["a requirement", { outcomes: two, payment: { rateCard: [rule("job", 10, { requires: ["course"] })] } }],
    [
      "an exclusive group",
      {
        outcomes: two,
        payment: {
          rateCard: [rule("job", 10), rule("course", 5)],
          exclusiveGroups: [{ id: "either", rules: ["job", "course"], pays: "best" }],
        },
      },
    ],
    [
      "a limit of claims a person",
      {
        outcomes: [{ ...outcome("job"), repeats: { times: 3, everyMonths: 2 } }],
        payment: { rateCard: [rule("job", 10)] },
      },
    ],
    [
      "tiers below a threshold",
      {
        payment: {
          rateCard: [
            rule("job", 10, {
              tiers: [{ fromClaim: 5, price: 20 }],
              threshold: { fromClaim: 3, paysEarlierClaims: true },
            }),
          ],
        },
      },
    ],
    ["a clock that starts again", { outcomes: [{ ...outcome("job"), clock: { restarts: 1, everyMonths: 3 } }] }],
    [
      "events counted for each person",
      {
        outcomes: [frequency("visits", { rate: 1, baseline: 2 }, { model: "poisson" })],
        payment: { rateCard: [rule("visits", 10, { claimsPerPerson: "unlimited" })] },
      },
    ],
    [
      "a gate on another outcome",
      {
        outcomes: two,
        payment: {
          rateCard: [rule("job", 10, { qualityGate: { tested: "outcome", outcome: "course", minimumShare: 0.5 } })],
        },
      },
    ],
    ["an early end", { capital: { tranches: [tranche(100)], earlyTermination: { testMonth: 6, minimumOutcomes: 2 } } }],
    [
      "performance of people whose result is known",
      {
        capital: {
          tranches: [
            {
              ...tranche(100),
              principalAtRisk: {
                performance: { kind: "outcomeRate", outcome: "job", knownAfterMonths: 3 },
                points: [{ from: 0, value: 0.5 }],
                between: "stepped",
              },
            },
          ],
        },
      },
    ],
  ])("is not with %s", (_, parts) => {
    expect(suffice(parts)).toBe(false);
  });

  it("depends on what is cheaper", () => {
    const of = (count: number): boolean =>
      drawsCounts(
        compileDeal(
          plainDeal({
            cohort: { segments: [people("all", count, { profile: { kind: "even", firstMonth: 0, months: 12 } })] },
          }),
        ),
      );
    expect(of(60)).toBe(false);
    expect(of(499)).toBe(false);
    expect(of(100_000)).toBe(true);
  });
});
