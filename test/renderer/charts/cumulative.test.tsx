import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { breakEvenCaption } from "#renderer/charts/cumulative/break-even-caption.ts";
import { cashNeedCaption } from "#renderer/charts/cumulative/cash-need-caption.ts";
import { CumulativeFan } from "#renderer/charts/cumulative/cumulative-fan.tsx";
import { CumulativeTable } from "#renderer/charts/cumulative/cumulative-table.tsx";
import { cumulativeText } from "#renderer/charts/cumulative/cumulative-text.ts";
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
  medianYear: "2029/30",
};
const data = {
  title: "From the start",
  years,
  series: [payments, savings],
  currency: "GBP",
  caption: "…",
  breakEven,
} as const;

describe("CumulativeFan", () => {
  const markup = renderToStaticMarkup(<CumulativeFan {...data} width={600} />);

  it("draws two bands and a line for each series, names them at their ends and marks the year of break-even", () => {
    expect(markup.split('class="chart-fan ')).toHaveLength(5);
    expect(markup).not.toMatch(broken);
    for (const text of [...years, "Payments", "£300k", "Savings", "£350k", "Break-even: 2029/30"])
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

describe("the sentence on break-even", () => {
  const told = (share: readonly number[], medianYear?: string): string =>
    breakEvenCaption({ ...breakEven, shareByYear: share, medianYear }, [payments, savings], years);

  it("tells the middle trial's year and the share by the end", () => {
    expect(told([0, 0, 0.5, 0.63], "2029/30")).toBe(
      "Savings overtake payments in 2029/30 in the middle trial, and in 63% of trials by the end of 2030/31.",
    );
    expect(told([0, 0, 0.9, 1], "2029/30")).toContain("and in every trial by the end of 2030/31.");
    expect(told([0, 0, 0, 0.6], "2030/31")).toBe(
      "Savings overtake payments in 2030/31 in the middle trial, and by the end of that year in 60% of trials.",
    );
    expect(told([1, 1, 1, 1], "2027/28")).toContain("in 2027/28, the first year, in the middle trial");
  });

  it("tells where it comes in few trials, in none, or cannot come", () => {
    expect(told([0, 0, 0, 0.12])).toBe(
      "Savings overtake payments in 12% of trials by the end of 2030/31, so not in most.",
    );
    expect(told([0, 0, 0, 0])).toBe("Savings do not overtake payments in any trial by the end of 2030/31.");
    const nothing = seriesOf("savings", "Savings", [[0], [0], [0], [0]]);
    expect(breakEvenCaption(breakEven, [payments, nothing], years)).toContain("No savings are counted");
    expect(breakEvenCaption(breakEven, [nothing, nothing], years)).toBe("Nothing is paid or saved.");
    const unpaid = seriesOf("payments", "Payments", [[0], [0], [0], [0]]);
    const seldom = seriesOf(
      "savings",
      "Savings",
      years.map(() => [...Array.from({ length: 49 }, () => 0), 500_000]),
    );
    expect(
      breakEvenCaption(
        { ...breakEven, shareByYear: [0.02, 0.02, 0.02, 0.02], medianYear: undefined },
        [unpaid, seldom],
        years,
      ),
    ).toBe("Savings overtake payments in 2% of trials by the end of 2030/31, so not in most.");
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
