import { describe, expect, it } from "vitest";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { LedgerTranche } from "#shared/model/ledger.ts";
import type { Capital } from "#shared/model/capital.ts";
import type { Tranche } from "#shared/model/tranche.ts";
import { arrivals, cost, surplus, term, tranche } from "../support/deal-parts.ts";
import { everyDeal } from "../support/laws.ts";
import { plainDeal } from "../support/plain-deal.ts";

/** £1,000 are lent and spent in month 0 and due in month 2, when jobs have brought £100 each. */
const lent = (rest: Partial<Tranche>, jobs = 2, capital: Partial<Capital> = {}): LedgerTranche => {
  const scenario = plainDeal({
    cohort: {
      segments: [
        arrivals(
          "all",
          Array.from({ length: jobs }, () => 1),
        ),
      ],
    },
    costs: { lines: [cost("staff", "provider", { kind: "oneOff", month: 0 }, 1000)] },
    capital: {
      surplus: surplus(0, 1),
      tranches: [
        {
          ...tranche(1000),
          drawdown: { kind: "scheduled", amounts: [{ month: 0, amount: 1000 }] },
          repayment: { kind: "atMonth", month: 2 },
          ...rest,
        },
      ],
      ...capital,
    },
  });
  return trialLedger(scenario, 1, 0, "test").tranches[0]!;
};

const lost = ({ principal, ...rest }: LedgerTranche) => ({
  principal,
  notRepaid: rest.principalNotRepaid,
  writtenOff: rest.principalWrittenOff,
  aboveCaps: rest.principalAboveCaps,
  unpaid: rest.principalUnpaid,
});

describe("principal that a tranche does not get back", () => {
  it("is unpaid where cash never came: 1,000 − 200 = 800", () => {
    expect(lost(lent({}))).toEqual({ principal: 200, notRepaid: 800, writtenOff: 0, aboveCaps: 0, unpaid: 800 });
  });

  it("is written off as performance says, and only the rest unpaid: 1,000 − 60 % = 400, of which 200 came", () => {
    const principalAtRisk: Tranche["principalAtRisk"] = {
      performance: { kind: "outcomeCount", outcome: "job" },
      between: "stepped",
      points: [{ from: 0, value: 0.4 }],
    };
    expect(lost(lent({ principalAtRisk }))).toEqual({
      principal: 200,
      notRepaid: 800,
      writtenOff: 600,
      aboveCaps: 0,
      unpaid: 200,
    });
  });

  it("goes to the party named above a cap on return: after a fee of 50 investors may take 1 × 1,000 − 50 = 950", () => {
    expect(lost(lent({ arrangementFee: term(0.05) }, 12, { moicCap: term(1) }))).toEqual({
      principal: 950,
      notRepaid: 50,
      writtenOff: 0,
      aboveCaps: 50,
      unpaid: 0,
    });
  });

  it("falls into these parts in any deal, none of them below nothing", () => {
    everyDeal(402, (scenario) => {
      for (const of of trialLedger(scenario, 3, 1, "test").tranches) {
        const { writtenOff, aboveCaps, unpaid, notRepaid } = lost(of);
        expect(Math.min(writtenOff, aboveCaps, unpaid)).toBeGreaterThanOrEqual(0);
        expect(Math.round((writtenOff + aboveCaps + unpaid) * 100)).toBe(Math.round(notRepaid * 100));
      }
    });
  });
});
