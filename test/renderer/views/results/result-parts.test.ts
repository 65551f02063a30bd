import { describe, expect, it } from "vitest";
import type { ResultDocument } from "#shared/model/result.ts";
import { partiesFrom, perspectives } from "#renderer/stores/perspective.ts";
import { partsOf } from "#renderer/views/results/result-parts.ts";

const plan = { id: "medium" } as unknown as ResultDocument["plans"][number];
const withPlans = { plans: [plan] } as unknown as ResultDocument;
const without = { plans: [] as const } as unknown as ResultDocument;

describe("a perspective", () => {
  it("reorders the parts of a result and leaves none out", () => {
    const all = [...partsOf(withPlans, "all")].sort();
    expect(all).toHaveLength(9);
    for (const perspective of perspectives) expect([...partsOf(withPlans, perspective)].sort()).toEqual(all);
  });

  it("begins with the verdicts, then with what its party asks first", () => {
    expect(partsOf(withPlans, "commissioner").slice(0, 2)).toEqual(["verdicts", "payments"]);
    expect(partsOf(withPlans, "investor").slice(0, 2)).toEqual(["verdicts", "cash"]);
    expect(partsOf(withPlans, "provider").slice(0, 2)).toEqual(["verdicts", "outcomes"]);
  });

  it("has no part for plans where a deal has none", () => {
    for (const perspective of perspectives) expect(partsOf(without, perspective)).not.toContain("plans");
  });

  it("puts its own party first and keeps the other two", () => {
    expect(partiesFrom("all")).toEqual(["commissioner", "investor", "provider"]);
    expect(partiesFrom("provider")).toEqual(["provider", "commissioner", "investor"]);
  });
});
