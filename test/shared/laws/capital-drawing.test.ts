import { describe, expect, it } from "vitest";
import { everyAccount } from "../support/arbitrary-account.ts";
import { sum } from "../support/claim-grids.ts";

describe("as-needed capital of any structure", () => {
  it("drawn in proportion comes by commitment from all that can give, and from one that is used up no more than that", () => {
    let shared = 0;
    everyAccount(515, {}, (account, { terms: { tranches, drawnInProportion }, endedIn }) => {
      if (!drawnInProportion) return;
      account.drawn.forEach((_, month) => {
        const open = tranches.flatMap(({ scheduled, commitment, repaymentMonth }, place) => {
          const { drawn } = account.tranches[place]!;
          const before = sum(drawn.subarray(0, month));
          const closed = repaymentMonth !== -1 && month > Math.min(repaymentMonth, endedIn);
          if (scheduled || closed || before === commitment) return [];
          return [{ commitment, drawn: drawn[month]!, usedUp: before + drawn[month]! === commitment }];
        });
        for (const one of open)
          for (const other of open) {
            if (one === other || other.usedUp) continue;
            // Each round of sharing rounds to the penny, and there are no more rounds than tranches.
            const pennies = open.length * (one.commitment + other.commitment);
            const ahead = one.drawn * other.commitment - other.drawn * one.commitment;
            expect(ahead).toBeLessThanOrEqual(pennies);
            if (!one.usedUp && one.drawn > 0) shared++;
          }
      });
    });
    expect(shared).toBeGreaterThan(100);
  });

  it("drawn as listed comes from a tranche only when those before it are used up", () => {
    everyAccount(516, {}, (account, { terms: { tranches, drawnInProportion }, endedIn }) => {
      if (drawnInProportion) return;
      account.drawn.forEach((_, month) => {
        tranches.forEach((later, place) => {
          if (later.scheduled || account.tranches[place]!.drawn[month] === 0) return;
          tranches.slice(0, place).forEach(({ scheduled, commitment, repaymentMonth }, before) => {
            const closed = repaymentMonth !== -1 && month > Math.min(repaymentMonth, endedIn);
            if (scheduled || closed) return;
            expect(sum(account.tranches[before]!.drawn.subarray(0, month + 1))).toBe(commitment);
          });
        });
      });
    });
  });
});
