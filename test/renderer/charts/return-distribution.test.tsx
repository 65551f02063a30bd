import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { returnDistributionCaption, noReturnNote } from "#shared/headlines/captions/return-distribution-caption.ts";
import { ReturnDistributionTable } from "#renderer/charts/returns/return-distribution-table.tsx";
import { ReturnDistribution } from "#renderer/charts/returns/return-distribution.tsx";
import { shapeOf, summaryOf } from "./sample-data.ts";

const broken = /NaN|Infinity|undefined|(width|height)="-/;
const count = (markup: string, part: string): number => markup.split(part).length - 1;

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
