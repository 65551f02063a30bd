import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { breakEvenCaption } from "#shared/headlines/captions/break-even-caption.ts";
import { cashNeedCaption } from "#shared/headlines/captions/cash-need-caption.ts";
import { CumulativeFan } from "#renderer/charts/cumulative/cumulative-fan.tsx";
import { CumulativeTable } from "#renderer/charts/cumulative/cumulative-table.tsx";
import { cumulativeText } from "#renderer/charts/cumulative/cumulative-text.ts";
import { endOfMonthInYears } from "#shared/model/calendar.ts";
import type { BreakEven } from "#shared/model/break-even.ts";
import { seriesOf, summaryOf } from "./sample-data.ts";

const broken = /NaN|Infinity|undefined|(width|height)="-/;
const years = ["2027/28", "2028/29", "2029/30", "2030/31"];
const payments = seriesOf("payments", "Payments", [[100_000], [300_000], [300_000], [300_000]]);
const savings = seriesOf("savings", "Savings", [[0], [100_000, 200_000], [200_000, 400_000], [250_000, 450_000]]);
const breakEven: BreakEven = {
  id: "public",
  label: "Savings overtake payments",
  shareByYear: [0, 0, 0.5, 0.63],
  standardErrors: [0, 0, 0.01, 0.01],
  p10Month: 26,
  p50Month: 30,
};
const calendar = { startMonth: "2027-10", financialYearStartMonth: 4 };
const placed = {
  ...breakEven,
  startMonth: calendar.startMonth,
  place: (month: number) => endOfMonthInYears(calendar, month),
};
const data = {
  title: "From the start",
  years,
  series: [payments, savings],
  currency: "GBP",
  caption: "…",
  breakEven: placed,
} as const;

describe("CumulativeFan", () => {
  const markup = renderToStaticMarkup(<CumulativeFan {...data} width={600} />);

  it("draws two bands and a line for each series, names them at their ends and marks the month of break-even", () => {
    expect(markup.split('class="chart-fan ')).toHaveLength(5);
    expect(markup).not.toMatch(broken);
    for (const text of [...years, "Payments", "£300k", "Savings", "£350k", "Break-even: Apr 2030"])
      expect(markup).toContain(text);
  });

  it("starts every series at nothing", () => {
    const zero = /class="chart-zero"[^>]* y1="([\d.]+)"/.exec(markup)?.[1];
    const starts = [...markup.matchAll(/class="chart-line-\d" d="M([\d.]+),([\d.]+)/g)].map(([, , y]) => Number(y));
    expect(starts).toEqual([Number(zero), Number(zero)].map((y) => Math.round(y * 10) / 10));
  });

  it("marks the deepest point of a single series below nothing", () => {
    const cash = seriesOf("investorCash", "Cash", [[-80_000], [-20_000], [10_000], [10_000]]);
    const level = { amount: -90_000, label: "Deepest point £90.0k" };
    const drawn = renderToStaticMarkup(
      <CumulativeFan title="Cash" years={years} series={[cash]} currency="GBP" caption="" level={level} width={300} />,
    );
    expect(drawn).toContain("Deepest point £90.0k");
    expect(drawn).not.toContain("Break-even");
    expect(drawn).not.toMatch(broken);
  });

  it("reads the sums and the share that has broken even at the end of a year, as its table does", () => {
    expect(cumulativeText(data, 3)).toBe(
      "By the end of 2030/31: Payments £300k; Savings £350k (9 trials in 10: £260k to £440k); savings have overtaken payments in 63% of trials",
    );
    const table = renderToStaticMarkup(<CumulativeTable {...data} />);
    for (const text of ["Savings P50", "£350,000", "Trials in which savings have overtaken payments", "63%"])
      expect(table).toContain(text);
  });

  it("says why there is nothing to draw", () => {
    const none = {
      ...data,
      series: [seriesOf("payments", "Payments", [[0], [0], [0], [0]])],
      caption: "Nothing is paid.",
    };
    expect(renderToStaticMarkup(<CumulativeFan {...none} width={600} />)).toContain("Nothing is paid.");
    expect(renderToStaticMarkup(<CumulativeFan {...data} years={[]} series={[]} width={600} />)).not.toContain("<svg");
  });
});

describe("the mark of break-even", () => {
  const linesOf = (marks: Partial<BreakEven>): (readonly [from: number, to: number])[] => {
    const markup = renderToStaticMarkup(<CumulativeFan {...data} breakEven={{ ...placed, ...marks }} width={600} />);
    return [...markup.matchAll(/class="chart-(?:limit|whisker)" x1="([\d.]+)" x2="([\d.]+)"/g)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ]);
  };
  const axis = /class="chart-axis" x1="([\d.]+)" x2="([\d.]+)"/.exec(
    renderToStaticMarkup(<CumulativeFan {...data} width={600} />),
  )!;
  const [left, right] = [Number(axis[1]), Number(axis[2])];
  const at = (place: number): number => Math.round(left + (place / 4) * (right - left)) + 0.5;

  it("stands at the end of its month, with a span from the first tenth of trials to nine tenths", () => {
    // Month 0 is October 2027: months 26, 30 and 36 are December 2029, April 2030 and October 2030.
    expect(linesOf({ p90Month: 36 })).toEqual([
      [at(3 + 1 / 12), at(3 + 1 / 12)],
      [at(2 + 9 / 12), at(3 + 7 / 12)],
      [at(2 + 9 / 12), at(2 + 9 / 12)],
      [at(3 + 7 / 12), at(3 + 7 / 12)],
    ]);
  });

  it("leaves the span open where nine tenths never break even, and is not there where half never do", () => {
    expect(linesOf({ p90Month: undefined })).toHaveLength(3);
    expect(linesOf({ p90Month: undefined })[1]).toEqual([at(2 + 9 / 12), right]);
    expect(linesOf({ p50Month: undefined })).toEqual([]);
  });
});

describe("the sentence on break-even", () => {
  const told = (shareByYear: readonly number[], months: Partial<BreakEven> = {}, series = [payments, savings]) =>
    breakEvenCaption({
      breakEven: { ...breakEven, p10Month: undefined, p50Month: undefined, ...months, shareByYear },
      series,
      years,
      startMonth: "2027-10",
    });

  it("tells the middle trial's month, the share by the end, and by when 1 trial in 10 and 9 in 10 are there", () => {
    expect(told([0, 0, 0.5, 0.63], { p10Month: 26, p50Month: 30 })).toBe(
      "Savings overtake payments in Apr 2030 in the middle trial, and in 63% of trials by the end of 2030/31. 1 trial in 10 is there by Dec 2029.",
    );
    expect(told([0, 0, 0.9, 1], { p10Month: 20, p50Month: 24, p90Month: 31 })).toBe(
      "Savings overtake payments in Oct 2029 in the middle trial, and in every trial by the end of 2030/31. 1 trial in 10 is there by Jun 2029, 9 in 10 by May 2030.",
    );
    expect(told([1, 1, 1, 1], { p10Month: 3, p50Month: 3, p90Month: 3 })).toBe(
      "Savings overtake payments in Jan 2028 in the middle trial, and in every trial by the end of 2030/31.",
    );
  });

  it("does not call it overtaking where savings are never behind from the first month on", () => {
    expect(told([1, 1, 1, 1], { p10Month: 0, p50Month: 0, p90Month: 2 })).toBe(
      "Savings are not behind payments from the first month on in the middle trial, and in every trial by the end of 2030/31. 1 trial in 10 is there by Oct 2027, 9 in 10 by Dec 2027.",
    );
  });

  it("tells where it comes in few trials, in none, or cannot come", () => {
    expect(told([0, 0, 0, 0.12], { p10Month: 40 })).toBe(
      "Savings overtake payments in 12% of trials by the end of 2030/31, so not in most. 1 trial in 10 is there by Feb 2031.",
    );
    expect(told([0, 0, 0, 0])).toBe("Savings do not overtake payments in any trial by the end of 2030/31.");
    const nothing = seriesOf("savings", "Savings", [[0], [0], [0], [0]]);
    expect(told([0, 0, 0, 0], {}, [payments, nothing])).toContain("No savings are counted");
    expect(told([0, 0, 0, 0], {}, [nothing, nothing])).toBe("Nothing is paid or saved.");
    const unpaid = seriesOf("payments", "Payments", [[0], [0], [0], [0]]);
    const seldom = seriesOf(
      "savings",
      "Savings",
      years.map(() => [...Array.from({ length: 49 }, () => 0), 500_000]),
    );
    expect(told([0.02, 0.02, 0.02, 0.02], {}, [unpaid, seldom])).toBe(
      "Savings overtake payments in 2% of trials by the end of 2030/31, so not in most.",
    );
  });
});

describe("the sentence on the investor's cash", () => {
  const about = { trials: 4, currency: "GBP", startMonth: "2027-04" } as const;
  const peak = summaryOf("investor.peakDrawdown", "Peak drawdown", "money", [100_000, 200_000, 300_000, 400_000]);

  it("tells the deepest point and when the money is back", () => {
    const payback = summaryOf("investor.paybackMonth", "Payback month", "month", [22, 24, 26]);
    expect(cashNeedCaption({ ...about, peak, payback })).toBe(
      "At its deepest the investor is £250k out of pocket in the middle trial, and more than £385k in 1 trial in 20; capital is back in 75% of trials, in the middle one of these by Apr 2029.",
    );
  });

  it("tells where it never is, and where none is needed", () => {
    const payback = summaryOf("investor.paybackMonth", "Payback month", "month", []);
    expect(cashNeedCaption({ ...about, peak, payback })).toContain("capital is not back in any trial.");
    const none = summaryOf("investor.peakDrawdown", "Peak drawdown", "money", [0, 0]);
    expect(cashNeedCaption({ ...about, peak: none, payback })).toBe("No capital is needed in any trial.");
    const committed = summaryOf("investor.peakDrawdown", "Peak drawdown", "money", [0, 200_000, 200_000, 200_000]);
    expect(cashNeedCaption({ ...about, peak: committed, payback })).toContain(
      "£200k out of pocket in the middle trial, and never more than £200k;",
    );
  });
});
