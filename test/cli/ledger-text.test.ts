import { describe, expect, it } from "vitest";
import { ledgerText } from "#cli/ledger-text.ts";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { Tranche } from "#shared/model/tranche.ts";
import { cohortMeasured } from "../shared/support/counted-parts.ts";
import { arrivals, cost, outcome, rule, surplus, term, tranche } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";

const principalAtRisk: Tranche["principalAtRisk"] = {
  performance: { kind: "measuredEffect", outcome: "days", effect: "relative" },
  between: "stepped",
  points: [{ from: 0, value: 0.4 }],
};

/** One cohort with 12 % fewer days than 100, known in month 11 and worth £1,000, of which the contract pays £700. */
const scenario = plainDeal({
  cohort: { segments: [arrivals("first", [0])] },
  outcomes: [cohortMeasured("days", { rate: 88, baseline: 100 })],
  payment: {
    rateCard: [
      rule("days", 0, {
        schedule: {
          effect: "relative",
          unit: "amount",
          between: "stepped",
          points: [{ effect: 0.1, value: 1000 }],
          measured: "perCohort",
        },
      }),
    ],
    contractCap: term(700),
  },
  costs: { lines: [cost("staff", "provider", { kind: "oneOff", month: 0 }, 2000)] },
  capital: {
    surplus: surplus(0, 1),
    tranches: [
      {
        ...tranche(2000),
        drawdown: { kind: "scheduled", amounts: [{ month: 0, amount: 2000 }] },
        repayment: { kind: "atMonth", month: 12 },
        principalAtRisk,
      },
    ],
  },
});

describe("a ledger in the terminal", () => {
  const text = ledgerText(trialLedger(scenario, 1, 0, "test"), scenario);

  it("calls outcomes, cohorts and tranches by their names", () => {
    expect(text).toContain("Measured days, People of first: 88 a person against 100, 1 people, known in Mar 2021");
    expect(text).toContain("Fund: drew £2,000.00; got principal £700.00");
  });

  it("tells principal written off from principal unpaid: 60 % of 2,000, and 800 − 700", () => {
    expect(text).toContain("of its principal £1,200.00 written off, £100.00 unpaid at the end");
  });

  it("says from which month a cap withheld, and which payment the contract cap cut", () => {
    expect(text).toContain("£300.00  contract cap, first from claims of Mar 2021");
    expect(text).toMatch(/£700\.00 .*Outcome payment: Rule days, claims of Mar 2021; cut by the contract cap/u);
  });

  it("says when the contract ended early and what fell short, and nothing of it where it ran its course", () => {
    const ended = plainDeal({ capital: { earlyTermination: { testMonth: 5, minimumOutcomes: 20 } } });
    const told = ledgerText(trialLedger(ended, 1, 0, "test"), ended);
    expect(told.split("\n")[2]).toBe("The contract ended at the end of Sep 2020: 10 outcomes of the 20 needed.");
    expect(text).not.toContain("ended at the end");
  });

  it("does not give a month to a measurement that an early end forestalled", () => {
    const performance = { kind: "outcomeCount", outcome: "job" } as const;
    const ended = plainDeal({
      cohort: { segments: [arrivals("first", [0, 0]), arrivals("second", [6, 6])] },
      outcomes: [cohortMeasured("days", { rate: 88, baseline: 100 }), outcome("job")],
      payment: { rateCard: [rule("job", 100)] },
      capital: { earlyTermination: { testMonth: 12, minimumPerformance: { performance, minimum: 5 } } },
    });
    const told = ledgerText(trialLedger(ended, 1, 0, "test"), ended);
    expect(told).toContain("People of first: 88 a person against 100, 2 people, known in Mar 2021");
    expect(told).toContain("People of second: 88 a person against 100, 2 people, not known when the contract ended");
  });
});
