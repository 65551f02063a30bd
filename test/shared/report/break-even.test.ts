import { describe, expect, it } from "vitest";
import type { BreakEven } from "#shared/model/break-even.ts";
import { breakEvens } from "#shared/report/break-even.ts";
import { trialErrors } from "#shared/report/trial-errors.ts";

/** The service starts in January 2021, so that the first financial year has three months: 0, 1 and 2. */
const calendar = { startMonth: "2021-01", financialYearStartMonth: 4 };
const years = ["2020/21", "2021/22", "2022/23"];
const never = Number.NaN;

/** Of trials that break even in these months. */
function of(id: BreakEven["id"], ...months: number[]): BreakEven {
  const columns: Readonly<Record<string, Float64Array>> = {
    "public.breakEvenMonth": Float64Array.from(id === "public" ? months : months.map(() => never)),
    "commissioner.breakEvenMonth": Float64Array.from(id === "commissioner" ? months : months.map(() => never)),
  };
  const all = breakEvens(calendar, years, (measure) => columns[measure]!, trialErrors("plain", months.length));
  return all.find((each) => each.id === id)!;
}

describe("break-even", () => {
  it("is told as the share of all trials that have broken even by the end of each financial year", () => {
    // One in the last month of the first year, two in the first and last of the second, one never.
    const { shareByYear, standardErrors } = of("public", 2, never, 14, 3);
    expect(shareByYear).toEqual([0.25, 0.75, 0.75]);
    expect(standardErrors[0]).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 4), 12);
  });

  it("is told as the months by which a tenth, half and nine tenths of all trials have broken even", () => {
    // Of 20 trials 2 have by month 4, 10 by month 12; 18 would be needed for nine tenths and 19 do: 20, in month 20.
    const months = [never, ...Array.from({ length: 19 }, (_, place) => 21 - place)];
    expect(of("commissioner", ...months)).toMatchObject({ p10Month: 4, p50Month: 12, p90Month: 20 });
    expect(of("commissioner", 7)).toMatchObject({ p10Month: 7, p50Month: 7, p90Month: 7 });
  });

  it("counts a tenth of 30 trials as three", () => {
    expect(of("public", ...Array.from({ length: 30 }, (_, place) => Math.floor(place / 2))).p10Month).toBe(1);
  });

  it("has no month by which half have where most trials never do", () => {
    const few = of("public", 5, never, never);
    expect(few.p10Month).toBe(5);
    expect(few).not.toHaveProperty("p50Month");
    expect(few).not.toHaveProperty("p90Month");
    expect(of("public", never, never).shareByYear).toEqual([0, 0, 0]);
  });
});
