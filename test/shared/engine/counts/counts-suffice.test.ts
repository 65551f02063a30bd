import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { drawsCounts, whyPeople } from "#shared/engine/counts/counts-suffice.ts";
import { input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../../support/plain-deal.ts";

const why = (parts: DealParts): string | undefined => whyPeople(compileDeal(plainDeal(parts)));
const two = [outcome("job"), outcome("course")];

describe("whether counts suffice", () => {
  it("is so in a plain deal", () => {
    expect(why({})).toBeUndefined();
    expect(
      why({ payment: { rateCard: [rule("job", 10, { threshold: { fromClaim: 3, paysEarlierClaims: true } })] } }),
    ).toBeUndefined();
  });

  it.each<[string, DealParts, string]>([
    ["a per-person cap", { payment: { perPersonCap: term(50) } }, "one person"],
    ["people who differ", { cohort: { withinPersonCorrelation: input(0.2) } }, "people differ"],
    [
      "a requirement",
      { outcomes: two, payment: { rateCard: [rule("job", 10, { requires: ["course"] })] } },
      "rule job",
    ],
    [
      "an exclusive group",
      {
        outcomes: two,
        payment: {
          rateCard: [rule("job", 10), rule("course", 5)],
          exclusiveGroups: [{ id: "either", rules: ["job", "course"], pays: "best" }],
        },
      },
      "rule job",
    ],
    [
      "a limit of claims a person",
      {
        outcomes: [{ ...outcome("job"), repeats: { times: 3, everyMonths: 2 } }],
        payment: { rateCard: [rule("job", 10)] },
      },
      "rule job",
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
      "rule job",
    ],
  ])("is not with %s", (_, parts, reason) => {
    expect(why(parts)).toContain(reason);
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
