import { describe, expect, it } from "vitest";
import type { FrequencyOutcome } from "#shared/model/outcome.ts";
import { unitCosts } from "#shared/unit-costs/library.ts";
import { countingsOf, fittingCounting, unitSaving, type UnitSavingTerms } from "#shared/unit-costs/unit-saving.ts";
import { input, outcome, term } from "../support/deal-parts.ts";

const costOf = (id: string) => unitCosts.find((each) => each.id === id)!;
const saved = (id: string, terms: Partial<UnitSavingTerms>) =>
  unitSaving(costOf(id), { baseYear: 2024, growth: 0.02, counting: "asPublished", ...terms })!;

const counts = (event: string): FrequencyOutcome => ({
  kind: "frequency",
  id: "count",
  name: "A count",
  event,
  better: "fewer",
  model: "poisson",
  trackingMonths: term(12),
  withService: { statedAs: "rate", rate: input(1) },
  baseline: input(2),
});

describe("unitSaving", () => {
  it("uprates what happens once", () => {
    // A&E attendance: £109 × 100 / 71.10785 = £153.288 → £153.29.
    expect(saved("a-and-e-attendance", {})).toMatchObject({
      amount: 153.29,
      asPublished: false,
      recurrence: { kind: "once" },
      note: "Published: £109 each in prices of 2011/12. Uprated to 2024 × 1.4063 (GDP deflator, HM Treasury, December 2025).",
    });
  });

  it("spreads a year's cost over twelve months", () => {
    // Child in care, base 2015: £51,080 × 75.1536 / 73.772725 = £52,036.11 a year, £4,336.34 a month.
    const child = saved("child-in-care", { baseYear: 2015, counting: "monthly" });
    expect(child.amount).toBe(4336.34);
    expect(child.recurrence).toEqual({ kind: "monthly", months: 12, yearlyFallOff: 0 });
    expect(child.note).toContain("£51,080 a year in prices of 2013/14");
    expect(child.note).toContain("× 1.0187 (GDP deflator, HM Treasury, December 2025) ÷ 12.");
  });

  it("takes 52 weeks to the year", () => {
    // Hostel, base 2026 at 2 %: £107 × 104.04 / 69.549775 × 52 / 12 = £693.602 a month.
    const hostel = saved("hostel", { baseYear: 2026, counting: "monthly" });
    expect(hostel.amount).toBe(693.6);
    expect(hostel.note).toContain("December 2025, then 2% a year from 2024) × 52 ÷ 12.");
  });

  it("counts a day of what is published by the year or by the week", () => {
    // £52,036.11 / 365 = £142.5647; foster care, base 2020: £700 × 85.2137 / 73.772725 / 7 = £115.508.
    expect(saved("child-in-care", { baseYear: 2015, counting: "perDay" }).amount).toBe(142.56);
    const foster = saved("foster-care", { baseYear: 2020, counting: "perDay" });
    expect(foster.amount).toBe(115.51);
    expect(foster.recurrence).toEqual({ kind: "once" });
    expect(foster.note).toContain(" ÷ 7.");
  });

  it("is nothing before the deflator's first year", () => {
    const terms = { baseYear: 1999, growth: 0, counting: "asPublished" } as const;
    expect(unitSaving(costOf("arrest"), terms)).toBeUndefined();
  });
});

describe("fittingCounting", () => {
  it("is monthly for a time and once for an event", () => {
    expect(fittingCounting(costOf("prison"), outcome("home"))).toBe("monthly");
    expect(fittingCounting(costOf("foster-care"), outcome("home"))).toBe("monthly");
    expect(fittingCounting(costOf("arrest"), counts("day in care"))).toBe("asPublished");
    expect(fittingCounting(costOf("mental-health-bed-day"), counts("bed day"))).toBe("asPublished");
  });

  it("follows the unit that an outcome counts in", () => {
    expect(fittingCounting(costOf("child-in-care"), counts("day in care"))).toBe("perDay");
    expect(fittingCounting(costOf("hostel"), counts("week in a hostel"))).toBe("perWeek");
    expect(fittingCounting(costOf("rough-sleeper"), counts("month on the street"))).toBe("perMonth");
    expect(fittingCounting(costOf("prison"), counts("reconviction event"))).toBe("monthly");
  });

  it("is one of those on offer", () => {
    expect(countingsOf("incident")).toEqual(["asPublished"]);
    expect(countingsOf("year")).toContain("monthly");
  });
});
