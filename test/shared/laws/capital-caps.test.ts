import { describe, expect, it } from "vitest";
import { irr } from "#shared/finance/irr.ts";
import { everyAccount } from "../support/arbitrary-account.ts";
import { sum } from "../support/claim-grids.ts";

/** Value of flows at the end, at a monthly growth. */
const grown = (flows: Float64Array, growth: number): number => flows.reduce((value, flow) => value * growth + flow, 0);

/** The annual rate of flows that change sign once, by halving: nothing of the program's own search. */
function rateByHalving(flows: Float64Array): number {
  let low = 0;
  let high = 100;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (grown(flows, middle) > 0) low = middle;
    else high = middle;
  }
  return low ** 12 - 1;
}

function signChanges(flows: Float64Array): number {
  const signs = [...flows].filter((flow) => flow !== 0).map(Math.sign);
  return signs.filter((sign, place) => place > 0 && sign !== signs[place - 1]).length;
}

describe("caps on the return of any structure of capital", () => {
  it("hold what investors get to the multiple of what they put in", () => {
    let bound = 0;
    everyAccount(531, { fees: true }, (account, { terms: { multipleCap } }) => {
      if (multipleCap === Infinity) return;
      const [drawn, distributed] = [sum(account.drawn), sum(account.distributed)];
      expect(distributed).toBeLessThanOrEqual(drawn * multipleCap + 1e-6);
      if (drawn > 0 && distributed > drawn * multipleCap - 1) bound++;
    });
    expect(bound).toBeGreaterThan(20);
  });

  it("hold the IRR of all their cash, coupons included, worked out in another way", () => {
    let bound = 0;
    everyAccount(532, { fees: true }, (account, { terms: { hurdleGrowth } }) => {
      if (hurdleGrowth === undefined || sum(account.drawn) === 0) return;
      const flows = account.distributed.map((pence, month) => pence - account.drawn[month]!);
      expect(grown(flows, hurdleGrowth)).toBeLessThanOrEqual(1e-4);
      const capped = hurdleGrowth ** 12 - 1;
      const { annualRate } = irr(flows);
      if (annualRate !== undefined) expect(annualRate).toBeLessThanOrEqual(capped + 1e-6);
      if (signChanges(flows) !== 1 || flows.every((flow) => flow <= 0)) return;
      const rate = rateByHalving(flows);
      expect(rate).toBeLessThanOrEqual(capped + 1e-6);
      expect(annualRate).toBeCloseTo(rate, 6);
      if (rate > capped - 1e-3) bound++;
    });
    expect(bound).toBeGreaterThan(20);
  });

  it("count fees but do not cut them: nothing else is paid above the multiple, fees paid before it included", () => {
    everyAccount(533, {}, (account, { terms: { multipleCap, tranches } }) => {
      if (multipleCap === Infinity) return;
      let drawn = 0;
      let distributed = 0;
      account.balance.forEach((_, month) => {
        drawn += account.drawn[month]!;
        distributed += account.distributed[month]!;
        const surplus = account.tranches.some((rows) => rows.surplus[month]! > 0);
        const paid = tranches.flatMap(({ seniority }, place) =>
          account.tranches[place]!.coupons[month]! + account.tranches[place]!.principal[month]! > 0 ? [seniority] : [],
        );
        if (paid.length === 0 && !surplus) return;
        // Fees of classes behind the last that was paid anything else come after it, and on top.
        const behind = tranches.reduce(
          (all, { seniority }, place) =>
            surplus || seniority <= Math.max(...paid) ? all : all + account.tranches[place]!.fees[month]!,
          0,
        );
        expect(distributed - behind).toBeLessThanOrEqual(drawn * multipleCap + 1e-6);
      });
    });
  });

  it("send to the party named all that would have been the investors'", () => {
    // With caps and without, provider and commissioner together get what investors do not.
    everyAccount(534, {}, (account, { terms, receipts, costs }) => {
      const others = sum(account.toProvider) + sum(account.toCommissioner);
      const there = sum(receipts) + sum(account.drawn) - sum(costs) - account.balance.at(-1)!;
      expect(others).toBe(there - sum(account.distributed));
      if (terms.aboveCapTo === "commissioner" && terms.providerShare === 0)
        expect(sum(account.toProvider)).toBe(sum(account.releasedFee));
    });
  });
});
