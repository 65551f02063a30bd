import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { yearFanCaption } from "#shared/headlines/captions/year-fan-caption.ts";
import { YearFanTable } from "#renderer/charts/years/year-fan-table.tsx";
import { YearFan } from "#renderer/charts/years/year-fan.tsx";
import type { YearlySeries } from "#shared/model/result-pictures.ts";
import { turningYear } from "#shared/headlines/captions/turning-year.ts";
import { seriesOf } from "./sample-data.ts";

const broken = /NaN|Infinity|undefined|(width|height)="-/;
const count = (markup: string, part: string): number => markup.split(part).length - 1;
const years = ["2015/16", "2016/17", "2017/18"];
const payments = seriesOf("payments", "Payments", [
  [0, 100_000, 200_000],
  [300_000, 400_000, 500_000],
  [0, 0, 0],
]);
const savings = seriesOf("savings", "Savings", [
  [-50_000, 0, 50_000],
  [0, 100_000, 200_000],
  [600_000, 700_000, 800_000],
]);

describe("YearFan", () => {
  const data = { years, series: [payments, savings], currency: "GBP" } as const;
  const markup = renderToStaticMarkup(<YearFan {...data} width={600} />);

  it("draws a box for each series and year around a line at nothing", () => {
    expect(count(markup, 'class="chart-range-box"')).toBe(6);
    expect(count(markup, 'class="chart-zero"')).toBe(1);
    expect(markup).not.toMatch(broken);
    for (const text of [...years, "Payments", "Savings", "A year (GBP)", "£800k"]) expect(markup).toContain(text);
  });

  it("puts a year without spread flat on the line", () => {
    const zero = Number(/class="chart-zero"[^>]* y1="([\d.]+)"/.exec(markup)?.[1]);
    const flat = [...markup.matchAll(/<rect class="chart-fill-1" x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="2"/g)];
    expect(Number(flat[0]?.[1])).toBeCloseTo(zero - 1, 0);
  });

  it("tells the highest year of each in its caption", () => {
    expect(yearFanCaption(data)).toBe(
      "Payments: highest in 2016/17, at £400k in the middle trial (9 trials in 10: £310k to £490k). " +
        "Savings: highest in 2017/18, at £700k in the middle trial (9 trials in 10: £610k to £790k).",
    );
  });

  it("tells what the percentiles do not show where few trials have any", () => {
    const one = (series: YearlySeries): string => yearFanCaption({ years, series: [series], currency: "GBP" });
    // Of 50 trials one has £500k in 2016/17: P95 is nothing, the mean £10k.
    const seldom = [...Array.from({ length: 49 }, () => 0), 500_000];
    expect(one(seriesOf("savings", "Savings", [[0], seldom, [0]]))).toBe(
      "Savings: nothing in at least 9 trials in 10 of every year; on average furthest from nothing in 2016/17, at £10.0k.",
    );
    // Of 10 trials two have £500k: the middle trial has nothing, 1 in 20 has all of it.
    const some = [0, 0, 0, 0, 0, 0, 0, 0, 500_000, 500_000];
    const series = seriesOf("netPosition", "Net position", [[0], [0], some]);
    expect(one(series)).toBe(
      "Net position: nothing in the middle trial of any year; widest in 2017/18 (9 trials in 10: £0 to £500k).",
    );
    expect(turningYear(series, years, "GBP")).toBe(one(series));
  });

  it("copes with no years, nothing in any year and forty years", () => {
    expect(renderToStaticMarkup(<YearFan {...data} years={[]} series={[]} width={600} />)).toContain(
      "no years to show",
    );
    const nothing = { years, series: [seriesOf("payments", "Payments", [[0], [0], [0]])], currency: "GBP" } as const;
    expect(renderToStaticMarkup(<YearFan {...nothing} width={300} />)).not.toMatch(broken);
    expect(yearFanCaption(nothing)).toBe("Payments: nothing in any year.");
    const labels = Array.from({ length: 40 }, (_, index) => `${2015 + index}`);
    const long = seriesOf(
      "payments",
      "Payments",
      labels.map((_, index) => [index, index * 2000]),
    );
    expect(
      renderToStaticMarkup(<YearFan years={labels} series={[long, long]} currency="GBP" width={300} />),
    ).not.toMatch(broken);
    expect(renderToStaticMarkup(<YearFanTable {...data} />)).toContain("Payments, 2016/17");
  });
});
