import { describe, expect, it } from "vitest";
import { paidByPayer, savedByHolder } from "#shared/model/measure-names.ts";
import { runExample } from "./run-example.ts";
import { holder, payer, saving } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

describe("positions of budget holders", () => {
  it("put what payers pay against what their budget saves, by hand", () => {
    // Ten jobs at £100: £1,000, the council pays 70 %, health 30 %. A job saves the council £50 and the police £20.
    const { result, values } = runExample(
      plainDeal({
        budgetHolders: [holder("council"), holder("health"), holder("police")],
        payment: { payers: [payer("council", 0.7), payer("health", 0.3)] },
        savings: [
          saving("job", 50, { id: "council", budgetHolder: "council" }),
          saving("job", 20, { id: "police", budgetHolder: "police" }),
        ],
      }),
      2,
    );
    expect(values(paidByPayer("health"))[0]).toBe(300);
    expect(values(savedByHolder("police"))[0]).toBe(200);
    const told = result.holders.map((each) => [each.meanPayments, each.meanSavings, each.meanNet, each.worseOff]);
    expect(told).toEqual([
      [700, 500, -200, 1],
      [300, 0, -300, 1],
      [0, 200, 200, 0],
    ]);
  });
});
