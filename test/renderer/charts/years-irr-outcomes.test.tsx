import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { returnDistributionCaption, noReturnNote } from "#renderer/charts/returns/return-distribution-caption.ts";
import { ReturnDistributionTable } from "#renderer/charts/returns/return-distribution-table.tsx";
import { ReturnDistribution } from "#renderer/charts/returns/return-distribution.tsx";
import { outcomesFunnelCaption } from "#renderer/charts/outcomes/outcomes-funnel-caption.ts";
import { OutcomesFunnelTable } from "#renderer/charts/outcomes/outcomes-funnel-table.tsx";
import { OutcomesFunnel } from "#renderer/charts/outcomes/outcomes-funnel.tsx";
import { yearFanCaption } from "#renderer/charts/years/year-fan-caption.ts";
import { YearFanTable } from "#renderer/charts/years/year-fan-table.tsx";
import { YearFan } from "#renderer/charts/years/year-fan.tsx";
import type { YearlySeries } from "#shared/model/result-pictures.ts";
import { turningYear } from "#renderer/views/results/pictures/turning-year.ts";
import { seriesOf, shapeOf, summaryOf } from "./sample-data.ts";

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

describe("ReturnDistribution", () => {
  const values = [-1, -1, -0.05, 0.02, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12];
  const data = {
    measure: summaryOf("investor.irr", "Investor IRR", "rate", values),
    shape: shapeOf("investor.irr", values, 20),
    trials: 12,
    lossProbability: 0.3,
  };

  it("shades the losses with their chance, names the total loss and tells the trials without an IRR", () => {
    const markup = renderToStaticMarkup(<ReturnDistribution {...data} width={600} />);
    for (const text of [
      "chart-loss-zone",
      "Loss in 30% of trials",
      "All the money lost",
      "In 17% of trials there is no IRR",
    ]) {
      expect(markup).toContain(text);
    }
    expect(markup).not.toMatch(broken);
  });

  it("has a caption and a table with the same numbers", () => {
    expect(returnDistributionCaption(data)).toContain("30% of trials end in a loss.");
    expect(noReturnNote({ ...data, trials: 10 })).toBe("");
    expect(renderToStaticMarkup(<ReturnDistributionTable {...data} />)).toContain("Share of trials with an IRR");
  });

  it("speaks of every trial only where every trial has a return", () => {
    const measure = summaryOf("investor.irr", "Investor’s IRR", "rate", [0.05, 0.05]);
    const told = (trials: number): string => returnDistributionCaption({ measure, trials, lossProbability: 0 });
    expect(told(2)).toContain("a year in every trial; no trial");
    expect(told(4)).toContain("a year in every trial that has an IRR; no trial");
  });

  it("tells a multiple with its losses below one", () => {
    const times = [0, 0, 0.8, 1.1, 1.2, 1.3, 1.3, 1.4, 1.5, 2];
    const measure = summaryOf("investor.moic", "Investor's multiple (MOIC)", "multiple", times);
    const moic = { measure, shape: shapeOf("investor.moic", times, 20), trials: 10, lossProbability: 0.3 };
    const markup = renderToStaticMarkup(<ReturnDistribution {...moic} width={600} />);
    expect(markup).not.toMatch(broken);
    for (const text of ["Loss in 30% of trials", "All the money lost", "P50 1.25×", "Share of trials with a multiple"])
      expect(markup).toContain(text);
    expect(returnDistributionCaption(moic)).toBe(
      "The investor’s multiple is 1.25× in the middle trial and between 0.00× and 1.55× in 8 trials in 10; 30% of trials end in a loss.",
    );
    expect(renderToStaticMarkup(<ReturnDistributionTable {...moic} />)).toContain("0.70× to 0.80×");
  });

  it("explains itself when there is no IRR in any trial", () => {
    const none = { measure: summaryOf("investor.irr", "Investor IRR", "rate", []), shape: undefined, trials: 100 };
    const markup = renderToStaticMarkup(<ReturnDistribution {...none} width={600} />);
    expect(markup).toContain("There is no return to show");
    expect(markup).not.toContain("<svg");
    expect(renderToStaticMarkup(<ReturnDistributionTable {...none} />)).toContain("There is no return to show");
  });

  it.each([[[0.05]], [[-1, -1]], [[0, 0]]])("copes with the returns %j", (few) => {
    const markup = renderToStaticMarkup(
      <ReturnDistribution
        measure={summaryOf("investor.irr", "Investor IRR", "rate", few)}
        shape={shapeOf("investor.irr", few)}
        trials={few.length}
        width={320}
      />,
    );
    expect(markup).not.toMatch(broken);
    expect(count(markup, "chart-bar ")).toBe(1);
  });
});

describe("OutcomesFunnel", () => {
  const data = {
    outcomes: [
      { id: "job", name: "Entered work" },
      { id: "prison", name: "Avoided prison" },
      { id: "sign-up", name: "Signed up" },
    ],
    measures: [
      summaryOf("outcome.job.achieved", "", "people", [400, 420, 440]),
      summaryOf("outcome.job.counterfactual", "", "people", [290, 300, 310]),
      summaryOf("outcome.job.additional", "", "people", [110, 120, 130]),
      summaryOf("outcome.job.paid", "", "people", [390, 410, 430]),
      summaryOf("outcome.prison.additional", "", "people", [-30, -20, 10]),
    ],
  };
  const markup = renderToStaticMarkup(<OutcomesFunnel {...data} width={700} />);

  it("draws a bar for each number there is, harm to the left of nothing in its own colour", () => {
    expect(count(markup, "chart-bar ")).toBe(5);
    expect(markup).not.toMatch(broken);
    const zero = Number(/class="chart-zero" x1="([\d.]+)"/.exec(markup)?.[1]);
    const harm = /chart-fill-harm" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(markup);
    expect(Number(harm?.[1]) + Number(harm?.[2])).toBeCloseTo(zero, -1);
    expect(Number(harm?.[1])).toBeLessThan(zero);
  });

  it("leaves out an outcome without numbers", () => {
    expect(markup).not.toContain("Signed up");
  });

  it("tells what the service adds, and where it harms", () => {
    expect(outcomesFunnelCaption(data)).toBe(
      "Entered work: 420 on average with the service against 300 without it, so 120 more because of it. There is harm on average in: Avoided prison.",
    );
    expect(renderToStaticMarkup(<OutcomesFunnelTable {...data} />)).toContain("Entered work: claims paid");
  });

  it("says fewer where the service leaves fewer, which is what an outcome like days in care wants", () => {
    const measures = [
      summaryOf("outcome.days.achieved", "", "people", [38, 40, 42]),
      summaryOf("outcome.days.counterfactual", "", "people", [98, 100, 102]),
      summaryOf("outcome.days.additional", "", "people", [58, 60, 62]),
    ];
    expect(outcomesFunnelCaption({ outcomes: [{ id: "days", name: "Days in care" }], measures })).toBe(
      "Days in care: 40 on average with the service against 100 without it, so 60 fewer because of it.",
    );
  });

  it("copes with none at all", () => {
    expect(renderToStaticMarkup(<OutcomesFunnel outcomes={[]} measures={[]} width={400} />)).toContain("No outcome");
    const nobody = { outcomes: data.outcomes, measures: [summaryOf("outcome.job.paid", "", "people", [0, 0])] };
    expect(renderToStaticMarkup(<OutcomesFunnel {...nobody} width={300} />)).not.toMatch(broken);
  });
});
