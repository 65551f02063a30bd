import { describe, expect, it } from "vitest";
import type { Outcome } from "#shared/model/outcome.ts";
import { statedAs, withKind } from "#renderer/views/editor/sections/outcome-kinds.ts";
import { outcome, rule } from "../../../shared/support/deal-parts.ts";
import { plainDeal } from "../../../shared/support/plain-deal.ts";

const kinds: readonly Outcome["kind"][] = ["binary", "milestone", "frequency", "cohortMeasured"];
const start = outcome("job", { rate: 0.7, baseline: 0.2, delay: 3 });

/** plainDeal throws for a deal that is not valid. */
const isValid = (changed: Outcome): boolean =>
  plainDeal({
    outcomes: [changed, outcome("paid")],
    payment: { rateCard: [rule("paid", 100)] },
  }).outcomes[0] !== undefined;

describe("withKind", () => {
  it.each(kinds.flatMap((from) => kinds.map((to) => [from, to] as const)))(
    "makes a valid outcome of %s into %s",
    (from, to) => {
      const changed = withKind(withKind(start, from), to);
      expect(changed).toMatchObject({ kind: to, id: "job", name: "Outcome job" });
      expect(isValid(changed)).toBe(true);
    },
  );

  it("keeps the rate between an outcome and a milestone, and the event between what is counted and what is measured", () => {
    expect(withKind(start, "milestone")).toMatchObject({ rate: { value: 0.7 } });
    expect(withKind(withKind(start, "milestone"), "binary")).toMatchObject({ withService: { rate: { value: 0.7 } } });
    const counted = { ...withKind(start, "frequency"), event: "day in care", better: "more" } as Outcome;
    expect(withKind(counted, "cohortMeasured")).toMatchObject({ event: "day in care", better: "more" });
  });
});

describe("statedAs", () => {
  it.each(["rate", "points", "relative", "oddsRatio"] as const)("starts %s with a figure that is valid", (way) => {
    const { withService, ...rest } = start;
    expect(isValid({ ...rest, withService: statedAs(withService, way) })).toBe(true);
    expect(statedAs(withService, way).statedAs).toBe(way);
  });
});
