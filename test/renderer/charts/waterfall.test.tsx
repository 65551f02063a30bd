import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { placedSteps, type WhereMoneyGoesData } from "#renderer/charts/waterfall/money-step.ts";
import { whereMoneyGoesCaption } from "#renderer/charts/waterfall/where-money-goes-caption.ts";
import { WhereMoneyGoesTable } from "#renderer/charts/waterfall/where-money-goes-table.tsx";
import { WhereMoneyGoes } from "#renderer/charts/waterfall/where-money-goes.tsx";

const data: WhereMoneyGoesData = {
  currency: "GBP",
  steps: [
    { label: "Savings", amount: 1_900_000, kind: "change" },
    { label: "Outcome payments", amount: -2_100_000, kind: "change" },
    { label: "Own costs", amount: -100_000, kind: "change" },
    { label: "Net position", amount: -300_000, kind: "total" },
  ],
};

describe("WhereMoneyGoes", () => {
  it("begins each change where the last ended, and a total at nothing", () => {
    expect(placedSteps(data.steps).map(({ from, to }) => [from, to])).toEqual([
      [0, 1_900_000],
      [1_900_000, -200_000],
      [-200_000, -300_000],
      [0, -300_000],
    ]);
  });

  it("draws a bar a step, what goes out in its own colour", () => {
    const markup = renderToStaticMarkup(<WhereMoneyGoes {...data} width={600} />);
    expect(markup.match(/chart-bar /g)).toHaveLength(4);
    expect(markup.match(/chart-bar chart-fill-4/g)).toHaveLength(2);
    expect(markup).not.toMatch(/NaN|undefined|(width|height)="-/);
  });

  it("tells what is left and what took most", () => {
    expect(whereMoneyGoesCaption(data)).toBe(
      "On average it comes to −£300k; most goes out on outcome payments, £2.10m.",
    );
    expect(renderToStaticMarkup(<WhereMoneyGoesTable {...data} />)).toContain("−£2,100,000");
  });

  it("copes with no steps and with nothing in any", () => {
    expect(renderToStaticMarkup(<WhereMoneyGoes currency="GBP" steps={[]} width={300} />)).toContain(
      "no money to show",
    );
    const nothing = [{ label: "Savings", amount: 0, kind: "change" }] as const;
    expect(renderToStaticMarkup(<WhereMoneyGoes currency="GBP" steps={nothing} width={300} />)).not.toMatch(/NaN/);
  });
});
