import { describe, expect, it } from "vitest";
import { cost, outcome, people, rule, saving, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { runExample } from "./run-example.ts";

describe("the price room", () => {
  it("lies between cost shared out as claims are paid and value net of deadweight, by hand", () => {
    // 100 people, 80 get a job, 30 of them would have anyway: 50 additional. Paid £200 a job: 80 × 200 = £16,000.
    // Worth £500 to the council and £100 to people for each of the 50: £30,000. Delivery costs £8,000.
    // A claim paid: worth 25,000/80 = £312.50 to budgets and 30,000/80 = £375 in all; costs 8,000/80 = £100.
    const { result } = runExample(
      plainDeal({
        cohort: { segments: [people("all", 100)] },
        outcomes: [outcome("job", { rate: 0.8, baseline: 0.3 })],
        payment: { rateCard: [rule("job", 200)] },
        savings: [saving("job", 500), saving("job", 100, { id: "wider", kind: "social" })],
        costs: { lines: [cost("delivery", "provider", { kind: "oneOff", month: 0 }, 8000)] },
      }),
      1000,
    );
    const [whole, job] = result.priceRoom;
    const mean = (id: string): number => result.measures.find((each) => each.id === id)!.statistics!.mean;
    expect(whole).toMatchObject({ name: "Whole rate card", per: "total", costFloor: 8000, isValued: true });
    expect(whole!.price).toBe(mean("payments.total"));
    expect(whole!.fiscalValue).toBeCloseTo(mean("savings.total"), 6);
    expect(whole!.valueCeiling).toBeCloseTo(mean("savings.total") + mean("savings.widerValue"), 6);
    expect(job).toMatchObject({ outcome: "job", per: "claim", isValued: true });
    expect(job!.price).toBeCloseTo(200, 9);
    // 1,000 trials of 100 people: errors of a few tenths of a per cent.
    expect(job!.costFloor / 100).toBeCloseTo(1, 2);
    expect(job!.fiscalValue / 312.5).toBeCloseTo(1, 1.7);
    expect(job!.valueCeiling / job!.fiscalValue).toBeCloseTo(600 / 500, 9);
  });

  it("is of present values: what is saved later is worth less, by hand", () => {
    // Ten jobs in month 12, each paid £100 then and saving £300 a year later; £500 is spent in month 0. At 10 %: paid
    // 1,000 / 1.1, worth 3,000 / 1.21, and 500.
    const { result } = runExample(
      plainDeal({
        outcomes: [outcome("job", { delay: 12 })],
        payment: { rateCard: [rule("job", 100)] },
        savings: [saving("job", 300, { startLagMonths: 12 })],
        costs: { lines: [cost("delivery", "provider", { kind: "oneOff", month: 0 }, 500)] },
        appraisal: { discountRate: term(0.1), months: 36 },
      }),
      1,
    );
    const [whole, job] = result.priceRoom;
    expect(whole!.price).toBeCloseTo(1000 / 1.1, 6);
    expect(whole!.valueCeiling).toBeCloseTo(3000 / 1.21, 6);
    expect(whole!.costFloor).toBeCloseTo(500, 9);
    expect(job!.price).toBeCloseTo(100 / 1.1, 6);
    expect(job!.valueCeiling).toBeCloseTo(300 / 1.21, 6);
    expect(job!.costFloor).toBeCloseTo(50, 6);
  });

  it("tells where floor and ceiling lie in 8 trials in 10", () => {
    // Of each job £200 to £400 is saved, alike; ten jobs. Costs are £300 to £700.
    const even = (low: number, high: number) => ({ family: "uniform" as const, low, high });
    const { result } = runExample(
      plainDeal({
        savings: [saving("job", even(200, 400))],
        costs: { lines: [cost("delivery", "provider", { kind: "oneOff", month: 0 }, even(300, 700))] },
      }),
      2000,
    );
    const [whole, job] = result.priceRoom;
    // P10 and P90 of 2,000 draws: errors of 0.7 % of the width, four of them.
    expect(Math.abs(whole!.valueRange.p10 - 2200)).toBeLessThan(4 * 0.007 * 2000);
    expect(Math.abs(whole!.valueRange.p90 - 3800)).toBeLessThan(4 * 0.007 * 2000);
    expect(Math.abs(whole!.costRange.p10 - 340)).toBeLessThan(4 * 0.007 * 400);
    expect(Math.abs(whole!.costRange.p90 - 660)).toBeLessThan(4 * 0.007 * 400);
    expect(job!.valueRange.p10).toBeCloseTo(whole!.valueRange.p10 / 10, 6);
    expect(job!.costRange.p90).toBeCloseTo(whole!.costRange.p90 / 10, 6);
  });

  it("lets fees pay for costs first, and tells outcomes without value and the contract holder's costs", () => {
    // Ten jobs at £100 and a fee of £10 in two months: £1,020. Costs 500 + 40 in the deal: (540 − 20)/1,000 of each price.
    const { result } = runExample(
      plainDeal({
        deal: { contractMonths: 2 },
        payment: { serviceFee: { amount: { value: 10, status: "illustrative" }, countsInCaps: false } },
        costs: {
          lines: [
            cost("delivery", "provider", { kind: "oneOff", month: 0 }, 500),
            cost("legal", "contractHolder", { kind: "oneOff", month: 0 }, 40),
          ],
        },
      }),
      1,
    );
    const [whole, job] = result.priceRoom;
    expect(whole).toMatchObject({ price: 1020, costFloor: 540, valueCeiling: 0, isValued: false });
    expect(job).toMatchObject({ price: 100, costFloor: 52, isValued: false });
  });

  it("tells the stages of a pathway together, since a saving may stand at any of them", () => {
    // Ten get a job and keep it: £100 + £50 each, £1,500; the saving of £200 stands at the second stage: £2,000.
    const { result } = runExample(
      plainDeal({
        outcomes: [outcome("job"), outcome("kept", { after: "job" })],
        payment: { rateCard: [rule("job", 100), rule("kept", 50)] },
        savings: [saving("kept", 200)],
      }),
      1,
    );
    expect(result.priceRoom).toHaveLength(2);
    expect(result.priceRoom[1]).toMatchObject({ outcome: "job", per: "total", price: 1500, valueCeiling: 2000 });
    expect(result.priceRoom[1]!.name).toBe("Outcome job, with later stages");
  });

  it("is not told where nothing is paid", () => {
    const scenario = plainDeal({ outcomes: [outcome("job", { rate: 0 })] });
    expect(runExample(scenario, 1).result.priceRoom).toEqual([]);
  });
});
