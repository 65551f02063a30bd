import { describe, expect, it } from "vitest";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { arrivals, cost, outcome, rule, surplus, term, tranche } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

const entries = (scenario: Scenario) =>
  trialLedger(scenario, 1, 0, "test").entries.map(({ month, to, amount, under }) => [month, to, amount, under]);
const paidIn = (scenario: Scenario) => entries(scenario).filter(([, to]) => to === "Contract holder");

describe("what an entry is paid under", () => {
  it("tells what an annual cap carried over from new claims", () => {
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [0, 0, 12])] },
      payment: { annualCap: { year: "contract", amounts: [term(150), term(500)], excess: "carried" } },
    });
    expect(paidIn(scenario)).toEqual([
      [0, "Contract holder", 150, "Outcome payment: Rule job, claims of Apr 2020"],
      [12, "Contract holder", 150, "Outcome payment: Rule job, claims of Apr 2021, with what was carried over"],
    ]);
    const nobodyNew = { ...scenario, cohort: { ...scenario.cohort, segments: [arrivals("all", [0, 0])] } };
    expect(paidIn(nobodyNew)[1]![3]).toBe("Outcome payment: Rule job, claims of Apr 2021: carried over");
  });

  it("tells where the contract cap cut a payment: 200 of the last 300 the cap of 400 leaves", () => {
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [0, 0, 1, 1, 1, 2])] },
      payment: { contractCap: term(400) },
    });
    expect(paidIn(scenario)).toEqual([
      [0, "Contract holder", 200, "Outcome payment: Rule job, claims of Apr 2020"],
      [1, "Contract holder", 200, "Outcome payment: Rule job, claims of May 2020; cut by the contract cap"],
    ]);
  });

  it("tells a service fee and planned payments from payments for outcomes", () => {
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [0])] },
      payment: {
        rateCard: [rule("job", 100)],
        serviceFee: {
          amount: { value: 10, status: "illustrative" },
          firstMonth: 1,
          lastMonth: 1,
          countsInCaps: false,
        },
        plannedPayments: { fromMonth: 2, amounts: [30] },
      },
      outcomes: [outcome("job")],
    });
    expect(paidIn(scenario)).toEqual([
      [0, "Contract holder", 100, "Outcome payment: Rule job, claims of Apr 2020"],
      [1, "Contract holder", 10, "Service fee of May 2020"],
      [2, "Contract holder", 30, "Planned payment of Jun 2020"],
    ]);
  });

  it("tells what goes above the caps on return from a share of surplus", () => {
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [0, 0, 0])] },
      payment: { invoicing: { period: "month", verificationLagMonths: 0, paymentLagMonths: 1 } },
      costs: { lines: [cost("staff", "provider", { kind: "oneOff", month: 0 }, 100)] },
      capital: { tranches: [tranche(100)], surplus: surplus(1, 0), moicCap: term(1.5) },
    });
    expect(entries(scenario).slice(4)).toEqual([
      [1, "Fund", 100, "Principal repaid"],
      [1, "Fund", 50, "Share of surplus"],
      [1, "Budget of council", 150, "Above what investors may take"],
    ]);
  });
});
