import { describe, expect, it } from "vitest";
import { sum } from "../support/claim-grids.ts";
import { everyTrial } from "../support/laws.ts";

describe("cash of any deal", () => {
  it("in is cash out and the closing balance, to the penny, each month", () => {
    everyTrial(121, ({ account, payments, costs }) => {
      let before = 0;
      account.balance.forEach((balance, month) => {
        const cashIn = payments.cash[month]! + account.drawn[month]!;
        const cashOut =
          costs.fromAccount[month]! +
          account.distributed[month]! +
          account.toProvider[month]! +
          account.toCommissioner[month]!;
        if (before + cashIn !== cashOut + balance)
          expect.fail(`month ${month}: ${before} + ${cashIn} ≠ ${cashOut} + ${balance}`);
        if (!Number.isInteger(balance)) expect.fail(`pence of month ${month}`);
        before = balance;
      });
    });
  });

  it("flows one way: nothing drawn, distributed or short is negative, and nothing is left at the end", () => {
    everyTrial(122, ({ account }) => {
      for (const row of [
        account.drawn,
        account.distributed,
        account.toProvider,
        account.toCommissioner,
        account.fundingGap,
      ])
        if (row.some((amount) => amount < 0)) expect.fail("a negative amount");
      expect(account.balance.at(-1)).toBeLessThanOrEqual(0);
    });
  });

  it("never goes below zero while commitment lasts, nor capital above the commitment", () => {
    everyTrial(123, ({ account }, { capital }) => {
      const commitment = Math.round((capital.tranches[0]?.commitment.value ?? 0) * 100);
      let drawn = 0;
      account.balance.forEach((balance, month) => {
        drawn += account.drawn[month]!;
        if (balance < 0) expect(drawn).toBe(commitment);
      });
      expect(drawn).toBeLessThanOrEqual(commitment);
    });
  });

  it("of the contract holder pays every cost", () => {
    everyTrial(124, ({ costs }) => {
      costs.fromAccount.forEach((cash, month) =>
        expect(cash).toBe(costs.toProvider[month]! + costs.contractHolder[month]!),
      );
    });
  });

  it("counts each person in service for each month until leaving or completing", () => {
    everyTrial(125, ({ people, costs }, { cohort }) => {
      expect(sum(costs.startsIn)).toBe(people.count);
      let personMonths = 0;
      for (let person = 0; person < people.count; person++)
        personMonths += Math.min(people.leftAfter[person]!, cohort.serviceMonths.value);
      expect(sum(costs.activeIn)).toBe(personMonths);
      expect(costs.activeIn.every((active) => active >= 0)).toBe(true);
    });
  });
});
