import { describe, expect, it } from "vitest";
import { moved, paid, toThePenny, withheld } from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// Three metrics by the relative fall, on a line between two points; one for a share above 65 %; nothing unless 2,000
// mothers were served. Medicaid pays two fifths, to 2,500,000; what it cannot pay falls to the general fund.
const MOTHERS = "cohort.segments.mothers.referrals";
const fall = (metric: string, percent: number) => ({ [`outcomes.${metric}.withService.change`]: -percent / 100 });
const MEDICAID = { from: "Medicaid pot" };
const GENERAL = { from: "General fund" };

describe("South Carolina Nurse-Family Partnership", () => {
  it.each([
    ["pre", 12.99, 0],
    ["pre", 13, 1_050_000],
    ["pre", 14.2, 1_680_000], // 1,050,000 + 1.2/2 × 1,050,000
    ["pre", 15, 2_100_000],
    ["pre", 16, 2_100_000],
    ["inj", 17.09, 0],
    ["inj", 17.1, 1_600_000],
    ["inj", 20, 1_815_957.45], // 1,600,000 + 2.9/9.4 × 700,000
    ["inj", 26.5, 2_300_000],
    ["spa", 20.69, 0],
    ["spa", 20.7, 1_400_000],
    ["spa", 23.15, 1_600_000], // half of the way
    ["spa", 25.6, 1_800_000],
    ["spa", 30, 1_800_000],
  ])("pays for %s and a fall of %d per cent %d", (metric, percent, amount) => {
    expect(paid(replayed("south-carolina-nfp/between", fall(metric, percent)), metric)).toBe(amount);
  });

  it.each([
    [0.65, 0],
    [0.6501, 1_300_000],
  ])("pays for a share of %d from poor areas %d", (share, amount) => {
    expect(paid(replayed("south-carolina-nfp/between", { "outcomes.zip.withService.rate": share }), "zip")).toBe(
      amount,
    );
  });

  it("takes a fall to a threshold for one, from whichever baseline and however stated", () => {
    for (const baseline of [0.07, 0.096, 0.115, 0.137, 0.213, 0.33, 0.619]) {
      const rate = { statedAs: "rate", rate: { value: baseline * (1 - 0.13), status: "illustrative" } };
      for (const effect of [fall("pre", 13), { "outcomes.pre.withService": rate }]) {
        const ledger = replayed("south-carolina-nfp/between", { "outcomes.pre.baseline": baseline, ...effect });
        expect(paid(ledger, "pre"), `${baseline}`).toBe(1_050_000);
      }
    }
  });

  it("splits between Medicaid and the general fund, to the cent", () => {
    const ledger = replayed("south-carolina-nfp/between");
    // 1,680,000 + 1,815,957.45 + 1,600,000 + 1,300,000 = 6,395,957.45; two fifths, 2,558,382.98, are above 2,500,000.
    expect(paid(ledger)).toBe(6_395_957.45);
    expect(moved(ledger, MEDICAID)).toBe(2_500_000);
    expect(moved(ledger, GENERAL)).toBe(3_895_957.45);
  });

  it("gives the general fund what is above Medicaid's pot, from the first cent", () => {
    // 1,050,000 + 2,300,000 + 1,600,000 + 1,300,000 = 6,250,000: two fifths are 2,500,000 exactly.
    const exact = { ...fall("pre", 13), ...fall("inj", 26.5) };
    const at = replayed("south-carolina-nfp/between", exact);
    expect([moved(at, MEDICAID), moved(at, GENERAL)]).toEqual([2_500_000, 3_750_000]);
    // 13.01 %: 1,050,000 + 0.01/2 × 1,050,000 = 5,250 more, all of it from the general fund.
    const past = replayed("south-carolina-nfp/between", { ...exact, ...fall("pre", 13.01) });
    expect([moved(past, MEDICAID), moved(past, GENERAL)]).toEqual([2_500_000, 3_755_250]);
  });

  it("pays every metric's most, the contract's cap of 7,500,000, and loses what a fund of 4,000,000 leaves", () => {
    const best = replayed("south-carolina-nfp/all-best");
    // 2,100,000 + 2,300,000 + 1,800,000 + 1,300,000.
    expect([paid(best), withheld(best, "withheldByContractCap")]).toEqual([7_500_000, 0]);
    expect([moved(best, MEDICAID), moved(best, GENERAL)]).toEqual([2_500_000, 5_000_000]);
    const smallFund = replayed("south-carolina-nfp/small-fund");
    expect([moved(smallFund, MEDICAID), moved(smallFund, GENERAL)]).toEqual([2_500_000, 4_000_000]);
    expect(withheld(smallFund, "withheldByPayerCaps")).toBe(1_000_000);
  });

  it("pays nothing for 1,999 mothers, however well they do, and all for 2,000", () => {
    expect(paid(replayed("south-carolina-nfp/too-few-served"))).toBe(0);
    expect(paid(replayed("south-carolina-nfp/too-few-served", { [MOTHERS]: 2_000 }))).toBe(7_500_000);
  });

  it("adds two groups of mothers up by people", () => {
    // 10 % of 2,000 and 18 % of 1,200: (200 + 216) / 3,200 = 13 %.
    expect(toThePenny((2_000 * 0.1 + 1_200 * 0.18) / 3_200)).toBe(0.13);
    expect(paid(replayed("south-carolina-nfp/two-groups"), "pre")).toBe(1_050_000);
  });
});
