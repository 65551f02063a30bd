import { describe, expect, it } from "vitest";
import type { CashAccount } from "#shared/finance/cash-account.ts";
import { runAccount, trancheTerms, type AccountParts } from "../support/run-account.ts";

interface Terms extends AccountParts {
  readonly commitment?: number;
}

/** Runs an account on pence, with one tranche that is drawn as needed where there is a commitment. */
const run = (receipts: readonly number[], costs: readonly number[], { commitment, ...terms }: Terms): CashAccount =>
  runAccount(receipts, costs, {
    ...terms,
    tranches: commitment === undefined ? [] : [trancheTerms(receipts.length, { commitment })],
  });

describe("cash account", () => {
  it("draws no more than is needed to meet the month", () => {
    expect([...run([30, 0, 0], [50, 20, 0], { commitment: 100 }).drawn]).toEqual([20, 20, 0]);
  });

  it("meets costs from receipts before new capital", () => {
    expect([...run([80, 0, 0], [50, 20, 0], { commitment: 100, distributionPeriod: "year" }).drawn]).toEqual([0, 0, 0]);
  });

  it("draws the minimum balance at the start, and not in the last month", () => {
    const { drawn, balance } = run([0, 0, 0], [0, 0, 0], { commitment: 100, minimumBalance: 40 });
    expect([...drawn]).toEqual([40, 0, 0]);
    expect([...balance]).toEqual([40, 40, 0]);
    expect([...run([0], [0], { commitment: 100, minimumBalance: 40 }).drawn]).toEqual([0]);
  });

  it("draws what is left of the commitment and records the rest as a gap", () => {
    const { drawn, fundingGap, balance } = run([0, 0, 0], [70, 70, 70], { commitment: 100 });
    expect([...drawn]).toEqual([70, 30, 0]);
    expect([...fundingGap]).toEqual([0, 40, 70]);
    expect([...balance]).toEqual([0, -40, -110]);
  });

  it("records only the new part of a gap, and none while it shrinks", () => {
    // −50, −80, −60 (20 came in), −70.
    expect([...run([0, 0, 20, 0], [50, 30, 0, 10], {}).fundingGap]).toEqual([50, 30, 0, 10]);
  });

  it("does not draw again what was repaid", () => {
    const { drawn, distributed, fundingGap } = run([0, 100, 0, 0], [100, 0, 50, 0], { commitment: 120 });
    expect([...distributed]).toEqual([0, 100, 0, 0]);
    expect([...drawn]).toEqual([100, 0, 20, 0]);
    expect([...fundingGap]).toEqual([0, 0, 30, 0]);
  });

  it("distributes at the end of each period and in the last month", () => {
    const quarterly = { distributionPeriod: "quarter", providerShare: 1 } as const;
    expect([...run([10, 10, 10, 10, 10], [0, 0, 0, 0, 0], quarterly).toProvider]).toEqual([0, 0, 30, 0, 20]);
    const yearly = { distributionPeriod: "year", providerShare: 1 } as const;
    expect([...run([10, 10, 10, 10, 10], [0, 0, 0, 0, 0], yearly).toProvider]).toEqual([0, 0, 0, 0, 50]);
  });

  it("keeps the coming months' costs in reserve, as far as there are months", () => {
    // Month 0 keeps 20 + 30 of 100; month 1: 50 − 20 = 30, keeps 30; month 2 pays 30.
    const account = run([100, 0, 0], [0, 20, 30], { reserveMonths: 2, providerShare: 1 });
    expect([...account.toProvider]).toEqual([50, 0, 0]);
    expect([...account.balance]).toEqual([50, 30, 0]);
  });

  it("shares surplus so that it adds up to the penny", () => {
    // Principal 100, surplus 33: investor round(16.5) = 17, up to provider round(33 × 0.8 = 26.4) = 26 − 17 = 9, rest 7.
    const account = run([0, 133], [100, 0], { commitment: 100, investorShare: 0.5, providerShare: 0.3 });
    expect([account.distributed[1], account.toProvider[1], account.toCommissioner[1]]).toEqual([117, 9, 7]);
  });

  it("lets capital drawn grow at the IRR cap, month by month", () => {
    // 1 % a month on 10,000: after two months 10,201, of which 4,000 is paid → 6,201; after one more 6,263.01.
    const account = run([0, 0, 4000, 90_000], [10_000, 0, 0, 0], {
      commitment: 10_000,
      investorShare: 1,
      hurdleGrowth: 1.01,
    });
    expect([...account.distributed]).toEqual([0, 0, 4000, 6263]);
    expect([...account.toCommissioner]).toEqual([0, 0, 0, 83_737]);
  });

  it("repays principal in full before anything counts as surplus", () => {
    const account = run([0, 60, 60], [100, 0, 0], { commitment: 100, investorShare: 0, providerShare: 1 });
    expect([...account.distributed]).toEqual([0, 60, 40]);
    expect([...account.toProvider]).toEqual([0, 0, 20]);
  });
});
