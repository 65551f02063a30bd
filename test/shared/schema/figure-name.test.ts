import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { assumptionsOf } from "#shared/report/assumptions.ts";
import { figureName } from "#shared/schema/figure-name.ts";
import { outcome, people, rule, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

describe("the name of a figure", () => {
  it.each(examples.map(({ title, scenario }) => [title, scenario] as const))(
    "is that of no other figure of %s",
    (_, scenario) => {
      const names = assumptionsOf(scenario).map(({ name }) => name);
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    },
  );

  it("tells whose it is and what, in the words of the screen", () => {
    const deal = plainDeal({
      cohort: { segments: [people("women", 5), people("men", 5)] },
      outcomes: [{ ...outcome("job"), bySegment: { men: { baseline: term(0.2) } } }],
      payment: { rateCard: [rule("job", 100)] },
    });
    expect(figureName(deal, ["payment", "rateCard", 0, "evidenceRate"])).toBe("Rule job: share with accepted evidence");
    expect(figureName(deal, ["outcomes", 0, "withService", "rate"])).toBe("Outcome job: rate with the service");
    expect(figureName(deal, ["outcomes", 0, "bySegment", "men", "baseline"])).toBe(
      "Outcome job: baseline, People of men",
    );
    expect(figureName(deal, ["appraisal", "discountRate"])).toBe("Discount rate");
    expect(figureName(deal, ["costs", "indexation"])).toBe("Indexation of costs");
    expect(figureName(deal, ["payment", "indexation"])).toBe("Indexation of prices");
  });

  it("tells the share of a group for which a milestone is done", () => {
    const deal = plainDeal({ cohort: { segments: [people("women", 5)] } });
    expect(figureName(deal, ["outcomes", 0, "rateBySegment", "women"])).toMatch(/: share done, People of women$/u);
  });
});
