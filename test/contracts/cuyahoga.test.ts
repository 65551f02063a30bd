import { describe, expect, it } from "vitest";
import {
  closingBalance,
  moved,
  movedByMonth,
  paid,
  paidByMonth,
  toThePenny,
  tranche,
  withheld,
} from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// 75 for each day in foster care fewer than the 250 of the control group, for 135 families, 5,000,000 at most, in month
// 59. Five layers of capital give 66,000 a month for 60 months, one after the other, and are repaid in the same order.
const PAID_IN = 59;
const LAYERS = [
  ["senior", 1_575_000, 0.05],
  ["sub", 725_000, 0.02],
  ["g1", 1_000_000, 0],
  ["g2", 325_000, 0],
  ["g3", 150_000, 0],
  ["gap", 185_000, 0],
] as const;

/** What each layer is repaid out of a payment in the last month, principal and then coupon, layer by layer. */
function repaid(payment: number) {
  let [cash, before] = [payment, 0];
  const layers = LAYERS.map(([id, commitment, rate]) => {
    // Simple interest on what stood at the start of each month: months 1 to 59.
    let accrued = 0;
    for (let month = 1; month < 60; month++)
      accrued += (Math.min(commitment, Math.max(0, month * 66_000 - before)) * rate) / 12;
    before += commitment;
    const principal = Math.min(cash, commitment);
    const coupons = Math.min(toThePenny(cash - principal), toThePenny(accrued));
    cash = toThePenny(cash - principal - coupons);
    return { id, drawn: commitment, principal, coupons };
  });
  return { layers, left: cash };
}

describe("Cuyahoga, Partnering for Family Success", () => {
  it("pays 75 a day fewer and family, and repays the senior loan in part", () => {
    const ledger = replayed("cuyahoga/sixty-days");
    // (250 − 190) × 135 × 75 = 607,500.
    expect(paidByMonth(ledger)).toEqual({ [PAID_IN]: 607_500 });
    expect(tranche(ledger, "senior")).toMatchObject({ principal: 607_500, principalNotRepaid: 967_500, coupons: 0 });
  });

  it.each([
    [249.99, 101.25], // 0.01 × 135 × 75
    [249.9999, 1.01], // 0.0001 × 135 × 75 = 1.0125
    [250, 0],
    [260, 0],
    [30, 2_227_500], // 220 × 135 × 75
  ])("pays for %d days in the programme %d", (days, amount) => {
    const ledger = replayed("cuyahoga/sixty-days", { "outcomes.days.withService.rate": days });
    expect(paid(ledger)).toBe(amount);
    expect(tranche(ledger, "senior").principal).toBe(Math.min(amount, 1_575_000));
  });

  it("stops at five million, and repays every layer with its coupon", () => {
    const ledger = replayed("cuyahoga/at-cap");
    // (250 − 83.33) × 400 × 75 = 5,000,100.
    expect([paid(ledger), withheld(ledger, "withheldByContractCap")]).toEqual([5_000_000, 100]);
    const { layers, left } = repaid(5_000_000);
    for (const { id, ...expected } of layers) expect(tranche(ledger, id)).toMatchObject(expected);
    expect(moved(ledger, { to: "FrontLine", under: "Share of surplus" })).toBe(left);
    expect(closingBalance(ledger)).toBe(0);
  });

  it.each([1_575_000 + 225_000, 2_227_500, 3_000_000])(
    "pays a coupon after the principal of its own layer: %d",
    (payment) => {
      const days = 250 - payment / 75 / 135;
      const ledger = replayed("cuyahoga/sixty-days", { "outcomes.days.withService.rate": days });
      expect(paid(ledger)).toBe(payment);
      for (const { id, ...expected } of repaid(payment).layers) expect(tranche(ledger, id)).toMatchObject(expected);
    },
  );

  it("draws the layers one after the other", () => {
    const ledger = replayed("cuyahoga/sixty-days");
    // 23 × 66,000 = 1,518,000: in month 23 the senior loan has 57,000 left and the subordinate gives 9,000.
    expect(movedByMonth(ledger, { from: "Senior loan" })[23]).toBe(57_000);
    expect(movedByMonth(ledger, { from: "Subordinate loan" })[23]).toBe(9_000);
    expect(LAYERS.map(([id]) => tranche(ledger, id).drawn)).toEqual(LAYERS.map(([, commitment]) => commitment));
  });

  it("takes what no layer meets from the payment first", () => {
    // Costs of 60 × 66,000 = 3,960,000 against 3,775,000 of capital: 185,000 are missing until month 59.
    const ledger = replayed("cuyahoga/unfunded");
    expect(Math.min(...ledger.account.slice(0, PAID_IN).map(({ balance }) => balance))).toBe(-185_000 + 66_000);
    expect(tranche(ledger, "senior").principal).toBe(607_500 - 185_000);
  });
});
