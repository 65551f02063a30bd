import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AccountRun } from "#shared/finance/account-run.ts";
import type { TrancheRows } from "#shared/finance/tranche-terms.ts";
import { accountOf, anyAccount, everyAccount } from "../support/arbitrary-account.ts";
import { sum } from "../support/claim-grids.ts";

const KINDS = ["fees", "coupons", "principal", "surplus"] as const;
const paidIn = (rows: TrancheRows, month: number): number => KINDS.reduce((all, kind) => all + rows[kind][month]!, 0);

describe("cash of any structure of capital", () => {
  it("in is cash out and the closing balance, to the penny, each month", () => {
    everyAccount(501, {}, (account, { receipts, costs }) => {
      let before = 0;
      account.balance.forEach((balance, month) => {
        const paid = account.distributed[month]! + account.toProvider[month]! + account.toCommissioner[month]!;
        expect(before + receipts[month]! + account.drawn[month]!).toBe(costs[month]! + paid + balance);
        before = balance;
      });
      expect(before).toBeLessThanOrEqual(0);
    });
  });

  it("is whole pence, and flows one way", () => {
    everyAccount(502, {}, ({ tranches, balance, ...totals }) => {
      for (const row of [
        ...Object.values(totals),
        ...tranches.flatMap((rows) => Object.values(rows) as Float64Array[]),
      ])
        if (!row.every((pence) => Number.isInteger(pence) && pence >= 0)) expect.fail("not whole pence, or below 0");
      expect(balance.every(Number.isInteger)).toBe(true);
    });
  });

  it("of the tranches adds up to that of the investors", () => {
    everyAccount(503, {}, (account) => {
      account.balance.forEach((_, month) => {
        const all = (of: (rows: TrancheRows) => number): number =>
          account.tranches.reduce((total, rows) => total + of(rows), 0);
        expect(all(({ drawn }) => drawn[month]!)).toBe(account.drawn[month]);
        expect(all((rows) => paidIn(rows, month))).toBe(account.distributed[month]);
        expect(all(({ guarantee }) => guarantee[month]!)).toBe(account.guarantee[month]);
      });
    });
  });

  it("goes below zero only when there is nothing left to draw", () => {
    everyAccount(504, {}, (account, { terms: { tranches }, endedIn }) => {
      account.balance.forEach((balance, month) => {
        if (balance >= 0) return;
        tranches.forEach((terms, place) => {
          if (terms.scheduled) return;
          const open = terms.repaymentMonth === -1 || month <= Math.min(terms.repaymentMonth, endedIn);
          if (open) expect(sum(account.tranches[place]!.drawn.subarray(0, month + 1))).toBe(terms.commitment);
        });
      });
    });
  });

  it("is the same whichever trial ran before", () => {
    fc.assert(
      fc.property(anyAccount(), (given) => {
        const { terms, receipts, costs, heldBack, endedIn } = given;
        const run = new AccountRun(terms, receipts.length);
        run.run(costs, receipts, heldBack, Math.min(1, endedIn));
        run.run(receipts, costs, heldBack, endedIn);
        expect(run.account).toEqual(accountOf(given));
      }),
      { seed: 505, numRuns: 500 },
    );
  });
});

describe("any tranche", () => {
  it("is drawn within its commitment, as scheduled, and never after its principal falls due", () => {
    everyAccount(511, {}, (account, { terms: { tranches }, endedIn }) => {
      tranches.forEach(({ commitment, scheduled, repaymentMonth }, place) => {
        const { drawn } = account.tranches[place]!;
        expect(sum(drawn)).toBeLessThanOrEqual(commitment);
        const due = repaymentMonth === -1 ? Infinity : Math.min(repaymentMonth, endedIn);
        drawn.forEach((pence, month) => {
          if (month > due || (scheduled && month > endedIn)) expect(pence).toBe(0);
          if (scheduled) expect(pence).toBeLessThanOrEqual(scheduled[month]!);
        });
      });
    });
  });

  it("is repaid no more than it put in, nothing before its month, and no more than performance allows at it", () => {
    everyAccount(512, {}, (account, { terms: { tranches }, endedIn }) => {
      tranches.forEach(({ repaymentMonth, repayableShare }, place) => {
        const { drawn, principal } = account.tranches[place]!;
        let out = 0;
        principal.forEach((pence, month) => {
          out += drawn[month]! - pence;
          expect(out).toBeGreaterThanOrEqual(0);
          if (repaymentMonth !== -1 && month < Math.min(repaymentMonth, endedIn) && month < principal.length - 1)
            expect(pence).toBe(0);
        });
        if (repaymentMonth !== -1)
          expect(sum(principal)).toBeLessThanOrEqual(Math.floor(sum(drawn) * repayableShare + 0.500001));
      });
    });
  });

  it("is covered by its guarantor up to the cover, for principal not repaid, and at the end only", () => {
    everyAccount(513, {}, (account, { terms: { tranches } }) => {
      tranches.forEach(({ guaranteedShare, guaranteedAmount }, place) => {
        const { drawn, principal, guarantee } = account.tranches[place]!;
        const paid = guarantee.at(-1)!;
        expect(sum(guarantee)).toBe(paid);
        expect(paid).toBeLessThanOrEqual(guaranteedAmount);
        expect(paid).toBeLessThanOrEqual(sum(drawn) * guaranteedShare + 0.500001);
        expect(paid).toBeLessThanOrEqual(sum(drawn) - sum(principal));
      });
    });
  });

  it("without caps is made whole as far as its cover reaches", () => {
    everyAccount(514, { caps: true }, (account, { terms: { tranches } }) => {
      tranches.forEach(({ guaranteedShare, guaranteedAmount }, place) => {
        const { drawn, principal, guarantee } = account.tranches[place]!;
        const cover = Math.min(guaranteedAmount, Math.floor(sum(drawn) * guaranteedShare + 0.500001));
        expect(guarantee.at(-1)!).toBe(Math.min(cover, sum(drawn) - sum(principal)));
      });
    });
  });
});
