import { describe, expect, it } from "vitest";

import { arrivals, cost, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { poundsByMonth, simulateOne } from "../support/run-deal.ts";

describe("staff for every so many people in service", () => {
  it("cost whole workers", () => {
    // 21 people for two months at one worker for 20: two workers; in month 2 five more: 5, one worker.
    const scenario = plainDeal({
      cohort: {
        segments: [arrivals("all", [...Array.from({ length: 21 }, () => 0), ...Array.from({ length: 5 }, () => 2)])],
        serviceMonths: term(2),
      },
      costs: { lines: [cost("workers", "provider", { kind: "stepFixed", people: 20 }, 3000)] },
    });
    expect(poundsByMonth(simulateOne(scenario).costs.provider)).toEqual({ 0: 6000, 1: 6000, 2: 3000, 3: 3000 });
  });
});
