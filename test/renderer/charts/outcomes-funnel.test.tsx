import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { outcomesFunnelCaption } from "#shared/headlines/captions/outcomes-funnel-caption.ts";
import { OutcomesFunnelTable } from "#renderer/charts/outcomes/outcomes-funnel-table.tsx";
import { OutcomesFunnel } from "#renderer/charts/outcomes/outcomes-funnel.tsx";
import { summaryOf } from "./sample-data.ts";

const broken = /NaN|Infinity|undefined|(width|height)="-/;
const count = (markup: string, part: string): number => markup.split(part).length - 1;

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
