import { cleanup, fireEvent, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { meanOf } from "#shared/headlines/find-in-result.ts";
import { moneySteps } from "#renderer/views/results/pictures/money-flow.ts";
import { noneAdditional } from "#renderer/views/results/pictures/none-additional.ts";
import { toldPercentile } from "#shared/headlines/told-estimate.ts";
import { splitSentences } from "#renderer/views/results/verdicts/split-sentences.ts";
import { chance } from "#shared/format/chance.ts";
import { estimate } from "#shared/format/estimate.ts";
import { withError } from "#shared/format/with-error.ts";
import { moneyFlow } from "#shared/report/money-flow.ts";
import { exampleScenario, simulated } from "./simulate-example.ts";
import { pageText, screen, showResults } from "./show-results.tsx";

afterEach(cleanup);

const aspire = exampleScenario("aspire");
const energise = exampleScenario("energise");
const manchester = exampleScenario("greater-manchester");
const [ofAspire, ofEnergise, ofManchester] = [simulated(aspire), simulated(energise), simulated(manchester)];

const cellsOf = (name: string): readonly string[] => {
  const table = within(screen.getByRole("region", { name: "Measures: Payments" }));
  const row = table.getByRole("rowheader", { name }).closest("tr");
  return [...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent ?? "");
};

describe("the figures of the results page", () => {
  it("are those of the document, to the digits their errors earn", () => {
    showResults(aspire, { kind: "done", of: aspire, result: ofAspire, seconds: 1, endedAt: 0 });
    const total = ofAspire.measures.find(({ id }) => id === "payments.total")?.statistics;
    if (!total) throw new Error("no payments");
    const told = (value: number, standardError: number) => ({
      value,
      standardError,
      unit: "money" as const,
      currency: "GBP" as const,
      startMonth: "2014-12",
    });
    const { percentiles, standardErrors } = total;
    const keys = ["p5", "p10", "p25", "p50", "p75", "p90", "p95"] as const;
    expect(cellsOf("Payments, total")).toEqual([
      estimate(told(total.mean, total.standardErrorOfMean)),
      withError(told(total.mean, total.standardErrorOfMean)),
      ...keys.map((key) => estimate(told(percentiles[key], standardErrors[key] || total.standardErrorOfMean))),
    ]);
  });

  it("hold every probability of the document", () => {
    showResults(aspire, { kind: "done", of: aspire, result: ofAspire, seconds: 1, endedAt: 0 });
    for (const { label, probability } of ofAspire.probabilities) {
      const row = screen.getByRole("rowheader", { name: new RegExp(`^${label}`, "u") }).closest("tr");
      expect(row?.querySelector("td")?.textContent).toBe(chance(probability));
    }
  });

  it("say in how many trials a measure exists", () => {
    showResults(aspire, { kind: "done", of: aspire, result: ofAspire, seconds: 1, endedAt: 0 });
    const account = ofAspire.measures.find(({ id }) => id === "account.firstFundingGapMonth");
    fireEvent.click(screen.getByRole("tab", { name: "Contract account" }));
    expect(pageText()).toContain(`in ${account?.trials} of 60 trials`);
  });

  it.each([
    ["Aspire", aspire, ofAspire],
    ["Energise", energise, ofEnergise],
    ["Greater Manchester", manchester, ofManchester],
  ])("have no broken number for %s, on any tab", (_name, of, result) => {
    showResults(of, { kind: "done", of, result, seconds: 1, endedAt: 0 });
    for (const tab of screen.getAllByRole("tab")) {
      fireEvent.click(tab);
      expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/u);
    }
  });
});

describe("the callout of outcomes that are not additional", () => {
  it("stands on the page of Energise with its numbers", () => {
    showResults(energise, { kind: "done", of: energise, result: ofEnergise, seconds: 1, endedAt: 0 });
    expect(pageText()).toContain("Outcomes were paid; none were additional.");
    expect(noneAdditional(ofEnergise)).toMatch(/is paid, while additional outcomes come to −\d.*in every trial\./u);
  });

  it("does not stand where outcomes are additional", () => {
    showResults(aspire, { kind: "done", of: aspire, result: ofAspire, seconds: 1, endedAt: 0 });
    expect(pageText()).not.toContain("none were additional.");
  });
});

describe("where the money goes", () => {
  it.each([ofAspire, ofEnergise, ofManchester])("comes to what is left in the account", (result) => {
    const flow = moneyFlow((id) => meanOf(result, id));
    if (!flow) throw new Error("no flow");
    const changes = moneySteps(flow).filter(({ kind }) => kind === "change");
    expect(changes.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(flow.closing, 6);
    expect(flow.remainder).toBeGreaterThanOrEqual(0);
  });
});

describe("figures and sentences", () => {
  it("tell people whole and months by their date", () => {
    const payback = ofAspire.measures.find(({ id }) => id === "investor.paybackMonth");
    const starts = ofAspire.measures.find(({ id }) => id === "people.starts");
    if (!payback || !starts) throw new Error("no measure");
    expect(toldPercentile(starts, "p50", ofAspire.scenario).value).toBe("171");
    expect(toldPercentile(payback, "p50", ofAspire.scenario).value).toMatch(/^[A-Z][a-z]{2} 20\d\d$/u);
  });

  it("end at a full stop and not at a decimal point", () => {
    expect(splitSentences("Over the £1.45m budget. It ends worse off.")).toEqual([
      "Over the £1.45m budget.",
      "It ends worse off.",
    ]);
    expect(splitSentences("One only.")).toEqual(["One only.", ""]);
  });
});
