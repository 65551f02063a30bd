import { describe, expect, it } from "vitest";
import { exampleOf, runOf, shareOf, variantOf, withCertainReferrals, valuesOf } from "./example-runs.ts";

/** Every round gains exactly so many standard deviations. */
const gaining = (gain: number) =>
  variantOf("quality-education-india", (deal) => {
    withCertainReferrals(deal, 50_000);
    const [outcome] = deal.outcomes;
    if (outcome?.kind !== "cohortMeasured") throw new Error("learning is measured for a cohort");
    outcome.model = "fixed";
    delete outcome.standardDeviation;
    delete outcome.designEffect;
    outcome.comparison = { kind: "fixed" };
    outcome.withService = { statedAs: "points", change: { ...outcome.baseline, value: gain } };
  });

const valueOf = (gain: number, measure: string): number => valuesOf(gaining(gain), 1)(measure)[0]!;

describe("Quality Education India", () => {
  const scenario = exampleOf("quality-education-india");

  it("has the published capital, maximum, IRR cap and pupils", () => {
    const [tranche] = scenario.capital.tranches;
    expect(tranche!.commitment).toMatchObject({ value: 3_000_000, status: "published" });
    expect(scenario.payment.contractCap).toMatchObject({ value: 9_180_000, status: "published" });
    expect(scenario.capital.irrCap).toMatchObject({ value: 0.08, status: "published" });
    expect(scenario.cohort.segments).toHaveLength(4);
    expect(scenario.capital.recycling).toBe(true);
  });

  /*
   * The ledger by hand, in dollars. A round costs 1,750,000 in months 0, 12, 24 and 36; management 10,000 a month; 200,000
   * once. A round that gains 0.2 is paid 9,180,000 / 4 = 2,295,000 in months 11, 23, 35 and 47 (tested in month 9,
   * verified in 10, paid in 11). At a year's end twelve months of costs, 1,750,000 + 120,000 = 1,870,000, are kept.
   *
   * month  0      draws 1,750,000 + 200,000 + 10,000 = 1,960,000
   * months 1–10   draw 10,000 each: 2,060,000 drawn in all, and nothing after that
   * month 11      2,295,000 − 10,000 = 2,285,000; keeps 1,870,000, repays 415,000
   * month 23      1,870,000 − 1,750,000 − 120,000 + 2,295,000 = 2,295,000; keeps 1,870,000, repays 425,000
   * month 35      likewise repays 425,000; 2,060,000 − 1,265,000 = 795,000 of principal is out
   * month 47      2,295,000: principal 795,000, then what an IRR of 8 % still owes; the rest to the outcome funders
   */
  it("recycles what a round earns, as in a ledger by hand", () => {
    const monthly = 1.08 ** (1 / 12);
    const grown = (amount: number, month: number): number => amount * monthly ** (47 - month);
    const drawn = [1_960_000, ...Array.from({ length: 10 }, () => 10_000)];
    const owed =
      drawn.reduce((sum, amount, month) => sum + grown(amount, month), 0) -
      grown(415_000, 11) -
      grown(425_000, 23) -
      grown(425_000, 35);
    const values = valuesOf(gaining(0.2), 1);
    const value = (measure: string): number => values(measure)[0]!;
    expect(value("payments.total")).toBe(9_180_000);
    expect(value("investor.drawn")).toBe(2_060_000);
    expect(Math.abs(value("investor.distributions") - (415_000 + 425_000 + 425_000 + owed))).toBeLessThan(1);
    expect(value("investor.irr")).toBeCloseTo(0.08, 5);
    expect(value("account.closingBalance")).toBe(0);
  });

  it("can lose everything: without any gain nothing comes back", () => {
    const values = valuesOf(gaining(0), 1);
    expect(values("payments.total")[0]).toBe(0);
    expect(values("investor.drawn")[0]).toBe(3_000_000);
    expect(values("investor.irr")[0]).toBe(-1);
    expect(values("account.peakFundingGap")[0]).toBeGreaterThan(0);
  });

  it("pays half of a round for half of the gain", () => {
    expect(valueOf(0.1, "payments.total")).toBe(9_180_000 / 2);
  });

  it("teaches that the investor never gets more than 8 %, and may lose", () => {
    const { values } = runOf("quality-education-india");
    const irr = values("investor.irr").filter((each) => Number.isFinite(each));
    expect(Math.max(...irr)).toBeLessThan(0.0801);
    expect(shareOf(irr, (each) => each > 0.0799)).toBeGreaterThan(0.4);
    expect(shareOf(irr, (each) => each < 0)).toBeGreaterThan(0.1);
  });
});
