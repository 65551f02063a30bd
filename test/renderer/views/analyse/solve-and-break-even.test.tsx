import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { conductBreakEven } from "#shared/analysis/break-even/conduct-break-even.ts";
import { conductSolve } from "#shared/analysis/solve/conduct-solve.ts";
import { forgetAnalyses } from "#renderer/stores/analyse-deal.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal, undo } from "#renderer/stores/edit-deal.ts";
import { nothingSolved, solveStore } from "#renderer/stores/solve-store.ts";
import { showAnalysis, viewStore } from "#renderer/stores/view-store.ts";
import { dealWithTerm } from "#renderer/views/analyse/solve/deal-with-term.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import { AnalysePage } from "#renderer/views/analyse/analyse-page.tsx";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { deal, openDeal } from "../editor/open-example.ts";
import { answer, asked, standInForWorkers } from "./stand-in-worker.ts";

beforeEach(() => {
  standInForWorkers();
  openDeal("deal");
  solveStore.setState(nothingSolved, true);
  dealStore.setState({ variants: [], versions: [], variant: undefined, analyses: undefined });
  editDeal("trials", (draft) => void (draft.run.trials = 30));
});
afterEach(() => {
  cleanup();
  act(() => forgetAnalyses());
  viewStore.setState({ notice: undefined, screen: "deal" });
});

async function answerSolve(): Promise<void> {
  const message = asked.at(-1)!;
  if (message.analysis !== "solve") throw new Error(`${message.analysis} was asked`);
  const document = await conductSolve(message.asked, inProcessCrew(), unheard);
  await act(async () => answer({ kind: "done", job: message.job, document }));
}

describe("solve", () => {
  it("asks for all prices by the first party's test, and anew for every change of what is asked", async () => {
    showAnalysis("solve");
    render(<AnalysePage />);
    expect(asked.at(-1)).toMatchObject({
      analysis: "solve",
      asked: { term: "prices", goal: { figure: "payments.overBudget", limit: "atMost", level: 0.1 }, trials: 30 },
    });
    await userEvent.selectOptions(screen.getByLabelText("Find the value of"), "cap");
    expect(asked.at(-1)).toMatchObject({ asked: { term: "cap" } });
    expect(screen.getByLabelText<HTMLInputElement>("Look from").value).toBe("150,000");
    await userEvent.selectOptions(screen.getByLabelText("at which"), "investor.irr.p50");
    expect(asked.at(-1)).toMatchObject({
      asked: { goal: { figure: "investor.irr.p50", limit: "atLeast", level: 0.06 } },
    });
    const from = screen.getByLabelText("Look from");
    await userEvent.clear(from);
    await userEvent.type(from, "9m{Enter}");
    expect(screen.getByText("The range must go from a lower to a higher value.")).toBeDefined();
  });

  it("puts the answer into the deal as one step, or into a variant of its own", async () => {
    showAnalysis("solve");
    render(<AnalysePage />);
    await userEvent.selectOptions(screen.getByLabelText("Find the value of"), "cap");
    await userEvent.selectOptions(screen.getByLabelText("at which"), "payments.total.mean");
    const level = screen.getByLabelText("Level");
    await userEvent.clear(level);
    await userEvent.type(level, "400k{Enter}");
    await answerSolve();
    const cap = () => deal().payment.contractCap!;
    const before = cap();
    const put = screen.getByRole("button", { name: "Put it into the deal" });
    await userEvent.click(put);
    expect(document.activeElement).toBe(put);
    expect(put.getAttribute("aria-disabled")).toBe("true");
    const once = deal();
    await userEvent.click(put);
    expect(deal()).toBe(once);
    expect(cap().value).toBeLessThan(before.value);
    act(() => undo());
    expect(cap()).toEqual(before);
    await answerSolve();
    await userEvent.click(screen.getByRole("button", { name: "Make a variant with this value" }));
    const { variants, variant } = dealStore.getState();
    expect(variants).toHaveLength(1);
    expect(variant?.id).toBe(variants[0]!.id);
    expect(variants[0]!.changes.length).toBeGreaterThan(0);
  }, 30_000);
});

it("a published figure that an answer changes is published no more, and says what it was", () => {
  const scenario = deal();
  const published = { value: 500, status: "published", source: "dwp" } as const;
  const [first, ...others] = scenario.payment.rateCard;
  const rateCard = [{ ...first!, price: published }, ...others];
  const found = findTerm(scenario, "prices");
  if (found.kind === "refused") throw new Error(found.sentence);
  const changed = dealWithTerm({ ...scenario, payment: { ...scenario.payment, rateCard } }, found.term, 0.5);
  expect(changed.payment.rateCard[0]!.price).toEqual({
    ...published,
    value: 250,
    status: "illustrative",
    note: "Was published as £500.",
  });
});

describe("break-even", () => {
  it("goes by the tests of the file, and shows the turns of each dimension as they come", async () => {
    dealStore.setState({
      analyses: { tests: [{ party: "commissioner", figure: "payments.total.mean", limit: "atMost", level: 1.46e6 }] },
    });
    showAnalysis("break-even");
    render(<AnalysePage />);
    const message = asked.at(-1)!;
    if (message.analysis !== "breakEven") throw new Error(message.analysis);
    expect(message.asked).toMatchObject({ trials: 30, tests: [{ figure: "payments.total.mean" }] });
    const document = await conductBreakEven(message.asked, inProcessCrew(), unheard);
    await act(async () => answer({ kind: "done", job: message.job, document }));
    const sentences = within(screen.getByRole("region", { name: "In sentences" })).getAllByRole("listitem");
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences[0]!.textContent).toMatch(/^The commissioner’s test \(expected payments at most £1,460,000\)/u);
    await userEvent.click(screen.getByRole("button", { name: "Change the tests" }));
    expect(viewStore.getState().analysis).toBe("tests");
  }, 30_000);
});
