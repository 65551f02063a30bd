import { describe, expect, it } from "vitest";
import { outcome, people, rule } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { measured, simulateOne } from "../support/run-deal.ts";

/**
 * How often each outcome of Aspire (Fair Chance Fund, Gloucestershire) was achieved, and its price on the fund's card, as
 * published in the INDIGO impact bond dataset, project POJ-0132, Government Outcomes Lab, University of Oxford.
 */
const PUBLISHED: readonly (readonly [count: number, price: number])[] = [
  [162, 500],
  [152, 500],
  [140, 200],
  [151, 500],
  [143, 1500],
  [133, 1500],
  [106, 1500],
  [85, 1500],
  [63, 500],
  [27, 1500],
  [36, 2500],
  [1, 3500],
  [73, 500],
  [6, 3000],
  [4, 2000],
  [43, 4500],
  [29, 3500],
  [27, 500],
];

describe("the published outcomes of Aspire", () => {
  it("are worth £1,497,500 at the published prices", () => {
    // Someone who starts in month s reaches outcome i in month s + wait(i). Let the k-th lowest count's outcome wait so
    // long that only those who start by step k reach it before claims end: with as many starts by step k as its count,
    // exactly that many people claim it. Nothing is left to chance.
    //
    // 162·500 + 152·500 + 140·200 + 151·500 + (143 + 133 + 106 + 85)·1,500 + 63·500 + 27·1,500 + 36·2,500 + 1·3,500
    //   + 73·500 + 6·3,000 + 4·2,000 + 43·4,500 + 29·3,500 + 27·500
    // = 81,000 + 76,000 + 28,000 + 75,500 + 700,500 + 31,500 + 40,500 + 90,000 + 3,500 + 36,500 + 18,000 + 8,000
    //   + 193,500 + 101,500 + 13,500 = 1,497,500
    const steps = [...new Set(PUBLISHED.map(([count]) => count))].sort((a, b) => a - b);
    const weights = steps.map((count, step) => count - (steps[step - 1] ?? 0));
    const lastClaimMonth = 2 * steps.length;
    const scenario = plainDeal({
      deal: { contractMonths: lastClaimMonth + 1 },
      cohort: { segments: [people("all", 162, { profile: { kind: "weights", weights } })] },
      outcomes: PUBLISHED.map(([count], index) =>
        outcome(`outcome-${index}`, { delay: lastClaimMonth - steps.indexOf(count) }),
      ),
      payment: { rateCard: PUBLISHED.map(([, price], index) => rule(`outcome-${index}`, price)) },
    });
    expect([...simulateOne(scenario).claims.accepted]).toEqual(PUBLISHED.map(([count]) => count));
    expect(measured(scenario, "payments.beforeCaps")).toBe(1_497_500);
    expect(measured(scenario, "payments.total")).toBe(1_497_500);
  });
});
